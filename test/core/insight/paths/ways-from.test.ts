import * as fc from "fast-check";
import { expect, it } from "vitest";
import { distanceFinder, FAR } from "../../../../src/core/insight/paths/distances.ts";
import { waysFrom } from "../../../../src/core/insight/paths/ways-from.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { randomRows } from "../../network/random-rows.ts";
import { tell } from "../../network/small-network.ts";

const CHAIN = {
  people: { ada: null, bo: null, cas: null, dirk: null, eva: null },
  ties: ["ada knows bo", "bo knows cas", "ada knows dirk", "dirk knows eva", "eva knows cas"],
};

function named(unnamed: readonly string[], to: readonly string[]): string | null {
  const { network, id } = tell({ ...CHAIN, private: unnamed });
  const nameOf = new Map(network.people.map((person) => [person.id, person.name]));
  const way = waysFrom(network, id("ada") as PersonId)(to.map((name) => id(name) as PersonId));
  return way?.map((person) => nameOf.get(person)).join(" ") ?? null;
}

it("goes to the nearest of some people, and to oneself in no step", () => {
  expect(named([], ["cas"])).toBe("ada bo cas");
  expect(named([], ["cas", "dirk"])).toBe("ada dirk");
  expect(named([], ["cas", "ada"])).toBe("ada");
});

it("goes round who wishes not to be named, and never to them, but may start from them", () => {
  expect(named(["bo"], ["cas"])).toBe("ada dirk eva cas");
  expect(named(["bo", "eva"], ["cas"])).toBeNull();
  expect(named(["cas"], ["cas"])).toBeNull();
  expect(named(["ada"], ["dirk"])).toBe("ada dirk");
  expect(named([], [])).toBeNull();
});

it("takes as many steps as there are to the nearest, each from one to who is tied", () => {
  fc.assert(
    fc.property(randomRows(), (rows) => {
      const network = buildNetwork(rows);
      if (network.people.length === 0) return;
      const { steps } = distanceFinder(network.pairs)([0]);
      const wayTo = waysFrom(network, network.people[0]!.id);
      network.people.forEach(({ id }, place) => {
        const way = wayTo([id]);
        expect(way === null ? FAR : way.length - 1).toBe(steps[place]);
        expect(way === null || (way[0] === network.people[0]!.id && way.at(-1) === id)).toBe(true);
      });
    }),
  );
});
