import { expect, it } from "vitest";
import { overview } from "../../../src/core/insight/overview.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import { drawnNetwork } from "../../../src/core/network/drawn-network.ts";
import { layOut } from "../../../src/core/network/layout/lay-out.ts";
import { largeRows } from "./large-network.ts";

const ROWS = largeRows({ departments: 60, people: 14_000, initiatives: 6_000, ties: 100_000 });

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

it("does 1,000 permutations over 258,000 tied pairs in under 3 s", () => {
  const network = buildNetwork(ROWS);
  expect(network.pairs.count).toBeGreaterThan(250_000);
  expect(seconds(() => overview(network, { level: 0, topics: 0, seed: 1 }))).toBeLessThan(3);
});

it("lays out and draws 20,000 nodes with 100,000 ties in under 3 s", () => {
  const network = buildNetwork(ROWS);
  const at = departmentLevel(network, 0);
  const time = seconds(() => drawnNetwork(network, at, layOut(network, { at, kept: [], seed: 1 })));
  expect(time).toBeLessThan(3);
});

it("holds one initiative of 3,000 people: 3,000 x 2,999 / 2 pairs", () => {
  const rows = largeRows({ departments: 1, people: 3_000, initiatives: 1, ties: 0 });
  const ties = rows.people.map(({ id }) => ({
    from: id,
    to: rows.initiatives[0]!.id,
    kind: "takes-part" as const,
  }));
  expect(buildNetwork({ ...rows, ties }).pairs.count).toBe((3_000 * 2_999) / 2);
});
