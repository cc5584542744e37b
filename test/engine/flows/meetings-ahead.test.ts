import { describe, expect, it } from "vitest";
import { amongWhom } from "../../../src/core/insight/flows/meeting-flows.ts";
import { meetAmong } from "../../../src/core/insight/meet/meet.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { departmentLevel } from "../../../src/core/network/department-level.ts";
import { UNWATCHED } from "../../../src/core/network/watch.ts";
import { meetingsAhead } from "../../../src/engine/flows/meetings-ahead.ts";
import { largeRows } from "../../core/network/large-network.ts";

const network = buildNetwork(
  largeRows({ departments: 5, people: 600, initiatives: 60, ties: 1500 }),
);
const among = amongWhom(network, departmentLevel(network, 0), { topics: [], links: [] });
const ASK = { limit: 100, seed: 7 };

describe(
  "people who should meet, looked for in a thread of their own",
  { timeout: 120_000 },
  () => {
    it("are those that this thread finds", async () => {
      const told: number[] = [];
      const watch = { cancelled: () => false, progress: (done: number) => void told.push(done) };
      const found = await meetingsAhead({ among, ...ASK }).found(watch);
      expect(found).toEqual(meetAmong(among, ASK));
      expect(found).toHaveLength(100);
      expect(told.at(-1)).toBe(1);
    });

    it("are not waited for when they were stopped, or nobody waits", async () => {
      const stopped = meetingsAhead({ among, ...ASK });
      stopped.stop();
      await expect(stopped.found(UNWATCHED)).rejects.toThrow(new Failure("cancelled"));
      const unwanted = meetingsAhead({ among, ...ASK });
      const watch = { cancelled: () => true, progress: () => {} };
      await expect(unwanted.found(watch)).rejects.toThrow(new Failure("cancelled"));
    });
  },
);
