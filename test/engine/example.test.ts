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
