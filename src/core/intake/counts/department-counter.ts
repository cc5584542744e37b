import { fold } from "../../text/fold.ts";
import type { DepartmentFact, DepartmentPath } from "../facts.ts";
import { recogniseBelow, recogniseDepartment, type Recognised } from "../register/recognise.ts";
import { distinct } from "./distinct.ts";

/** Counts the different departments that rows name, with all that stand above them. */
export type DepartmentCounter = {
  /** @returns the department as it is compared */
  name(path: DepartmentPath): string;
  /** A row that describes one. */
  describe(fact: DepartmentFact): void;
  count(): number;
};

export function departmentCounter(): DepartmentCounter {
  const departments = distinct();
  const seen = new Map<string, string>();
  /** By name, code, number or other name: what another row may mean that states what is above it. */
  const called = new Set<string>();
  const above = new Set<string>();

  const name = (path: DepartmentPath): string => {
    const written = path.join(APART);
    const before = seen.get(written);
    if (before !== undefined) return before;
    const keys = pathKeys(path);
    for (const key of keys) departments.add([key]);
    const own = keys.at(-1) ?? "";
    seen.set(written, own);
    return own;
  };
  return {
    name,
    describe({ path, parent, code, givenId, aliases }) {
      const own = path.at(-1)!;
      // Some lists give what stands at the top itself as what is above it.
      const stated = parent !== null && fold(parent) !== fold(own) ? fold(parent) : "";
      if (stated !== "") above.add(parent!);
      else if (path.length > 1) name(path.slice(0, -1));
      const key = stated === "" ? (pathKeys(path).at(-1) ?? "") : [stated, fold(own)].join(APART);
      departments.add(givenId === null ? [key] : [`#${givenId}`, key]);
      for (const text of [own, code ?? "", givenId ?? "", ...aliases]) called.add(fold(text));
      if (stated === "" && path.length === 1) called.add(keyAtTop(own));
    },
    count() {
      const isSaid = (text: string): boolean =>
        [fold(text), keyAtTop(text)].some((key) => called.has(key) || departments.has(key));
      const unsaid = [...above].filter((text) => !isSaid(text));
      return departments.count() + new Set(unsaid.map(keyAtTop)).size;
    },
  };
}

const APART = "\u0000";

/** What the register knows to be the same is the same. */
const keyAtTop = (text: string): string => recogniseDepartment(text)?.id ?? fold(text);

/** Each department of a path as it is compared, from the top down. */
function pathKeys(path: DepartmentPath): string[] {
  const keys: string[] = [];
  let entry: string | null = null;
  for (const text of path) {
    const isTop = keys.length === 0;
    const found: Recognised | null = isTop
      ? recogniseDepartment(text)
      : recogniseBelow(text, entry);
    const key = found?.id ?? fold(text);
    keys.push(isTop ? key : `${keys.at(-1)}${APART}${key}`);
    entry = found?.id ?? null;
  }
  return keys;
}
