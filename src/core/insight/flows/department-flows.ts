import { flowKey } from "../../model/flow-key.ts";
import type { EntityId } from "../../model/ids.ts";
import { compareDepartments } from "../../network/small-departments.ts";
import type { Around } from "./around.ts";
import { byScore, type FoundFlows, type FoundPair } from "./found.ts";
import { departmentAffinities } from "./potential.ts";

/** Departments whose initiatives are alike, by what could flow between them; no small ones. */
export function foundDepartments(
  { ask, units, alike, network }: Around,
  potential: FoundFlows["potential"],
): FoundPair[] {
  const { at } = ask;
  const compared = new Set(compareDepartments(at).compared);
  const idOf = (unit: number): EntityId => network.initiatives[units[unit]!.members[0]!]!.id;
  return departmentAffinities(units, alike.pairs)
    .filter(({ a, b }) => compared.has(a) && compared.has(b))
    .map(({ a, b, affinity, pairs }): FoundPair => {
      const [one, other] = [at.departments[a]!.id, at.departments[b]!.id];
      return {
        key: flowKey("departments", [one, other]),
        kind: "departments",
        a: [one],
        b: [other],
        affinity,
        contact: null,
        score: potential(a, b) ?? 0,
        above: null,
        topics: [],
        departments: [a, b],
        alike: pairs.map((pair) => [idOf(pair.a), idOf(pair.b)] as const),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted(byScore);
}
