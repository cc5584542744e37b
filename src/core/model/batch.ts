import type { BatchId } from "./ids.ts";

/** One import of one or more files; undone as a whole. */
export type Batch = {
  readonly id: BatchId;
  readonly kind: "import" | "merge";
  /** ISO instant. */
  readonly at: string;
  readonly undoneAt: string | null;
  readonly files: readonly string[];
  readonly created: number;
  readonly updated: number;
};
