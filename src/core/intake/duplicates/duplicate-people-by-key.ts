import type { PersonId } from "../../model/ids.ts";
import type { PeopleByKey, PersonKey } from "../ports/people-by-key.ts";
import { seenTexts, type SeenTexts } from "../match/seen-texts.ts";
import { eachPair } from "./blocks.ts";
import { compareFirsts } from "./compare-names.ts";
import type { FoundPairs } from "./found-pairs.ts";
import { eachBlock, eachNarrowBlock, sameKey } from "./key-blocks.ts";
import { namesakesByKey } from "./namesakes-by-key.ts";
import { writtenOf } from "./people-index.ts";
import { MOST_ALL, MOST_SAME, MOST_SLIPS, MOST_WITHIN } from "./people-pairs.ts";
import { personCard, type PersonCard } from "./person-card.ts";
import { FAMILY, FIRST, isShort, keysOf, LOCAL, SLIP, SOUND, WORDS } from "./person-keys.ts";
import type { DuplicateOptions } from "./records.ts";
import { scorePeople } from "./score-people.ts";
import { countSlips } from "../../text/slips.ts";

/**
 * Adds the pairs of people who are likely one, the same as `duplicatePeople`, of more people than fit in memory: what
 * they have in common is kept aside, and a block of them is looked at at a time.
 */
export function duplicatePeopleByKey(
  people: PeopleByKey,
  called: (department: number) => string,
  { among, isApart }: DuplicateOptions,
  found: FoundPairs,
): void {
  keepKeys(people);
  const cardOf = cards(people);
  const namesakes = namesakesByKey(people);
  const compare = (one: PersonCard, other: PersonCard): void => {
    const about = {
      people: { cards: [one, other] },
      namesakes: namesakes.of([one, other]),
      called,
      least: found.least,
    };
    const scored = scorePeople(0, 1, about);
    if (scored === null || scored.score < found.least()) return;
    if (isApart?.(scored.a, scored.b) !== true) found.add({ kind: "person", ...scored });
  };
  const pairsOf =
    (fits: (one: PersonCard, other: PersonCard) => boolean = () => true) =>
    (block: readonly PersonKey[]): void => {
      const marked =
        among === undefined ? null : Uint8Array.from(block, ({ id }) => Number(among.has(id)));
      if (marked !== null && !marked.includes(1)) return;
      eachPair(Int32Array.from(block.keys()), marked, (i, j) => {
        const [one, other] = [cardOf(block[i]!.id), cardOf(block[j]!.id)];
        if (fits(one, other)) compare(one, other);
      });
    };
  const same = { most: MOST_SAME, mostWithin: MOST_WITHIN };
  const alike = { most: MOST_ALL, mostWithin: MOST_WITHIN };
  eachNarrowBlock(people.inOrder(SOUND), alike, pairsOf(firstsFit));
  // Of a family name that few have, all were compared by its sound.
  eachNarrowBlock(people.inOrder(FAMILY), same, (block) => {
    if (namesakes.hasManyOf(cardOf(block[0]!.id), MOST_ALL)) pairsOf()(block);
  });
  eachNarrowBlock(people.inOrder(WORDS), same, (block) => {
    const card = cardOf(block[0]!.id);
    if (!isShort(card) || namesakes.isTurned(card)) pairsOf()(block);
  });
  eachNarrowBlock(people.inOrder(LOCAL), same, pairsOf());
  eachBlock(people.inOrder(SLIP), { isSame: sameKey, most: MOST_SLIPS }, pairsOf(haveSlip));
}

/** The same first names and initials need no comparing. */
const firstsFit = (one: PersonCard, other: PersonCard): boolean =>
  writtenOf(one) === writtenOf(other) || compareFirsts(one, other) !== null;

const haveSlip = ({ family: one }: PersonCard, { family: other }: PersonCard): boolean =>
  one !== other && countSlips(one, other) > 0;

/** Keeps the keys that more than one person may have: most have a name and an address of their own. */
function keepKeys(people: PeopleByKey): void {
  const [once, twice] = [seenTexts(), seenTexts()];
  for (const record of people.people())
    for (const { kind, shared } of keysOf(personCard(record))) {
      const text = textOf(kind, shared);
      (once.mayHave(text) ? twice : once).add(text);
    }
  const isCounted = counted();
  for (const record of people.people()) {
    const card = personCard(record);
    const { ministry, department } = card;
    for (const { kind, key, shared } of keysOf(card)) {
      if (!mayBeShared(card, { kind, shared }, { once, twice })) continue;
      if (kind === FIRST && isCounted(key)) continue;
      people.add({ kind, key, ministry, department, id: record.id });
    }
  }
  people.seal();
}

const textOf = (kind: number, shared: string): string => `${kind}${shared}`;

function mayBeShared(
  { family, first, ...card }: PersonCard,
  { kind, shared }: { readonly kind: number; readonly shared: string },
  { once, twice }: { readonly once: SeenTexts; readonly twice: SeenTexts },
): boolean {
  // Somebody's first name that is somebody's family name is asked for, whoever has it.
  if (kind === FAMILY && once.mayHave(textOf(FIRST, family))) return true;
  if (kind === FIRST && once.mayHave(textOf(FAMILY, first))) return true;
  if (!twice.mayHave(textOf(kind, shared))) return false;
  if (kind !== WORDS || !isShort({ ...card, family, first })) return true;
  return once.mayHave(textOf(FAMILY, first)) && once.mayHave(textOf(FIRST, family));
}

/** First names are only asked whether more than a few have them: of those kept often enough no more are. */
function counted(): (first: string) => boolean {
  const kept = new Map<string, number>();
  return (first) => {
    const count = kept.get(first) ?? 0;
    if (count >= ENOUGH) return true;
    if (kept.size >= MOST_COUNTED) kept.clear();
    kept.set(first, count + 1);
    return false;
  };
}

const ENOUGH = 3;
const MOST_COUNTED = 10_000;

/** What is compared of a person; of many, of those asked for last. */
function cards(people: PeopleByKey): (id: PersonId) => PersonCard {
  const known = new Map<PersonId, PersonCard>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (known.size >= MOST_CARDS) known.clear();
    const card = personCard(people.person(id));
    known.set(id, card);
    return card;
  };
}

const MOST_CARDS = 50_000;
