import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/core/insight/bridges/betweenness.ts";
import { pairsOfOthers } from "../../../src/core/insight/bridges/bridges.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { UNWATCHED } from "../../../src/core/network/watch.ts";
import { spreadBetweenness } from "../../../src/engine/betweenness/spread.ts";
import { largeRows } from "../../core/network/large-network.ts";

const SIZE = { departments: 5, people: 600, initiatives: 60, ties: 1500 };
const { pairs } = buildNetwork(largeRows(SIZE));
const ASK = { seed: 7, watch: UNWATCHED };

describe("betweenness on several threads", { timeout: 120_000 }, () => {
  it("is what one thread finds in one go, when exact", async () => {
    const whole = betweenness(pairs, { from: 0, step: 1 });
    const { passing, sampled } = await spreadBetweenness(pairs, { ...ASK, threads: 3 });
    expect(sampled).toBeNull();
    const off = whole.map((value, person) => Math.abs(value - passing[person]!) / (1 + value));
    expect(Math.max(...off)).toBeLessThan(1e-9);
  });

  it("is the same to the last figure with one thread and with three", async () => {
    const ask = { ...ASK, mostExact: 0, drawn: 4000 };
    const [one, three] = [
      await spreadBetweenness(pairs, { ...ask, threads: 1 }),
      await spreadBetweenness(pairs, { ...ask, threads: 3 }),
    ];
    expect(three).toEqual(one);
    const exact = [
      await spreadBetweenness(pairs, { ...ASK, threads: 1 }),
      await spreadBetweenness(pairs, { ...ASK, threads: 2 }),
    ];
    expect(exact[1]).toEqual(exact[0]);
  });

  it("is sampled above the stated size, and says from how many pairs and how far it may be off", async () => {
    const exact = await spreadBetweenness(pairs, ASK);
    const { passing, sampled } = await spreadBetweenness(pairs, { ...ASK, mostExact: 1000 });
    expect(sampled).toMatchObject({ pairs: 160_000, confidence: 0.95, seed: 7 });
    const others = pairsOfOthers(pairs.people);
    const off = passing.map((value, person) => Math.abs(value - exact.passing[person]!) / others);
    expect(Math.max(...off)).toBeLessThan(sampled!.error);
    expect(sampled!.error).toBeLessThan(0.005);
  });

  it("stops in the middle when nobody waits for it", async () => {
    let done = 0;
    const watch = { cancelled: () => done >= 5, progress: (now: number) => void (done = now) };
    const asked = spreadBetweenness(pairs, { ...ASK, watch, threads: 2 });
    await expect(asked).rejects.toThrow(new Failure("cancelled"));
    expect(done).toBeLessThan(pairs.people / 2);
  });

  it("has nothing to find without people", async () => {
    const none = buildNetwork({ departments: [], people: [], initiatives: [], ties: [] });
    expect((await spreadBetweenness(none.pairs, ASK)).passing).toEqual(new Float64Array());
  });
});
