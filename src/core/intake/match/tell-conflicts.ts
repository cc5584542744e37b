import type { EntityId, EntityKind } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { Draft, Origin } from "../ports/draft.ts";
import { conflict } from "../warning.ts";
import type { Conflict } from "./lay-over.ts";

type Told = {
  readonly kind: EntityKind;
  readonly id: EntityId;
  /** What it is called. */
  readonly name: string;
  readonly conflicts: readonly Conflict[];
};

/** Reports each field on which a row disagrees with earlier ones, and keeps what they say, so that it can be chosen. */
export function tellConflicts(
  draft: Draft,
  { kind, id, name, conflicts }: Told,
  { origin, file }: { readonly origin: Origin; readonly file: string },
): void {
  // The folded name goes with the name; a code has none of its own.
  const key = conflicts.find(({ field }) => field === "key");
  for (const { field, said, earlier } of conflicts) {
    if (field === "key") continue;
    draft.report(conflict({ file, line: origin.line }, field, name));
    const words = { said: text(said), earlier: text(earlier) };
    const folded = { said: text(key?.said), earlier: text(key?.earlier) };
    const isName = field === "name" || field === "title";
    const keys = isName ? folded : field === "code" ? foldedOf(words) : null;
    draft.disagree({ kind, id, field, ...words, keys }, origin);
  }
}

const foldedOf = (words: { readonly said: string | null; readonly earlier: string | null }) => ({
  said: words.said === null ? null : fold(words.said),
  earlier: words.earlier === null ? null : fold(words.earlier),
});

const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;
