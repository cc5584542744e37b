import type { Bridges } from "../../../contract/bridges.ts";
import type { Named } from "../../../contract/common.ts";
import { codeOf } from "../../app/flow-item.ts";

/** Two departments whose ties all run over one person or initiative. */
export type FragileCrossing = {
  readonly kind: "fragile";
  readonly first: string;
  readonly second: string;
  readonly ties: number;
  readonly through: Named;
};

/** The one with most ties that hang on a single person, else on a single initiative; of equals the first. */
export function fragileCrossing({ fragile }: Pick<Bridges, "fragile">): FragileCrossing | null {
  const single = fragile.flatMap(({ a, b, ties, through }) => {
    const [only] = through;
    if (only === undefined || through.length > 1) return [];
    return [{ first: codeOf(a), second: codeOf(b), ties, through: only }];
  });
  const [most] = single.toSorted((x, y) => rank(x.through) - rank(y.through) || y.ties - x.ties);
  return most === undefined ? null : { kind: "fragile", ...most };
}

/** People first. */
function rank({ kind }: Named): number {
  return kind === "person" ? 0 : 1;
}
