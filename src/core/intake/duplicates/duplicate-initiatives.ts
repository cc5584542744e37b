import { fold } from "../../text/fold.ts";
import { eachPair, listsBy, numbering, type Lists } from "./blocks.ts";
import type { FoundPairs } from "./found-pairs.ts";
import { keptFirst } from "./kept-first.ts";
import { column } from "./people-index.ts";
import type { DuplicateOptions, InitiativeRecord, Reason } from "./records.ts";
import { countSlips } from "../../text/slips.ts";
import { haveTwoIds } from "./have-two-ids.ts";

/** More initiatives than this with one title, or one rare word, are not compared: it says nothing. */
const MOST_SAME = 12;
const MOST_SHARED = 20;

type Card = {
  readonly record: InitiativeRecord;
  readonly title: string;
  /** Its words that say something. */
  readonly words: ReadonlySet<string>;
  readonly ministry: number;
  readonly department: number;
};

/**
 * Adds the pairs of initiatives that are likely one: of one title, or of titles that share rare words, and then by how
 * alike titles and descriptions are, and by whether they are of one department.
 */
export function duplicateInitiatives(
  records: readonly InitiativeRecord[],
  called: (department: number) => string,
  { among, isApart }: DuplicateOptions,
  found: FoundPairs,
): void {
  const cards = records.map(cardOf);
  const marked =
    among === undefined ? null : Uint8Array.from(records, ({ id }) => Number(among.has(id)));
  const descriptions = wordsOfDescriptions(records);
  const visit = (i: number, j: number): void => {
    const [first, second] = [cards[i]!, cards[j]!];
    const [kept] = keptFirst(first.record, second.record, knownOf);
    const [one, other] = kept === first.record ? [i, j] : [j, i];
    const scored = score(cards[one]!, cards[other]!, {
      called,
      alike: () => likeness(descriptions(one), descriptions(other)),
      least: found.least(),
    });
    if (scored === null) return;
    const [a, b] = [records[one]!.id, records[other]!.id];
    if (isApart?.(a, b) !== true) found.add({ kind: "initiative", a, b, ...scored });
  };
  const pairsOf = (lists: Lists, most: number): void => {
    for (let key = 0; key < lists.count; key++) {
      const block = lists.of(key);
      if (block.length > 1 && block.length <= most) eachPair(block, marked, visit);
    }
  };
  pairsOf(listsBy(column(cards, ({ title }) => title)[0]), MOST_SAME);
  // A title that many have, as "Chatbot": once more within each department.
  pairsOf(
    listsBy(column(cards, ({ title, department }) => `${department} ${title}`)[0]),
    MOST_SHARED,
  );
  pairsOf(byRareWord(cards), MOST_SHARED);
}

function cardOf(record: InitiativeRecord): Card {
  const title = fold(record.title);
  return {
    record,
    title,
    words: new Set(title.split(" ").filter((word) => word.length > 2 && !FILLERS.has(word))),
    ministry: record.departmentIds[0] ?? -1,
    department: record.departmentIds.at(-1) ?? -1,
  };
}

const FILLERS: ReadonlySet<string> = new Set(
  "het een van voor met bij uit naar der den over door the and for with from into project pilot programma initiatief".split(
    " ",
  ),
);

/** Each title stands in the list of its two rarest words. */
function byRareWord(cards: readonly Card[]): Lists {
  const counts = new Map<string, number>();
  for (const { words } of cards)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const number = numbering<string>();
  const keys: number[] = [];
  const items: number[] = [];
  cards.forEach(({ words }, item) => {
    const rarest = [...words].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    // A word that stands nowhere else is of no use here, but may be a slip of one that does.
    const shared = rarest.filter((word) => counts.get(word)! > 1).slice(0, 2);
    for (const word of shared) {
      keys.push(number.of(word));
      items.push(item);
    }
  });
  return listsBy(Int32Array.from(keys), Int32Array.from(items));
}

type About = {
  readonly called: (department: number) => string;
  readonly alike: () => number | null;
  readonly least: number;
};

