import type { Named } from "../../../contract/common.ts";
import type { Flows } from "../../../contract/flows.ts";
import { departmentCode } from "../../app/department-code.ts";

/** The most promising of the open flows, as the overview tells of it. */
export type FirstFlow = {
  readonly kind: "first-flow";
  readonly key: string;
  /** The names of the two, or null for a group. */
  readonly ends: readonly [Named, Named] | null;
  /** Of a group: how many initiatives, at which departments, and about what. */
  readonly initiatives: number;
  readonly departments: readonly string[];
  readonly about: readonly string[];
};

const MOST_DEPARTMENTS = 4;
const MOST_WORDS = 2;

export function firstFlow({ groups, pairs }: Pick<Flows, "groups" | "pairs">): FirstFlow | null {
  const group = groups.find(({ state }) => state === "open");
  if (group !== undefined) {
    const topics = group.topics.map(({ name }) => name);
    const words = topics.length > 0 ? topics : group.terms.map(({ a }) => a);
    return {
      kind: "first-flow",
      key: group.key,
      ends: null,
      initiatives: group.initiatives.length,
      departments: group.departments
        .slice(0, MOST_DEPARTMENTS)
        .map(({ name, department }) => departmentCode(department ?? name, null)),
      about: words.slice(0, MOST_WORDS),
    };
  }
  const pair = pairs.find(({ state }) => state === "open");
  if (pair === undefined) return null;
  const { key, a, b } = pair;
  return { kind: "first-flow", key, ends: [a, b], initiatives: 0, departments: [], about: [] };
}
