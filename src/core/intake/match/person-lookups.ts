import type { PersonId } from "../../model/ids.ts";
import type { PersonFact } from "../facts.ts";
import type { Draft, PersonCandidate } from "../ports/draft.ts";
import { seenTexts } from "./seen-texts.ts";

/**
 * Whom a row about a person may speak of, asked of the draft only where the answer may be anyone: in an empty workspace
 * nearly every row names somebody new, and asking thrice in vain is most of the work.
 */
export type PersonLookups = {
  byGivenId(given: string, source: string): PersonId | null;
  byEmail(email: string): readonly PersonId[];
  byName(key: string): readonly PersonCandidate[];
  /** What a row of this source, word for word the same, was taken for by an earlier import. */
  recognise(mark: string, source: string): PersonId | null;
  /** A row was taken in: later rows may speak of the same person. */
  note(fact: PersonFact, key: string, source: string): void;
};

export function personLookups(draft: Draft): PersonLookups {
  // Where people are stored each row may speak of one of them.
  const seen = draft.hasPeople() ? null : seenTexts();
  const ask = (text: string): boolean => seen === null || seen.mayHave(text);
  // Rows come in the order of their names.
  let last: string | null = null;
  return {
    byGivenId: (given, source) =>
      ask(`#${source}\u0000${given}`)
        ? ((draft.byGivenId(given, "person", source)[0]?.id as PersonId | undefined) ?? null)
        : null,
    byEmail: (email) => (ask(`@${email}`) ? draft.peopleByEmail(email) : []),
    byName: (key) => (seen === null || key === last ? draft.peopleByName(key) : []),
    recognise: (mark, source) =>
      seen === null ? (draft.recognise(mark, source) as PersonId | null) : null,
    note({ givenId, email }, key, source) {
      if (seen === null) return;
      last = key;
      if (email !== null) seen.add(`@${email}`);
      if (givenId !== null) seen.add(`#${source}\u0000${givenId}`);
    },
  };
}
