import type { Card } from "../../../contract/card.ts";

type Tie = Card["ties"][number];

/** All ties with one other: on the map they are one line. */
export type Tied = {
  readonly other: Tie["other"];
  readonly crossing: boolean;
  readonly ties: readonly Tie[];
};

/** Ties of a card, gathered by whom they are with; those across departments first, else in their order. */
export function tiesByOther(ties: readonly Tie[]): Tied[] {
  const groups = new Map<number, Tie[]>();
  for (const tie of ties) groups.set(tie.other.id, [...(groups.get(tie.other.id) ?? []), tie]);
  return [...groups.values()]
    .map((group) => ({ other: group[0]!.other, crossing: group[0]!.crossing, ties: group }))
    .toSorted((a, b) => Number(b.crossing) - Number(a.crossing));
}
