import type { Change } from "../../../contract/change.ts";
import type { Batch } from "../../../contract/import-history.ts";

/** Imports that still count, the oldest first. */
export function momentsOf(batches: readonly Batch[]): readonly Batch[] {
  return batches
    .filter(
      ({ kind, parent, undoneAt }) => kind === "import" && parent === null && undoneAt === null,
    )
    .toSorted((x, y) => x.id - y.id);
}

/** What changed since an import, as one thing worth knowing. */
export type ChangeSince = {
  readonly kind: "changed";
  readonly since: Batch;
  /** The last import. */
  readonly until: Batch;
  readonly added: number;
  readonly removed: number;
  /** New ties of two who were introduced to each other. */
  readonly introduced: number;
};

/** null where no cross-department tie came or went. */
export function changeSince(
  [since, until]: readonly [Batch, Batch],
  { crossings, added, introductions }: Change,
): ChangeSince | null {
  if (crossings.added + crossings.removed === 0) return null;
  const keys = new Set(added.map(({ a, b }) => pairKey(a.id, b.id)));
  const introduced = introductions.filter(
    ({ a, b, tied }) => tied && keys.has(pairKey(a.id, b.id)),
  ).length;
  return {
    kind: "changed",
    since,
    until,
    added: crossings.added,
    removed: crossings.removed,
    introduced,
  };
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
