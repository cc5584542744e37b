import { describe, expect, it } from "vitest";
import { appAddress, devServer } from "../../src/main/app-address.ts";

describe("the address of the built page", () => {
  const address = appAddress(null);

  it("is under the app's own scheme", () => {
    expect(address.page).toBe("app://dwarsverband/index.html");
  });

  it.each([
    ["app://dwarsverband/assets/a.js", true],
    ["app://other/assets/a.js", false],
    ["app://dwarsverband.example/a.js", false],
    ["app://user@dwarsverband/a.js", false],
    ["http://dwarsverband/a.js", false],
    ["https://example.org/", false],
    ["file:///etc/passwd", false],
    ["ws://localhost:5173/", false],
    ["", false],
  ])("owns %j: %j", (url, isOwn) => {
    expect(address.owns(url)).toBe(isOwn);
  });

  it("is the same page at any place in it, and no other page", () => {
    expect(address.isPage("app://dwarsverband/index.html#kaart")).toBe(true);
    expect(address.isPage("app://dwarsverband/other.html")).toBe(false);
    expect(address.isPage("data:text/html,app://dwarsverband/index.html")).toBe(false);
  });
});

describe("Vite's server", () => {
  it("is taken while developing, and its socket with it", () => {
    const server = devServer({ ELECTRON_RENDERER_URL: "http://localhost:5173" }, false);
    expect(server).toBe("http://localhost:5173/");
    const address = appAddress(server);
    expect(address.owns("ws://localhost:5173/")).toBe(true);
    expect(address.owns("http://localhost:5174/")).toBe(false);
    expect(address.isPage("http://localhost:5173/#kaart")).toBe(true);
  });

  it("means nothing to an installed app", () => {
    expect(devServer({ ELECTRON_RENDERER_URL: "http://localhost:5173" }, true)).toBeNull();
  });

  it.each(["https://localhost:5173", "http://example.org", "file:///tmp/index.html", "x", ""])(
    "is not %j",
    (url) => {
      expect(devServer({ ELECTRON_RENDERER_URL: url }, false)).toBeNull();
    },
  );
});
