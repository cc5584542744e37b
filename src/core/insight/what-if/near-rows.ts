import type { PeoplePairs } from "../../network/people-pairs.ts";
import { distanceFinder } from "../paths/distances.ts";

/** Memory for the rows that are kept, in bytes. */
const KEPT = 64 * 1024 * 1024;

/** Who is within three steps of someone, a bit for each person: that of j is bit j % 32 of word j / 32. */
export type NearRows = (person: number) => Uint32Array;

/** Rows are made when asked for; those made first are forgotten when there are too many. */
export function nearRows(pairs: PeoplePairs): NearRows {
  const find = distanceFinder(pairs);
  const words = Math.ceil(pairs.people / 32);
  const most = Math.max(1, Math.floor(KEPT / (4 * words)));
  const rows = new Map<number, Uint32Array>();
  return (person) => {
    const known = rows.get(person);
    if (known !== undefined) return known;
    const row = new Uint32Array(words);
    for (const other of find([person], 3).reached) row[other >> 5]! |= 1 << (other & 31);
    if (rows.size >= most) rows.delete(rows.keys().next().value!);
    rows.set(person, row);
    return row;
  };
}
