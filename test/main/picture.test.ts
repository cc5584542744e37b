import { expect, it } from "vitest";
import { pictureBytes } from "../../src/main/picture.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = `data:image/png;base64,${Buffer.from([...signature, 1, 2]).toString("base64")}`;

it("takes a PNG and an SVG under their own ending", () => {
  expect(pictureBytes("/a/kaart.png", png)).toEqual(Buffer.from([...signature, 1, 2]));
  const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(pictureBytes("/a/kaart.SVG", svg)).toEqual(Buffer.from(svg));
});

it.each([
  ["/a/kaart.svg", png],
  ["/a/kaart.png", "<svg></svg>"],
  ["/a/kaart.png", "data:image/png;base64,aGFsbG8="],
  ["/a/kaart.svg", "<html><svg></svg></html>"],
  ["/a/start.sh", "#!/bin/sh"],
  ["/a/kaart", png],
])("refuses for %s what is no such picture", (path, content) => {
  expect(pictureBytes(path, content)).toBeNull();
});
