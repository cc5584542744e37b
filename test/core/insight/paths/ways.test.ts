import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ways } from "../../../../src/core/insight/paths/ways.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import type { Network } from "../../../../src/core/network/network.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell, type Told } from "../../network/small-network.ts";

/** The ways by name: "ada bo cas". */
function named(told: Told, from: string, to: string, limit = 5): string[] {
  const { network, id } = tell(told);
  const names = new Map(network.people.map((person) => [person.id, person.name]));
  return ways(network, { from: id(from) as PersonId, to: id(to) as PersonId, limit }).map((way) =>
    way.map((person) => names.get(person)).join(" "),
  );
}

const alone = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, null]));

describe("ways from one person to another", () => {
  it("are the shortest first, and then others by people not used before", () => {
    const told = {
      people: alone("ada", "bo", "cas", "dirk", "eva"),
      ties: ["ada knows cas", "cas knows bo", "ada knows dirk", "dirk knows eva", "eva knows bo"],
    };
    expect(named(told, "ada", "bo")).toEqual(["ada cas bo", "ada dirk eva bo"]);
    expect(named(told, "bo", "ada")).toEqual(["bo cas ada", "bo eva dirk ada"]);
    expect(named(told, "ada", "bo", 1)).toEqual(["ada cas bo"]);
  });

  it("are the tie itself once, and then those round it", () => {
    const told = {
      people: alone("ada", "bo", "cas"),
      ties: ["ada knows bo", "ada knows cas", "cas knows bo"],
    };
    expect(named(told, "ada", "bo")).toEqual(["ada bo", "ada cas bo"]);
  });

  it("go by the stronger of two equally short: a tie counts 1, together in an initiative of three 1/2", () => {
    const told = {
      people: alone("ada", "cas", "dirk", "bo", "eva"),
      initiatives: { Lab: null },
      ties: [
        "ada takes-part Lab",
        "cas takes-part Lab",
        "eva takes-part Lab",
        "cas knows bo",
        "ada knows dirk",
        "dirk knows bo",
      ],
    };
    expect(named(told, "ada", "bo")).toEqual(["ada dirk bo", "ada cas bo"]);
  });

  it("share at most half of the people in between: of three ways through cas to dirk or eva just one", () => {
    const told = {
      people: alone("ada", "cas", "dirk", "eva", "fem", "bo"),
      ties: [
        "ada knows cas",
        "cas knows dirk",
        "cas knows eva",
        "cas knows fem",
        "dirk knows bo",
        "eva knows bo",
        "fem knows bo",
      ],
    };
    // The second has cas again and eva new: one of two. The third would likewise.
    expect(named(told, "ada", "bo")).toEqual([
      "ada cas dirk bo",
      "ada cas eva bo",
      "ada cas fem bo",
    ]);
    expect(
      named(
        {
          people: alone("ada", "cas", "dirk", "eva", "fem", "bo"),
          ties: [
            "ada knows cas",
            "cas knows dirk",
            "cas knows eva",
            "dirk knows fem",
            "eva knows fem",
            "fem knows bo",
          ],
        },
        "ada",
        "bo",
      ),
    ).toEqual(["ada cas dirk fem bo"]);
  });

  it("are at most one step longer than the shortest", () => {
    const people = alone("ada", "bo", "c", "d", "e", "f");
    const ties = ["ada knows c", "c knows bo"];
    const longer = ["ada knows d", "d knows e", "e knows bo"];
    const tooLong = ["ada knows d", "d knows e", "e knows f", "f knows bo"];
    expect(named({ people, ties: [...ties, ...longer] }, "ada", "bo")).toEqual([
      "ada c bo",
      "ada d e bo",
    ]);
    expect(named({ people, ties: [...ties, ...tooLong] }, "ada", "bo")).toEqual(["ada c bo"]);
  });

  it("take no detour by someone who is not needed: ada knows cas, so not by eva to cas", () => {
    const told = {
      people: alone("ada", "cas", "eva", "bo"),
      ties: ["ada knows cas", "cas knows bo", "ada knows eva", "eva knows cas"],
    };
    expect(named(told, "ada", "bo")).toEqual(["ada cas bo"]);
  });

  it("are none to someone who cannot be reached, and the one person to oneself", () => {
    const told = { people: alone("ada", "bo"), ties: [] };
    expect(named(told, "ada", "bo")).toEqual([]);
    expect(named(told, "ada", "ada")).toEqual(["ada"]);
  });

  it("go round who wishes not to be named, even where that is further", () => {
    const told = {
      people: alone("ada", "bo", "cas", "dirk", "eva"),
      ties: ["ada knows cas", "cas knows bo", "ada knows dirk", "dirk knows eva", "eva knows bo"],
    };
    expect(named({ ...told, private: ["cas"] }, "ada", "bo")).toEqual(["ada dirk eva bo"]);
    expect(named({ ...told, private: ["cas", "eva"] }, "ada", "bo")).toEqual([]);
    expect(named({ ...told, private: ["cas"] }, "ada", "cas")).toEqual(["ada cas"]);
  });

  it("are just those that trying all ways gives", () => {
    fc.assert(
      fc.property(
        randomRows(9),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        (rows, one, other, limit) => {
          const network = buildNetwork(rows);
          fc.pre(network.people.length > 1);
          const from = one % network.people.length;
          const to = other % network.people.length;
          fc.pre(from !== to);
          const id = (place: number) => network.people[place]!.id;
          const ours = ways(network, { from: id(from), to: id(to), limit }).map((way) =>
            way.map((person) => network.placeOf.get(person)!),
          );
          const all = allWays(network, from, to);
          const values = ours.map((way, found) => valueOf(network, way, ours.slice(0, found)));
          const best = [...ours, null]
            .slice(0, limit)
            .map((_, found) => bestOf(network, all, ours.slice(0, found)));
          expect(best).toEqual([...values, null].slice(0, limit));
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Every way that visits nobody twice, without a detour, of at most one step more than the shortest. */
function allWays({ pairs }: Network, from: number, to: number): number[][] {
  const found: number[][] = [];
  const walk = (way: readonly number[]): void => {
    const last = way.at(-1)!;
    if (last === to) return void found.push([...way]);
    for (const other of pairs.neighbours.subarray(pairs.starts[last], pairs.starts[last + 1]))
      if (!way.includes(other)) walk([...way, other]);
  };
  walk([from]);
  const shortest = Math.min(...found.map((way) => way.length));
  return found.filter((way) => way.length <= shortest + 1 && !hasShortcut(way, pairs));
}

function hasShortcut(way: readonly number[], pairs: Network["pairs"]): boolean {
  return way.some((one, at) =>
    way.some((other, later) => {
      const isEnds = at === 0 && later === way.length - 1;
      const row = pairs.neighbours.subarray(pairs.starts[one], pairs.starts[one + 1]);
      return later > at + 1 && !isEnds && row.includes(other);
    }),
  );
}

type Value = { readonly steps: number; readonly used: number; readonly cost: number };

function valueOf({ pairs }: Network, way: readonly number[], before: readonly number[][]): Value {
  const used = new Set(before.flatMap((earlier) => earlier.slice(1, -1)));
  const costs = way.slice(1).map((other, at) => {
    const row = pairs.neighbours.subarray(pairs.starts[way[at]!], pairs.starts[way[at]! + 1]);
    return 1 / pairs.weights[pairs.starts[way[at]!]! + row.indexOf(other)]!;
  });
  return {
    steps: way.length - 1,
    used: way.slice(1, -1).filter((person) => used.has(person)).length,
    cost: Math.round(1e9 * costs.reduce((sum, cost) => sum + cost, 0)) / 1e9,
  };
}

function bestOf(
  network: Network,
  all: readonly number[][],
  before: readonly number[][],
): Value | null {
  const known = new Set(before.map((way) => way.join(" ")));
  const different = all
    .filter((way) => !known.has(way.join(" ")))
    .map((way) => valueOf(network, way, before))
    .filter(({ steps, used }) => used <= (steps - 1) / 2);
  return (
    different.toSorted(
      (one, other) => one.steps - other.steps || one.used - other.used || one.cost - other.cost,
    )[0] ?? null
  );
}
