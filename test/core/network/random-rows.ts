import * as fc from "fast-check";
import type { DepartmentId, InitiativeId, PersonId } from "../../../src/core/model/ids.ts";
import { TIE_KINDS, type Tie } from "../../../src/core/model/tie.ts";
import type { NetworkRows } from "../../../src/core/network/network-rows.ts";

/** Rows with their ties as a list. */
export type ToldRows = NetworkRows & { readonly ties: readonly Tie[] };

/**
 * Any small workspace: a tree of departments (ids from 1), people (from 101), initiatives (from 1001),
 * ties between any two of them.
 */
export function randomRows(most = 12): fc.Arbitrary<ToldRows> {
  return fc
    .record({
      parents: fc.array(fc.nat(), { maxLength: 6 }),
      homes: fc.array(fc.nat(), { maxLength: most }),
      owners: fc.array(fc.nat(), { maxLength: 5 }),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...TIE_KINDS)), {
        maxLength: 3 * most,
      }),
    })
    .map(({ parents, homes, owners, ties }) => {
      const departments = parents.map((choice, place) => ({
        id: (place + 1) as DepartmentId,
        name: `department ${place + 1}`,
        code: null,
        // Below one named before it, so that there is no circle.
        parentId: pick(choice, place),
      }));
      const people = homes.map((choice, place) => ({
        id: (place + 101) as PersonId,
        name: `person ${place + 101}`,
        departmentId: pick(choice, parents.length),
        sharing: null,
        stub: false,
      }));
      const initiatives = owners.map((choice, place) => ({
        id: (place + 1001) as InitiativeId,
        title: `initiative ${place + 1001}`,
        departmentId: pick(choice, parents.length),
        status: null,
        stub: false,
      }));
      const ends = [...people, ...initiatives].map(({ id }) => id);
      const unique = new Map<string, Tie>();
      for (const [one, other, kind] of ties) {
        const from = ends[one % ends.length];
        const to = ends[other % ends.length];
        if (from === undefined || to === undefined || from === to) continue;
        unique.set(`${from} ${to} ${kind}`, { from, to, kind });
      }
      return { departments, people, initiatives, ties: [...unique.values()] };
    });
}

function pick(choice: number, among: number): DepartmentId | null {
  const place = choice % (among + 1);
  return place === 0 ? null : (place as DepartmentId);
}
