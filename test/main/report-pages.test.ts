import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { reportPages } from "../../src/main/report-pages.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "dwarsverband-pages-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

it("reads a page that it gave the place of once, and leaves nothing behind", () => {
  const own = folder();
  const pages = reportPages(own);
  const path = pages.give();
  writeFileSync(path, "<p>één</p>");
  expect(pages.take(path)).toBe("<p>één</p>");
  expect(existsSync(dirname(path))).toBe(false);
  expect(readdirSync(own)).toEqual([]);
  expect(pages.take(path)).toBeNull();
});

it("reads no other file, whoever names it", () => {
  const own = folder();
  const other = join(own, "geheim.html");
  writeFileSync(other, "geheim");
  expect(reportPages(own).take(other)).toBeNull();
  expect(existsSync(other)).toBe(true);
});

it("drops one that is not printed, and only such", () => {
  const own = folder();
  const pages = reportPages(own);
  const path = pages.give();
  writeFileSync(path, "<p>toch niet</p>");
  pages.drop(join(own, "iets anders", "report.html"));
  expect(existsSync(path)).toBe(true);
  pages.drop(path);
  expect(readdirSync(own)).toEqual([]);
  expect(pages.take(path)).toBeNull();
});

it("leaves no folder behind where nothing was written", () => {
  const own = folder();
  const pages = reportPages(own);
  const path = pages.give();
  expect(() => pages.take(path)).toThrow(/ENOENT/);
  expect(readdirSync(own)).toEqual([]);
});
