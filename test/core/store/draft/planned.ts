import { draftImport } from "../../../../src/core/intake/draft-import.ts";
import type { ReadFile } from "../../../../src/core/intake/reading.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import type { ItemFilter } from "../../../../src/core/store/draft/item-filter.ts";
import type { ItemChange } from "../../../../src/core/store/draft/item-changes.ts";
import type { DraftItem } from "../../../../src/core/store/draft/items.ts";
import {
  openDraft,
  type DraftReport,
  type OpenDraft,
} from "../../../../src/core/store/draft/open-draft.ts";
import type { Policy } from "../../../../src/core/store/draft/policies.ts";

export const ALL: ItemFilter = { kind: null, outcome: null, file: null, search: null };

/** A sealed draft of files; it is to be closed. */
export async function planned(
  db: WriteDb,
  files: readonly ReadFile[],
): Promise<{ readonly open: OpenDraft; readonly report: DraftReport }> {
  const open = openDraft(db);
  await draftImport(open.draft, files, { onProgress: () => {}, checkCancelled: () => {} });
  return { open, report: open.seal() };
}

export const allItems = (open: OpenDraft): readonly DraftItem[] =>
  open.items(ALL, { offset: 0, limit: 100_000 }).items;

/** Chooses for each change that there is to choose, one by one; of what rows say that disagree the last, or `placeOf`. */
export function chooseAll(
  open: OpenDraft,
  policyOf: (change: ItemChange) => Policy,
  placeOf: (change: ItemChange) => number = ({ values }) => values.length - 1,
): DraftReport | null {
  const choices = allItems(open).flatMap(({ changes }) =>
    changes.map((change) => ({
      change: change.id,
      field: change.field,
      policy: policyOf(change),
      value: change.values.length > 0 ? placeOf(change) : undefined,
      allowed: change.policies,
    })),
  );
  const made = choices.filter(
    ({ allowed, policy }) => allowed.length > 1 && allowed.includes(policy),
  );
  return made.length === 0 ? null : open.choose(made);
}
