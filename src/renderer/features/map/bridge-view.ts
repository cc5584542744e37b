import type { Bridges } from "../../../contract/bridges.ts";

/** Who ties others together, for the drawing. */
export type BridgeView = {
  /** Pairs of others whose shortest way runs over someone, as a share of all; by person. */
  readonly shares: ReadonlyMap<number, number>;
  readonly most: number;
  /** Drawn and named first, also where their department is closed. */
  readonly first: ReadonlySet<number>;
};

/** As many are drawn whatever is open. */
const FIRST = 12;

export function bridgeViewOf({ people }: Bridges): BridgeView {
  const shares = new Map(people.map(({ person, share }) => [person.id, share ?? 0]));
  const between = people.filter(({ share }) => (share ?? 0) > 0);
  return {
    shares,
    most: between.reduce((most, { share }) => Math.max(most, share ?? 0), 0),
    first: new Set(between.slice(0, FIRST).map(({ person }) => person.id)),
  };
}