function score(
  one: Card,
  other: Card,
  { called, alike, least }: About,
): { readonly score: number; readonly reasons: readonly Reason[] } | null {
  if (haveTwoIds(one.record, other.record)) return null;
  const titles = compareTitles(one, other);
  const place = placeOf(one, other);
  if (titles === null || titles.base + place.more + MOST_MORE < least) return null;
  const reasons: Reason[] = [titles.reason, ...placeReasons(one, other, called)];
  let sum = titles.base + place.more;
  const texts = alike();
  const percent = texts === null ? 0 : Math.round(texts * 100);
  if (texts !== null && texts >= 0.5) {
    sum += 0.3 * texts;
    reasons.push({ code: "description-alike", details: { percent } });
  } else if (texts !== null && texts < 0.15) {
    sum -= 0.15;
    reasons.push({ code: "different-description" });
  }
  if (isOtherPeriod(one.record, other.record)) {
    sum -= 0.15;
    reasons.push({ code: "different-period" });
  }
  if (one.record.stub !== other.record.stub) reasons.push({ code: "stub" });
  const bounded = Math.min(0.99, Math.max(0, sum));
  return { score: Math.round(bounded * 100) / 100, reasons };
}

const MOST_MORE = 0.3;

function compareTitles(
  one: Card,
  other: Card,
): { readonly base: number; readonly reason: Reason } | null {
  if (one.title === other.title) {
    // One common word is the title of many things.
    const base = one.words.size > 1 ? 0.85 : 0.75;
    return { base, reason: { code: "same-title" } };
  }
  if (countSlips(one.title.replaceAll(" ", ""), other.title.replaceAll(" ", "")) > 0)
    return { base: 0.78, reason: { code: "title-typo" } };
  const alike = likeness(one.words, other.words);
  if (alike === null || alike < 0.5) return null;
  const details = { percent: Math.round(alike * 100) };
  return { base: 0.3 + 0.45 * alike, reason: { code: "title-alike", details } };
}

function placeOf(one: Card, other: Card): { readonly more: number } {
  if (one.ministry < 0 || other.ministry < 0) return { more: -0.1 };
  if (one.ministry !== other.ministry) return { more: -0.25 };
  return { more: one.department === other.department ? 0 : -0.05 };
}

function placeReasons(one: Card, other: Card, called: About["called"]): readonly Reason[] {
  if (one.ministry < 0 || other.ministry < 0) return [];
  if (one.ministry === other.ministry)
    return [{ code: one.department === other.department ? "same-department" : "same-ministry" }];
  const details = { one: called(one.ministry), other: called(other.ministry) };
  return [{ code: "name-in-two-departments", details }];
}

/** Begun in another year. */
function isOtherPeriod(one: InitiativeRecord, other: InitiativeRecord): boolean {
  const [a, b] = [yearOf(one.start), yearOf(other.start)];
  return a !== null && b !== null && a !== b;
}

const yearOf = (day: string | null): string | null => day?.slice(0, 4) ?? null;

/** The share of words that two have in common: |A and B| / |A or B|; null where one has none. Jaccard 1912. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  if (one.size === 0 || other.size === 0) return null;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both);
}

/** The words of a description, looked at only when two are compared; of long ones the first 200. */
function wordsOfDescriptions(
  records: readonly InitiativeRecord[],
): (item: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const text = fold((records[item]!.description ?? "").slice(0, 2_000));
    const words = new Set(text.split(" ").filter((word) => word.length > 2 && !FILLERS.has(word)));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(item, words);
    return words;
  };
}

const MOST_KNOWN = 5_000;

/** How much is known of an initiative. */
function knownOf({
  description,
  status,
  start,
  end,
  departmentIds,
  givenIds,
}: InitiativeRecord): number {
  const fields = [status, start, end].filter((value) => value !== null).length;
  const lists = Math.sign(departmentIds.length) + Math.sign(givenIds.length);
  return fields + lists + Math.min((description ?? "").length, 2_000) / 1_000;
}
