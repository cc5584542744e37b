import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const WRONG = join(import.meta.dirname, "wrong/style");

type Diagnostic = { readonly code: string; readonly filename: string };

/**
 * Lints the wrong examples with the project's own configuration.
 *
 * They are copied to a folder that looks like the project's, as its configuration leaves them out
 * and names folders from its own place.
 */
function lintWrongExamples(project: string): Diagnostic[] {
  cpSync(WRONG, project, { recursive: true });
  for (const file of [".oxlintrc.json", "tsconfig.json"]) {
    writeFileSync(join(project, file), readFileSync(join(root, file), "utf8"));
  }
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  const oxlint = join(root, "node_modules/.bin/oxlint");
  const { stdout } = spawnSync(oxlint, ["--format", "json", "src"], {
    cwd: project,
    encoding: "utf8",
  });
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

describe("the style rules", () => {
  const project = mkdtempSync(join(tmpdir(), "dwarsverband-style-"));
  let found: Diagnostic[] = [];
  beforeAll(() => {
    found = lintWrongExamples(project);
  }, 60_000);
  afterAll(() => rmSync(project, { recursive: true }));

  it.each([
    ["no-restricted-properties", "chance without a seed, in the core"],
    ["no-console", "talking, in the core"],
    ["no-restricted-globals", "a page, in the core"],
    ["no-default-export", "an export without a name"],
    ["no-explicit-any", "a type that checks nothing"],
    ["max-params", "more than four arguments"],
    ["extensions", "an import without its extension, which plain Node cannot follow"],
    ["filename-case", "a file name with capitals"],
    ["no-floating-promises", "a promise that nobody waits for"],
    ["rules-of-hooks", "a hook inside a condition"],
    ["exhaustive-deps", "an effect that misses what it depends on"],
    ["alt-text", "a picture without a text"],
  ])("%s forbids %s", (rule) => {
    const files = found
      .filter(({ code }) => code.endsWith(`(${rule})`))
      .map(({ filename }) =>
        basename(filename)
          .toLowerCase()
          .replace(/\.tsx?$/, ""),
      );
    expect(files).toContain(rule);
  });
});
