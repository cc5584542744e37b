import type { BatchId, EntityKind } from "./ids.ts";

/** One import of one or more files, or a merge; undone as a whole. */
export type Batch = {
  readonly id: BatchId;
  readonly kind: "import" | "merge";
  /** Of a merge that was decided in an import: that import. */
  readonly parent: BatchId | null;
  /** ISO instant. */
  readonly at: string;
  readonly undoneAt: string | null;
  readonly files: readonly string[];
  /** Of a merge: how many it took away, and the first pair; without names of who is private, or is no more. */
  readonly merged: {
    readonly total: number;
    readonly kind: Exclude<EntityKind, "topic">;
    readonly keep: string;
    readonly drop: string;
  } | null;
  readonly created: number;
  readonly updated: number;
};
