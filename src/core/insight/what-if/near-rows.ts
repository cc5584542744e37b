import type { PeoplePairs } from "../../network/people-pairs.ts";
import { distanceFinder } from "../paths/distances.ts";
import { type Bits, noBits, setBit } from "./bits.ts";

/** Memory for the rows that are kept, in bytes. */
const KEPT = 64 * 1024 * 1024;

/** Who is within one, two and three steps of someone, oneself included. */
export type Near = { readonly one: Bits; readonly two: Bits; readonly three: Bits };

/** Rows are made when asked for; those made first are forgotten when there are too many. */
export function nearRows(pairs: PeoplePairs): (person: number) => Near {
  const find = distanceFinder(pairs);
  const most = Math.max(3, Math.floor(KEPT / (12 * Math.ceil(pairs.people / 32) + 1)));
  const rows = new Map<number, Near>();
  return (person) => {
    const known = rows.get(person);
    if (known !== undefined) return known;
    const row = {
      one: noBits(pairs.people),
      two: noBits(pairs.people),
      three: noBits(pairs.people),
    };
    const { steps, reached } = find([person], 3);
    for (const other of reached) {
      setBit(row.three, other);
      if (steps[other]! <= 2) setBit(row.two, other);
      if (steps[other]! <= 1) setBit(row.one, other);
    }
    if (rows.size >= most) rows.delete(rows.keys().next().value!);
    rows.set(person, row);
    return row;
  };
}
