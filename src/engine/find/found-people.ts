import type { EntityId, InitiativeId, PersonId } from "../../core/model/ids.ts";
import type { Network } from "../../core/network/network.ts";
import type { AskedText } from "../../core/text/likeness/corpus.ts";
import type { FindTexts } from "./find-texts.ts";
import { telling, together, type Hit, type Hits } from "./found.ts";

/** Who takes part in something knows of it, if not all. */
const TAKES_PART = 0.8;
/** A label of which less is asked for is about something else. */
const LEAST_MET = 0.5;

type Reasons = { readonly scores: number[]; readonly labels: string[]; readonly titles: string[] };

/** People by their names, by what they offer, ask for and do, and by the initiatives that they take part in. */
export function foundPeople(
  network: Network,
  by: {
    readonly names: ReadonlyMap<EntityId, number>;
    readonly initiatives: readonly (readonly [InitiativeId, Hit])[];
    readonly texts: FindTexts["people"];
    readonly question: AskedText;
  },
): Hits<PersonId> {
  const found = new Map<PersonId, Reasons>();
  const of = (person: PersonId): Reasons => {
    const known = found.get(person) ?? { scores: [], labels: [], titles: [] };
    found.set(person, known);
    return known;
  };
  for (const [id, score] of by.names)
    if (network.placeOf.has(id as PersonId)) of(id as PersonId).scores.push(score);
  for (const { place, score } of labelScores(by.texts, by.question)) {
    const { text, people } = by.texts.labels[place]!;
    for (const person of people) {
      of(person).scores.push(score);
      if (!of(person).labels.includes(text)) of(person).labels.push(text);
    }
  }
  const titleOf = new Map(network.initiatives.map(({ id, title }) => [id, title]));
  for (const [id, { score }] of telling(by.initiatives))
    for (const person of network.participants.get(id) ?? []) {
      of(person).scores.push(score * TAKES_PART);
      of(person).titles.push(titleOf.get(id)!);
    }
  return new Map(
    [...found]
      .filter(([id]) => network.people[network.placeOf.get(id)!]!.sharing !== "private")
      .map(([id, { scores, labels, titles }]) => [
        id,
        { score: together(scores), why: [...labels, ...titles] },
      ]),
  );
}

/** Labels that are asked for, the best first: how much of one is asked, by the root of how much of the question it is. */
function labelScores(
  { labels, answers }: FindTexts["people"],
  question: AskedText,
): readonly { readonly place: number; readonly score: number }[] {
  const met = answers.metIn(question);
  const best = new Map<number, number>();
  for (const { text, score } of answers.to(question)) {
    if (met[text]! < LEAST_MET) continue;
    const place = text >> 1;
    const own = met[text]! * Math.sqrt(score) * labels[place]!.weight;
    best.set(place, Math.max(own, best.get(place) ?? 0));
  }
  return [...best]
    .map(([place, score]) => ({ place, score }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
}
