import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Progress } from "../../src/contract/message.ts";
import { imported, openedEngine } from "./opened-engine.ts";

const PEOPLE = 60_000;

it("a plan that is stopped while it is carried out leaves the workspace as it was, and waits on", async () => {
  const opened = await openedEngine();
  const { engine, folder, path } = opened;
  const first = join(folder, "eerst.csv");
  writeFileSync(first, "id,naam,organisatie\nE1,Anne de Vries,BZK\n");
  await imported(opened, [first]);
  const file = join(folder, "mensen.csv");
  const rows = Array.from({ length: PEOPLE }, (_, i) => `${i},Persoon ${i},Ministerie ${i % 15}`);
  writeFileSync(file, ["id,naam,organisatie", ...rows, ""].join("\n"));
  const { plan } = await engine.ask("plan-import", { files: [{ file }] });
  const before = readFileSync(path);
  const steps: Progress[] = [];
  for (const stopAt of [1, 40_000]) {
    const stop = new AbortController();
    const onProgress = (progress: Progress): void => {
      steps.push(progress);
      if (progress.done >= stopAt) stop.abort();
    };
    await expect(
      engine.ask("apply-import", { plan }, { onProgress, signal: stop.signal }),
    ).rejects.toMatchObject({ code: "cancelled" });
    expect(readFileSync(path)).toEqual(before);
    expect((await engine.ask("current-workspace", {})).workspace?.counts).toMatchObject({
      people: 1,
    });
  }
  expect(steps[0]).toMatchObject({ step: "writing", unit: "rows" });
  // People and departments.
  expect(steps.every(({ total }) => total === PEOPLE + 15)).toBe(true);
  expect((await engine.ask("apply-import", { plan })).batch).toBe(2);
  expect((await engine.ask("current-workspace", {})).workspace?.counts).toMatchObject({
    people: PEOPLE + 1,
  });
});

it("tells while it is made how many rows are read and matched, of how many", async () => {
  const { engine, folder } = await openedEngine();
  const file = join(folder, "mensen.csv");
  const rows = Array.from({ length: 20_000 }, (_, i) => `${i},Persoon ${i},Ministerie ${i % 15}`);
  writeFileSync(file, ["id,naam,organisatie", ...rows, ""].join("\n"));
  const told = new Map<string, Progress[]>();
  const onProgress = (progress: Progress): void =>
    void told.set(progress.step, [...(told.get(progress.step) ?? []), progress]);
  await engine.ask("plan-import", { files: [{ file }] }, { onProgress });
  for (const step of ["reading", "matching"]) {
    const all = told.get(step)!;
    expect(all.every(({ total, unit }) => total === 20_000 && unit === "rows")).toBe(true);
    expect(all.map(({ done }) => done)).toEqual(
      all.map(({ done }) => done).toSorted((a, b) => a - b),
    );
  }
});
