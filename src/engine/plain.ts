import type { Problem as Reported } from "../contract/common.ts";
import type { Problem } from "../core/model/problem.ts";

/** A problem as the contract carries it: its own record, not shared. */
export function plain({ details, place, ...rest }: Problem): Reported {
  return { ...rest, place: { ...place }, ...(details ? { details: { ...details } } : {}) };
}
