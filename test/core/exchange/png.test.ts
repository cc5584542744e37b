import { describe, expect, it } from "vitest";
import { png } from "../../../src/core/exchange/png.ts";
import { shareable } from "../../../src/core/exchange/shareable.ts";
import { drawSvg } from "../../../src/core/exchange/svg.ts";
import { SMALL, workspaceOf } from "./small-workspace.ts";

const CHOICE = { includeInternal: false, includeAttributes: false, language: "nl" } as const;

/** The names of a PNG's chunks. */
function chunksOf(bytes: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    names.push(bytes.toString("latin1", at + 4, at + 8));
  }
  return names;
}

describe("an export as PNG", () => {
  const picture = drawSvg(shareable(SMALL, CHOICE), "nl");
  const bytes = png(picture);

  it("is twice as sharp as the drawing", () => {
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      picture.width * 2,
      picture.height * 2,
    ]);
  });

  it("holds a picture and no text", () => {
    expect([...new Set(chunksOf(bytes))]).toEqual(["IHDR", "IDAT", "IEND"]);
  });

  it("stays within what a viewer opens", () => {
    const large = png({
      ...picture,
      width: 20_000,
      height: 10_000,
      pieces: ['<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="10000"/>'],
    });
    expect(large.readUInt32BE(16) * large.readUInt32BE(20)).toBeLessThanOrEqual(40_100_000);
  });

  it("can be made whatever names hold", () => {
    const nasty = shareable(workspaceOf(`<&"'\u0000 عبد \u{1F468}\u200D\u{1F469} ]]>`), CHOICE);
    expect(png(drawSvg(nasty, "en")).length).toBeGreaterThan(1000);
  });
});
