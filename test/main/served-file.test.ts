import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { servedFile } from "../../src/main/served-file.ts";

const folder = "/app/out/renderer";
const at = (path: string) => servedFile(folder, `app://dwarsverband${path}`);

describe("what the app's scheme serves", () => {
  it("is a file of the page, with its kind", () => {
    expect(at("/assets/main-1a2b.js?v=1#x")).toEqual({
      file: "/app/out/renderer/assets/main-1a2b.js",
      mediaType: "text/javascript; charset=utf-8",
    });
  });

  it.each([
    "/..%2f..%2findex.html",
    "/%2e%2e%5c%2e%2e%5cindex.html",
    "/a\\..\\..%5cindex.html",
    "/C:/index.html",
    "/index.html%00.js",
    "/%",
    "/",
    "",
    "/main.js.map",
    "/package.json",
  ])("is not %j", (path) => {
    expect(at(path)).toBeNull();
  });

  it.each(["/../../index.html", "/%2e%2e/%2E./index.html"])(
    "stays in the folder for %j",
    (path) => {
      expect(at(path)?.file).toBe("/app/out/renderer/index.html");
    },
  );

  it("never lies outside the folder, whatever is asked", () => {
    const piece = fc.constantFrom("..", ".", "%2e", "%2f", "%5c", "/", "\\", "a", ".html", ".js");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const served = at(`/${pieces.join("")}`);
        expect(served === null || served.file.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});
