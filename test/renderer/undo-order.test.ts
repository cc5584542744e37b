import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/contract/import-history.ts";
import { undoneBefore } from "../../src/renderer/app/undo-order.ts";

const batch = (id: number): Batch => ({
  id,
  kind: "import",
  at: "2026-11-18T10:00:00.000Z",
  undoneAt: null,
  files: [],
  parent: null,
  merged: null,
  created: 0,
  updated: 0,
});
const buildsOn: Readonly<Record<number, readonly number[]>> = { 1: [2, 4], 2: [3], 3: [4], 4: [] };
const blockedBy = (id: number): Promise<readonly Batch[]> =>
  Promise.resolve((buildsOn[id] ?? []).map(batch));
const ids = async (id: number): Promise<number[]> =>
  (await undoneBefore(id, blockedBy)).map((one) => one.id);

describe("what is undone before an import", () => {
  it("is all that builds on it, also by way of others, each once and newest first", async () => {
    expect(await ids(1)).toEqual([4, 3, 2]);
  });
  it("is nothing for the newest", async () => {
    expect(await ids(4)).toEqual([]);
  });
});
