import type { PeoplePairs } from "../../../../src/core/network/people-pairs.ts";

/** Cross-department reach by trying every middle (Floyd and Warshall), with some more ties; sums over people. */
export function bruteReach(
  pairs: PeoplePairs,
  ofPerson: Int32Array,
  more: readonly (readonly [number, number])[] = [],
): { readonly two: number; readonly three: number } {
  const { people, starts, neighbours } = pairs;
  const all = Array.from({ length: people }, (_, a) =>
    Array.from({ length: people }, (__, b) => (a === b ? 0 : Infinity)),
  );
  for (let a = 0; a < people; a += 1)
    for (const b of neighbours.subarray(starts[a], starts[a + 1])) all[a]![b] = 1;
  for (const [a, b] of more) all[a]![b] = all[b]![a] = Math.min(1, all[a]![b]!);
  for (let middle = 0; middle < people; middle += 1)
    for (let a = 0; a < people; a += 1)
      for (let b = 0; b < people; b += 1)
        all[a]![b] = Math.min(all[a]![b]!, all[a]![middle]! + all[middle]![b]!);
  const within = (bound: number): number =>
    all.flatMap((row, a) =>
      row.filter(
        (steps, b) =>
          steps <= bound && ofPerson[a] !== -1 && ofPerson[b] !== -1 && ofPerson[a] !== ofPerson[b],
      ),
    ).length;
  return { two: within(2), three: within(3) };
}
