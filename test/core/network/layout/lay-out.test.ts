import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { Disc, Point } from "../../../../src/core/network/layout/disc.ts";
import { layOut, type MapLayout } from "../../../../src/core/network/layout/lay-out.ts";
import type { Network } from "../../../../src/core/network/network.ts";
import { Failure } from "../../../../src/core/model/failure.ts";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import type { Position } from "../../../../src/core/store/positions.ts";
import { randomRows } from "../random-rows.ts";
import { tell, type Told } from "../small-network.ts";

function lay(network: Network, kept: readonly Position[] = [], seed = 7): MapLayout {
  return layOut(network, { at: departmentLevel(network, 0), kept, seed });
}

/** Everything where a layout put it, as it is stored. */
function positions(network: Network, layout: MapLayout): Position[] {
  const at = departmentLevel(network, 0);
  const ids = [...at.departments, ...network.people, ...network.initiatives].map(({ id }) => id);
  return [...layout.islands, ...layout.nodes].map(({ x, y, pinned }, place) => ({
    id: ids[place]!,
    x,
    y,
    pinned,
  }));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function leastRoom(islands: readonly Disc[]): number {
  return Math.min(
    ...islands.flatMap((a, place) =>
      islands.slice(place + 1).map((b) => distance(a, b) - a.radius - b.radius),
    ),
  );
}

/** How far the node nearest to a rim lies within it; negative where one lies outside. */
function leastInside(network: Network, { islands, nodes }: MapLayout): number {
  const at = departmentLevel(network, 0);
  return Math.min(
    ...[...at.ofPerson, ...at.ofInitiative].flatMap((place, node) =>
      place < 0 ? [] : [islands[place]!.radius - distance(islands[place]!, nodes[node]!)],
    ),
  );
}

function leastDistance(points: readonly Point[]): number {
  return Math.min(
    ...points.flatMap((a, place) => points.slice(place + 1).map((b) => distance(a, b))),
  );
}

/** Departments of so many people each, "A0" "A1" ... in A, with ties. */
function ministries(sizes: Readonly<Record<string, number>>, ties: readonly string[] = []): Told {
  return {
    departments: Object.fromEntries(Object.keys(sizes).map((name) => [name, null])),
    people: Object.fromEntries(
      Object.entries(sizes).flatMap(([name, size]) =>
        Array.from({ length: size }, (_, number) => [`${name}${number}`, name]),
      ),
    ),
    ties,
  };
}

const SIZES = { A: 60, B: 43, C: 30, D: 17, E: 12, F: 5, G: 1, H: 0, I: 25, J: 38, K: 20 };

describe("the layout", () => {
  it("keeps nodes in their islands, and islands 36 units apart", () => {
    const { network } = tell(ministries(SIZES));
    const layout = lay(network);
    expect(leastInside(network, layout)).toBeGreaterThan(10);
    expect(leastRoom(layout.islands)).toBeGreaterThanOrEqual(36);
  });

  it("keeps nodes at least 15 units apart, so that none of 60 in an island overlap", () => {
    expect(leastDistance(lay(tell(ministries(SIZES)).network).nodes)).toBeGreaterThan(15);
  });

  it("gives an island of four times as many nodes about twice the radius", () => {
    const [small, large] = lay(tell(ministries({ A: 40, B: 160 })).network).islands;
    expect(large!.radius / small!.radius).toBeCloseTo(2, 0);
  });

  it("is a landscape, between 1.1 and 1.6 times as wide as high", () => {
    const { islands } = lay(tell(ministries(SIZES)).network);
    const span = (of: "x" | "y"): number =>
      Math.max(...islands.map((disc) => disc[of] + disc.radius)) -
      Math.min(...islands.map((disc) => disc[of] - disc.radius));
    expect(span("x") / span("y")).toBeGreaterThan(1.1);
    expect(span("x") / span("y")).toBeLessThan(1.6);
  });

  it("puts departments with many crossings nearer than those with none", () => {
    const pairs = ["A B", "C D", "E F"].flatMap((pair) => {
      const [a, b] = pair.split(" ");
      return Array.from({ length: 8 }, (_, number) => `${a}${number} knows ${b}${number}`);
    });
    const { network } = tell(ministries({ A: 8, B: 8, C: 8, D: 8, E: 8, F: 8 }, pairs));
    const { islands } = lay(network);
    for (const [a, b] of [
      [0, 1],
      [2, 3],
      [4, 5],
    ] as const) {
      const others = islands.filter((_, place) => place !== a && place !== b);
      const near = distance(islands[a]!, islands[b]!);
      for (const other of others) expect(near).toBeLessThan(distance(islands[a]!, other));
    }
  });

  it("seats who is tied to another island on that side of their own", () => {
    const ties = Array.from({ length: 5 }, (_, number) => `A${number} knows B${number}`);
    const { islands, nodes } = lay(tell(ministries({ A: 20, B: 20 }, ties)).network);
    const [a, b] = islands;
    const towards = nodes.slice(0, 20).map((node) => distance(node, b!));
    const tied = towards.slice(0, 5).reduce((sum, far) => sum + far, 0) / 5;
    expect(tied).toBeLessThan(distance(a!, b!) - 20);
  });

  it("puts people without a department in an area of their own, outside the islands", () => {
    const told = ministries({ A: 20, B: 20 }, ["Zoe knows A0", "Zoe knows B0"]);
    const { network } = tell({ ...told, people: { ...told.people, Zoe: null, Yo: null } });
    const layout = lay(network);
    for (const node of layout.nodes.slice(40)) {
      for (const disc of layout.islands) {
        expect(distance(disc, node)).toBeGreaterThan(disc.radius + 12);
      }
    }
  });

  it("has places for people where there are no departments at all", () => {
    const layout = lay(tell({ people: { Zoe: null, Yo: null } }).network);
    expect(layout.islands).toEqual([]);
    expect(leastDistance(layout.nodes)).toBeGreaterThan(15);
  });

  it("is the same for the same seed, and another for another", () => {
    const { network } = tell(ministries(SIZES, ["A0 knows B0"]));
    expect(lay(network)).toEqual(lay(network));
    expect(lay(network, [], 8)).not.toEqual(lay(network));
  });

  it("stops when cancelled", () => {
    const { network } = tell(ministries(SIZES));
    const seen: number[] = [];
    const watch = {
      cancelled: () => seen.length > 20,
      progress: (done: number) => void seen.push(done),
    };
    const ask = { at: departmentLevel(network, 0), kept: [], seed: 7, watch };
    expect(() => layOut(network, ask)).toThrow(Failure);
    expect(seen.length).toBe(21);
  });

  it("never lets islands overlap or nodes leave theirs, in any network", () => {
    fc.assert(
      fc.property(randomRows(40), (rows) => {
        const network = buildNetwork(rows);
        const layout = lay(network);
        expect(leastRoom(layout.islands)).toBeGreaterThanOrEqual(36);
        expect(leastInside(network, layout)).toBeGreaterThan(10);
        expect(leastDistance(layout.nodes)).toBeGreaterThan(15);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the layout of what was there before", () => {
  const before = ministries(SIZES, ["A0 knows B0", "C0 knows D0", "A1 knows J1"]);
  const { network } = tell(before);
  const kept = positions(network, lay(network));

  it("moves nothing, whatever the seed", () => {
    expect(positions(network, lay(network, kept, 99))).toEqual(kept);
  });

  it("moves nothing when a few people come, and puts them inside, near whom they know, on nobody's place", () => {
    const more = tell({
      ...before,
      people: { ...before.people, New1: "A", New2: "A", New3: "B" },
      ties: [...before.ties!, "New1 knows J1", "New2 knows J2"],
    });
    const layout = lay(more.network, kept);
    const places = new Map(positions(more.network, layout).map((place) => [place.id, place]));
    for (const place of kept) expect(places.get(place.id)).toEqual(place);
    expect(leastInside(more.network, layout)).toBeGreaterThan(10);
    expect(leastDistance(layout.nodes)).toBeGreaterThan(12);
    expect(leastRoom(layout.islands)).toBeGreaterThan(0);
  });

  it("moves nothing when people go", () => {
    const people = Object.entries(before.people!).filter(([, home]) => home !== "A");
    const fewer = tell({
      ...before,
      people: Object.fromEntries([...people, ["A0", "A"]]),
      ties: [],
    });
    // Ids are given anew: look names up.
    const names = new Map(network.people.map(({ id, name }) => [name, id]));
    const byId = new Map(kept.map((place) => [place.id, place]));
    const renamed = [
      ...kept.slice(0, 11),
      ...fewer.network.people.map(({ id, name }) => ({ ...byId.get(names.get(name)!)!, id })),
    ];
    expect(positions(fewer.network, lay(fewer.network, renamed))).toEqual(renamed);
  });

  it("gives a new department a place that overlaps none", () => {
    const more = tell(ministries({ ...SIZES, New: 30 }));
    const names = new Map(network.people.map(({ id, name }) => [name, id]));
    const byId = new Map(kept.map((place) => [place.id, place]));
    const renamed = [
      ...kept.slice(0, 11),
      ...more.network.people.flatMap(({ id, name }) => {
        const place = byId.get(names.get(name) ?? (0 as EntityId));
        return place === undefined ? [] : [{ ...place, id }];
      }),
    ];
    const layout = lay(more.network, renamed);
    expect(layout.islands.slice(0, 11)).toEqual(lay(network, kept).islands);
    expect(leastRoom(layout.islands)).toBeGreaterThanOrEqual(36);
    expect(leastInside(more.network, layout)).toBeGreaterThan(10);
  });

  it("takes someone along who now sits in another department, unless pinned", () => {
    const moved = tell({ ...before, people: { ...before.people, A7: "B" } });
    expect(leastInside(moved.network, lay(moved.network, kept))).toBeGreaterThan(10);
    const a7 = moved.id("A7");
    const pinned = kept.map((place) => ({ ...place, pinned: place.id === a7 }));
    const places = positions(moved.network, lay(moved.network, pinned));
    expect(places.find(({ id }) => id === a7)).toEqual(pinned.find(({ id }) => id === a7));
  });

  it("keeps what the user pinned, also far outside, and lets no island grow for it", () => {
    const pinned = kept.map((place, at) =>
      at === 11 ? { ...place, x: 5000, y: -3000, pinned: true } : place,
    );
    const layout = lay(network, pinned);
    expect(positions(network, layout)).toEqual(pinned);
    expect(layout.islands.map(({ radius }) => radius)).toEqual(
      lay(network).islands.map(({ radius }) => radius),
    );
  });

  it("shifts islands that have grown into each other with all that lies in them, but not a pinned one", () => {
    const grown = tell({
      ...before,
      people: {
        ...before.people,
        ...Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`New${number}`, "F"])),
      },
    });
    const place = kept.map((one) => ({ ...one, pinned: one.id === grown.id("F") }));
    const layout = lay(grown.network, place);
    expect(leastRoom(layout.islands)).toBeGreaterThan(0);
    expect(leastInside(grown.network, layout)).toBeGreaterThan(10);
    const after = new Map(positions(grown.network, layout).map((one) => [one.id, one]));
    const shift = (name: string): number[] => {
      const was = place.find(({ id }) => id === grown.id(name))!;
      const is = after.get(was.id)!;
      return [Math.round(1000 * (is.x - was.x)), Math.round(1000 * (is.y - was.y))];
    };
    expect(shift("F")).toEqual([0, 0]);
    expect(["A", "B", "C", "D"].some((name) => shift(name).some((by) => by !== 0))).toBe(true);
    for (const name of ["A", "B", "C", "D"]) expect(shift(`${name}0`)).toEqual(shift(name));
  });
});
