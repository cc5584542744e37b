import type { EntityKind } from "../../model/ids.ts";

/** What rows can be about that have an id of their own. */
export type NumberedKind = Exclude<EntityKind, "topic">;

/** A row by what tells whom or what it is about: the id in it, and the name or title as it is compared. */
export type NumberedRow = { readonly given: string; readonly key: string };

/** How the ids of some rows compare with those that one source gave before. */
export type KnownInSource = {
  readonly source: string;
  /** Rows whose id it gave. */
  readonly known: number;
  /** Of those: rows with the name that it gave the id to. */
  readonly agreeing: number;
  /** Grows with the time at which the source was last imported. */
  readonly latest: number;
};

/** What intake asks of the ids that are there already. */
export type KnownIds = {
  /** Whether a source other than this one gave ids to any of a kind. */
  readonly haveOthers: (kind: NumberedKind, source: string) => boolean;
  /** Each source that gave any of the rows' ids. */
  readonly compare: (kind: NumberedKind, rows: readonly NumberedRow[]) => readonly KnownInSource[];
  /** Of rows whose id a source gave to another name: how many have a name that it has under another id. */
  readonly countMoved: (kind: NumberedKind, source: string, rows: readonly NumberedRow[]) => number;
};
