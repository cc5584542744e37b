import { expect, it } from "vitest";
import { knownPaths } from "../../src/main/known-paths.ts";

it("knows nothing that nobody chose", () => {
  const paths = knownPaths();
  expect(paths.has("/etc/passwd")).toBe(false);
  expect(paths.takeForWriting("/etc/passwd")).toBe(false);
});

it("lets one write happen for each time that a path was chosen", () => {
  const paths = knownPaths();
  paths.addForWriting("/tmp/kaart.png");
  expect(paths.takeForWriting("/tmp/kaart.png")).toBe(true);
  expect(paths.takeForWriting("/tmp/kaart.png")).toBe(false);
  expect(paths.has("/tmp/kaart.png")).toBe(true);
});

it("does not let what was opened be written", () => {
  const paths = knownPaths(["/w/een.dwv"]);
  paths.add("/w/twee.dwv");
  expect(paths.has("/w/een.dwv")).toBe(true);
  expect(paths.has("/w/twee.dwv")).toBe(true);
  expect(paths.takeForWriting("/w/een.dwv")).toBe(false);
  expect(paths.takeForWriting("/w/twee.dwv")).toBe(false);
});
