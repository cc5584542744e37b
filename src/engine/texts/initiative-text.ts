import type { EntityId } from "../../core/model/ids.ts";
import type { Initiative } from "../../core/model/initiative.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allTopicLinks } from "../../core/store/topic-links.ts";
import { allTopics } from "../../core/store/topics.ts";
import type { WrittenText } from "../../core/text/likeness/corpus.ts";
import { languageOf } from "../../core/text/likeness/language.ts";

/** What an initiative says: its title; and its description, what it is about and asks for, and what was learned. */
export function saidBy(
  { title, description, lessons }: Initiative,
  topics: readonly string[],
): Omit<WrittenText, "language"> {
  return { title, text: [description, ...topics, lessons].filter(Boolean).join(". ") };
}

/** The same, with its language. */
export function initiativeText(initiative: Initiative, topics: readonly string[]): WrittenText {
  const said = saidBy(initiative, topics);
  return { ...said, language: languageOf(inOne(said)) };
}

/** A text with its title, as its language is told by. */
export function inOne({ title, text }: Omit<WrittenText, "language">): string {
  return `${title}. ${text}`;
}

/** The names of the topics of everyone and everything that has some. */
export function topicNames(db: ReadDb): ReadonlyMap<EntityId, readonly string[]> {
  const nameOf = new Map(allTopics(db).map(({ id, name }) => [id, name]));
  const names = new Map<EntityId, string[]>();
  for (const { entityId, topicId } of allTopicLinks(db)) {
    const name = nameOf.get(topicId)!;
    const known = names.get(entityId);
    if (known === undefined) names.set(entityId, [name]);
    else if (!known.includes(name)) known.push(name);
  }
  return names;
}
