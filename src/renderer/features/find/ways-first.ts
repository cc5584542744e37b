import type { Named } from "../../../contract/common.ts";
import type { Path } from "../../app/tie-words.ts";

/** Of several ways the one that was found first, where it is among them, before the others. */
export function waysFirst(paths: readonly Path[], way: readonly Named[]): readonly Path[] {
  const ids = way.map(({ id }) => id).join();
  const isFound = ({ people }: Path): boolean => people.map(({ id }) => id).join() === ids;
  return paths.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a)));
}
