import type { EntityId, EntityKind } from "../../model/ids.ts";
import type { Draft, Origin } from "../ports/draft.ts";
import { markOf } from "./mark.ts";

/** Words by which a tie, or a row about something else, means someone or something. */
export type Words = {
  /** As they are written, with what else their meaning depends on. */
  readonly said: readonly unknown[];
  /** The name and the address in them by which they are looked up; both folded. */
  readonly names: readonly string[];
  readonly email: string | null;
};
/** Where words stand. */
export type Place = { readonly source: string; readonly origin: Origin };

/** All that words may mean now; `isSure` unless what this import makes after them may be found instead the next time. */
export type Found<Id> = { readonly ids: readonly Id[]; readonly isSure: boolean };

/**
 * What words mean: nothing where that is not known, several where it may be any of them. Where what finds it is not settled
 * (rows disagree, or would change what a person may keep) a person decides afterwards, and what was not taken finds it no
 * more; and of a name and an address that stand together one may become someone else's. Such words are remembered, and
 * mean the same the next time.
 */
export function asBefore<Id extends EntityId>(
  draft: Draft,
  { said, names, email }: Words,
  { source, origin }: Place,
  find: () => Found<Id>,
): readonly Id[] {
  const texts = email === null ? names : [...names, email];
  const isContested = texts.some((text) => draft.contested(text).length > 0);
  const known = draft.knowsWords(source) ? draft.meantBy(markOf(said), source) : [];
  const before = known as readonly Id[];
  const isPair = email !== null && names.length > 0;
  // A name of before that nothing has any more is contested as long as it is not settled whose it was.
  const isOpen = isContested || isPair || before.some((id) => draft.isContested(id));
  if (before.length > 0 && isOpen) return before;
  const { ids, isSure } = find();
  if (isContested || !isSure) draft.rememberWords(markOf(said), ids, source, origin);
  // Whom another row only names by the same name is no news of whom these words mean, nor is who was there already.
  const isNews = (id: Id) =>
    !draft.isStub(id) && (before.length > 1 || draft.cameAfter(markOf(said), source, id));
  return before.length > 0 && !ids.some(isNews) ? before : ids;
}

/** What is called so by a row that another contradicts, or by one that somebody may not take. */
export const contestedOf = (draft: Draft, kind: EntityKind, text: string): readonly EntityId[] =>
  draft
    .contested(text)
    .filter((one) => one.kind === kind)
    .map(({ id }) => id);
