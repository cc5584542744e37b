import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { imported, openedEngine } from "./opened-engine.ts";

const folder = resolve(import.meta.dirname, "../../resources/example");
const EXAMPLE = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => join(folder, name));

it("says of a workspace whether its people are made up: all, some beside others, or none", async () => {
  const opened = await openedEngine();
  const example = async () => (await opened.engine.ask("current-workspace", {})).workspace?.example;
  expect(await example()).toBe("none");
  await imported(opened, EXAMPLE);
  expect(await example()).toBe("all");
  const own = join(opened.folder, "eigen.csv");
  writeFileSync(own, "naam,ministerie\nLotte Prins,VWS\n");
  await imported(opened, [own]);
  expect(await example()).toBe("part");
  await opened.engine.ask("undo-import", {});
  expect(await example()).toBe("all");
  await opened.engine.ask("undo-import", {});
  expect(await example()).toBe("none");
});

it("has the overview's figures before its texts are weighed, and the potential with them", async () => {
  const opened = await openedEngine();
  await imported(opened, EXAMPLE);
  const first = await opened.engine.ask("overview", { potential: false });
  const whole = await opened.engine.ask("overview", {});
  expect(first.pairs.map(({ potential }) => potential)).toEqual(first.pairs.map(() => null));
  expect(whole.pairs.some(({ potential }) => potential !== null && potential > 0)).toBe(true);
  const pairs = whole.pairs.map((pair) => ({ ...pair, potential: null }));
  expect({ ...whole, pairs }).toEqual(first);
});
