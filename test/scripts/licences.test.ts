import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mayShip } from "../../scripts/checks/licence-rules.ts";
import { shippedPackages } from "../../scripts/checks/shipped-packages.ts";

describe("a licence", () => {
  it.each(["MIT", "ISC", "0BSD", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "EUPL-1.2", "OFL-1.1"])(
    "%s may ship",
    (licence) => expect(mayShip(licence)).toBe(true),
  );

  it.each([
    "GPL-3.0-only",
    "AGPL-3.0-or-later",
    "SEE LICENSE IN x.md",
    "UNLICENSED",
    "unknown",
    "",
  ])('"%s" may not ship', (licence) => expect(mayShip(licence)).toBe(false));

  it("with a choice may ship if one of the choices may", () => {
    expect(mayShip("(GPL-2.0-only OR MIT)")).toBe(true);
  });

  it("that joins two may ship only if both may", () => {
    expect(mayShip("(MIT AND GPL-2.0-only)")).toBe(false);
  });
});

describe("the packages that ship", () => {
  let project = "";
  const write = (file: string, content: string | object): void => {
    const path = join(project, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  };
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "dwarsverband-licences-"));
    write("package.json", { dependencies: { graph: "1.0.0" } });
    write("package-lock.json", {
      packages: {
        "": {},
        "node_modules/graph": { version: "1.0.0", license: "MIT", dependencies: { events: "2" } },
        "node_modules/events": { version: "1.0.0", license: "ISC" },
        "node_modules/graph/node_modules/events": { version: "2.0.0", license: "GPL-3.0-only" },
        "node_modules/screen": { version: "3.0.0", license: "MIT" },
        "node_modules/linter": { version: "4.0.0", license: "GPL-3.0-only" },
      },
    });
  });
  afterEach(() => rmSync(project, { recursive: true }));

  it("are the dependencies with theirs, found where Node finds them", () => {
    expect(shippedPackages(project)).toEqual([
      { name: "events", version: "2.0.0", licence: "GPL-3.0-only" },
      { name: "graph", version: "1.0.0", licence: "MIT" },
    ]);
  });

  it("are also development dependencies that src imports, as the build bundles them", () => {
    write("src/renderer/main.tsx", 'import { draw } from "screen/fast.js";\nimport "node:fs";');
    expect(shippedPackages(project).map(({ name }) => name)).toContain("screen");
  });

  it("include Electron, but not what only downloads it", () => {
    write("src/main/index.ts", 'import { app } from "electron";');
    write("package-lock.json", {
      packages: {
        "node_modules/electron": { version: "45", license: "MIT", dependencies: { get: "1" } },
        "node_modules/get": { version: "1.0.0", license: "GPL-3.0-only" },
      },
    });
    expect(shippedPackages(project).map(({ name }) => name)).toEqual(["electron"]);
  });

  it("have the licence of the installed package, whatever the lock says", () => {
    write("node_modules/graph/package.json", { licenses: [{ type: "GPL-2.0-only" }] });
    expect(shippedPackages(project)).toContainEqual({
      name: "graph",
      version: "1.0.0",
      licence: "GPL-2.0-only",
    });
  });
});
