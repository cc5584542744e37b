import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { meet } from "../../../../src/core/insight/meet/meet.ts";
import { betweenThem } from "../../../../src/core/insight/meet/why-meet.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { Network } from "../../../../src/core/network/network.ts";
import { hideTies, networkOf, readEmailEuCore } from "../../../bench/flows/hidden-ties.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "../../../engine/real-data.ts";
import { tell } from "../../network/small-network.ts";

const two = { Fin: null, VWS: null };

/** Ada (Fin) and Bo (VWS) know the same two; Cy (VWS) knows one of these; Di (VWS) nobody. */
const told = tell({
  departments: two,
  people: { Ada: "Fin", Bo: "VWS", Cy: "VWS", Di: "VWS", Eva: "Fin", Fay: "Fin" },
  ties: ["Ada knows Eva", "Ada knows Fay", "Bo knows Eva", "Bo knows Fay", "Cy knows Eva"],
});

function met(network: Network, ask: Partial<Parameters<typeof meet>[1]> = {}) {
  const found = meet(network, {
    at: departmentLevel(network, 0),
    topics: [],
    limit: 10,
    seed: 5,
    ...ask,
  });
  const name = (place: number): string => network.people[place]!.name;
  return found.map((one) => ({ ...one, pair: `${name(one.a)}-${name(one.b)}` }));
}

describe("people who should meet", () => {
  it("puts two who know the same two above two who know one", () => {
    const pairs = met(told.network).map(({ pair }) => pair);
    expect(pairs[0]).toBe("Ada-Bo");
    expect(pairs).toContain("Ada-Cy");
  });

  it("names nobody of the same department, nobody who is tied already, and no pair twice", () => {
    const pairs = met(told.network).map(({ pair }) => pair);
    expect(pairs).not.toContain("Bo-Cy");
    expect(pairs).not.toContain("Bo-Eva");
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("says which share of the unlinked pairs across departments is less expected: 1 of 6 is above 5/6", () => {
    // Ada-Bo, Ada-Cy, Ada-Di, Eva-Di, Fay-Cy, Fay-Di are unlinked.
    expect(met(told.network)[0]!.above).toBeCloseTo(5 / 6, 12);
  });

  it("finds two without any acquaintance by a topic of both, and names it", () => {
    const topic = { people: [told.id("Ada") as PersonId, told.id("Di") as PersonId] };
    const found = met(told.network, { topics: [topic] });
    expect(found.find(({ pair }) => pair === "Ada-Di")?.topics).toEqual([0]);
    expect(met(told.network).map(({ pair }) => pair)).not.toContain("Ada-Di");
  });

  it("ranks a pair higher when they share a topic as well", () => {
    const topic = { people: [told.id("Ada") as PersonId, told.id("Cy") as PersonId] };
    const score = (found: ReturnType<typeof met>) =>
      found.find(({ pair }) => pair === "Ada-Cy")!.score;
    expect(score(met(told.network, { topics: [topic] }))).toBeCloseTo(
      score(met(told.network)) + 0.3,
      6,
    );
  });

  it("proposes nobody who wishes not to be named", () => {
    const people = told.network.people.map((person) => ({
      ...person,
      sharing: person.name === "Bo" ? ("private" as const) : person.sharing,
    }));
    const pairs = met({ ...told.network, people }).map(({ pair }) => pair);
    expect(pairs.filter((pair) => pair.includes("Bo"))).toEqual([]);
    expect(pairs).toContain("Ada-Cy");
  });

  it("gives as many as asked for, the same ones first", () => {
    expect(met(told.network, { limit: 1 })).toEqual(met(told.network).slice(0, 1));
  });

  it("has nothing to say of a network without ties", () => {
    expect(met(tell({ departments: two, people: { Ada: "Fin", Bo: "VWS" } }).network)).toEqual([]);
  });

  const email = join(REAL_DATA, "email-eu-core");
  it.skipIf(!existsSync(email))(
    `finds more of the hidden ties of email-eu-core than a truncated SVD: 17 of 20, 60 of 100${REAL_DATA_ABSENT}`,
    () => {
      const real = readEmailEuCore(email);
      const { kept, hidden } = hideTies(real, 1);
      const network = networkOf(real.labels, kept);
      const hits = meet(network, {
        at: departmentLevel(network, 0),
        topics: [],
        limit: 100,
        seed: 7,
      }).map(({ a, b }) => hidden.has(a * real.labels.length + b));
      expect(hits.slice(0, 20).filter(Boolean).length).toBeGreaterThanOrEqual(17);
      expect(hits.filter(Boolean).length).toBeGreaterThanOrEqual(60);
    },
  );
});

describe("why two people should meet", () => {
  it("counts whom both know, and of those around one who know someone around the other", () => {
    const { network, id } = tell({
      departments: two,
      people: { Ada: "Fin", Bo: "VWS", Both: "Fin", One: "Fin", Two: "Fin", Other: "VWS" },
      ties: [
        "Ada knows Both",
        "Bo knows Both",
        "Ada knows One",
        "Ada knows Two",
        "Bo knows Other",
        "One knows Other",
        "Two knows Other",
      ],
    });
    const place = (name: string): number => network.placeOf.get(id(name) as PersonId)!;
    expect(betweenThem(network.pairs, place("Ada"), place("Bo"))).toEqual({
      shared: 1,
      around: 2,
    });
  });
});
