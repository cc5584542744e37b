import type { TopicId } from "../../model/ids.ts";
import type { Topic } from "../../model/topic.ts";
import { makeCorpus } from "../../text/likeness/corpus.ts";
import type { Lexicon } from "../../text/likeness/lexicon.ts";
import { neighboursOf } from "../../text/likeness/neighbours.ts";

export type LikeTopic = { readonly topic: TopicId; readonly value: number };

/** Topics with names less alike are two topics. */
const LEAST = 0.6;
const MOST = 10;

/**
 * For each topic those that are the same by another name, itself first with 1: "privacy by design" and "privacy". A
 * name is too short to tell its language by, so it is taken in both.
 */
export function likeTopics(
  topics: readonly Topic[],
  lexicon: Lexicon,
): (topic: TopicId) => readonly LikeTopic[] {
  const texts = topics.flatMap(({ name }) => [
    { title: name, text: "", language: "nl" as const },
    { title: name, text: "", language: "en" as const },
  ]);
  const corpus = makeCorpus(texts, lexicon);
  const groupOf = Int32Array.from(texts, (_, at) => at >> 1);
  const neighbours = neighboursOf(corpus, { groupOf, limit: MOST });
  const like = new Map<TopicId, LikeTopic[]>();
  topics.forEach(({ id }, place) => {
    const best = new Map<number, number>([[place, 1]]);
    for (const { text, likeness } of [...neighbours[2 * place]!, ...neighbours[2 * place + 1]!])
      if (likeness >= LEAST)
        best.set(text >> 1, Math.max(best.get(text >> 1) ?? 0, Math.min(1, likeness)));
    like.set(
      id,
      [...best].map(([other, value]) => ({ topic: topics[other]!.id, value })),
    );
  });
  return (topic) => like.get(topic) ?? [{ topic, value: 1 }];
}
