import { expect, it } from "vitest";
import { filesToOpen } from "../../src/main/opened-files.ts";

it("takes workspaces and spreadsheets, by whole path", () => {
  expect(filesToOpen(["een.dwv", "/tmp/leden.CSV", "leden.xlsx"], "/home/a")).toEqual([
    "/home/a/een.dwv",
    "/tmp/leden.CSV",
    "/home/a/leden.xlsx",
  ]);
});

it("takes no switches, no folders and no other files", () => {
  expect(filesToOpen([".", "--inspect=0", "--x=een.dwv", "notitie.docx", "dwv"], "/")).toEqual([]);
});
