import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tieReasons } from "../../../../src/core/insight/paths/tie-reasons.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { evidenceFor } from "../../../../src/core/network/evidence.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";

describe("why the steps of a way are tied", () => {
  it("is what was stated either way, and what both take part in", () => {
    const { network, id } = tell({
      people: { ada: null, bo: null, cas: null },
      initiatives: { Lab: null, Pilot: null },
      ties: [
        "ada knows bo",
        "bo reports-to ada",
        "ada leads Lab",
        "bo takes-part Lab",
        "cas takes-part Pilot",
        "bo advises Pilot",
      ],
    });
    const way = ["ada", "bo", "cas"].map((name) => id(name) as PersonId);
    expect(tieReasons(network, [way])).toEqual([
      [
        { kinds: ["knows", "reports-to"], initiatives: [id("Lab")] },
        { kinds: [], initiatives: [id("Pilot")] },
      ],
    ]);
  });

  it("is the evidence that the object graph gives", () => {
    fc.assert(
      fc.property(randomRows(), (rows) => {
        const network = buildNetwork(rows);
        const ids = network.people.map(({ id }) => id);
        const pairs = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));
        const theirs = pairs.map(([a, b]) => {
          const { ties, initiatives } = evidenceFor(network, a, b);
          return [{ kinds: [...new Set(ties.map(({ kind }) => kind))].toSorted(), initiatives }];
        });
        const ours = tieReasons(network, pairs).map(([reasons]) => [
          { kinds: reasons!.kinds.toSorted(), initiatives: reasons!.initiatives },
        ]);
        expect(ours).toEqual(theirs);
      }),
    );
  });
});
