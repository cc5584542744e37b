import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";

// The long form, with seeds that differ every time, is `npm run fuzz`.
it("bears 120 mutated and random files: answers, places and a workspace that is whole", async () => {
  const { outcomes, broken } = await fuzz(20_261_124, (done) => done < 120);
  expect(broken).toEqual([]);
  expect(outcomes.imported).toBeGreaterThan(20);
  expect(outcomes.refused).toBeGreaterThan(5);
}, 120_000);
