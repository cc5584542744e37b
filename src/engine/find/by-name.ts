import type { EntityId } from "../../core/model/ids.ts";
import type { WriteDb } from "../../core/store/db.ts";
import { findNames } from "../../core/store/find-names.ts";
import { searchNames } from "../../core/store/search.ts";
import type { Question } from "../../core/text/find/question.ts";

/** A name with less of its words in the question is not meant. */
const LEAST_SHARE = 0.4;
/** For a name that has all that is asked somewhere in it, but not as whole words. */
const PART_OF_NAME = 0.5;
const MOST = 1000;

/**
 * Who and what is asked for by name, with how much: the share of the name that is in the question, times the root of
 * the share of the question that is in the name. [0, 1]. Whole words of people and departments, and of all names those
 * that hold each word of the question.
 */
export function byName(db: WriteDb, { words, telling }: Question): ReadonlyMap<EntityId, number> {
  const scores = new Map<EntityId, number>();
  for (const { id } of searchNames(db, words, MOST)) scores.set(id, PART_OF_NAME);
  const asked = new Set(telling);
  for (const { id, share, words: had } of findNames(db, telling, words)) {
    if (share < LEAST_SHARE) continue;
    const met = had.filter((word) => asked.has(word)).length;
    const score = share * Math.sqrt(Math.min(1, met / asked.size));
    scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  return scores;
}
