import { describe, expect, it } from "vitest";
import { packageOfLibrary } from "../../scripts/runtime/debian-libraries.ts";
import { askToInstall, librariesNotFound } from "../../scripts/runtime/system-packages.ts";

const LDD = `	linux-vdso.so.1 (0x00007ffc)
	libdl.so.2 => /lib/x86_64-linux-gnu/libdl.so.2 (0x00007f)
	libgtk-3.so.0 => not found
	libgbm.so.1 => not found
`;

describe("the libraries that are missing", () => {
  it("are those that ldd does not find", () => {
    expect(librariesNotFound(LDD)).toEqual(["libgtk-3.so.0", "libgbm.so.1"]);
  });

  it("are in a Debian package", () => {
    expect(packageOfLibrary("libgtk-3.so.0")).toBe("libgtk-3-0");
    expect(packageOfLibrary("libunheard-of.so.9")).toBeNull();
  });
});

describe("the request to install", () => {
  it("is one command", () => {
    const missing = [
      { what: "libgbm.so.1", packages: ["libgbm1"] },
      { what: "xvfb-run", packages: ["xvfb", "xauth"] },
    ];
    const request = askToInstall(missing, ["libgbm1", "xauth", "xvfb"]);
    expect(request).toContain("\n  sudo apt-get install -y libgbm1 xauth xvfb\n");
  });

  it("also names what no known package has", () => {
    expect(askToInstall([{ what: "libodd.so.1", packages: [] }], [])).toContain("libodd.so.1");
  });
});
