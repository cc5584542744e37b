import type { InitiativeId } from "../../core/model/ids.ts";
import type { NowIs } from "../../core/insight/change/crossings-at.ts";
import type { Moment } from "./moments.ts";

/** The rows of a moment without the ties of one initiative, also by ids that were merged into it later. */
export function withoutInitiative(
  { rows }: Moment,
  initiative: InitiativeId,
  nowIs: NowIs,
): Moment["rows"] {
  const own = new Set<number>(
    rows.initiatives.filter(({ id }) => nowIs(id) === initiative).map(({ id }) => id),
  );
  const { from, to, kind } = rows.ties;
  const kept = [...from.keys()].filter((tie) => !own.has(from[tie]!) && !own.has(to[tie]!));
  return {
    ...rows,
    ties: {
      from: Int32Array.from(kept, (tie) => from[tie]!),
      to: Int32Array.from(kept, (tie) => to[tie]!),
      kind: Uint8Array.from(kept, (tie) => kind[tie]!),
    },
  };
}
