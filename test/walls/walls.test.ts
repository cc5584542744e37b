import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { wallRules } from "../../scripts/checks/wall-rules.ts";
import { checkWalls } from "../../scripts/checks/walls.ts";

const WRONG = join(import.meta.dirname, "wrong/walls");

/** The rule, and the file that breaks it, out of "rule: src/file.ts -> ...". */
function ruleAndFile(sentence: string): { rule: string; file: string } {
  const [, rule, file] = /^([a-z-]+): (\S+)/.exec(sentence) ?? [];
  return { rule: rule ?? "", file: file ?? "" };
}

describe("the walls between the rooms", () => {
  let broken: { rule: string; file: string }[] = [];
  beforeAll(async () => {
    broken = (await checkWalls(WRONG)).broken.map(ruleAndFile);
  }, 60_000);

  const rules = [...wallRules().map(({ name }) => name), "in-a-room"];

  it.each(rules)("%s bites in the wrong example of its name", (rule) => {
    const files = broken.filter((wall) => wall.rule === rule).map(({ file }) => basename(file));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(new RegExp(`^${rule}`));
  });

  it("bite nowhere but in the wrong examples", () => {
    const elsewhere = broken.filter(({ rule, file }) => !basename(file).startsWith(rule));
    expect(elsewhere).toEqual([]);
  });
});
