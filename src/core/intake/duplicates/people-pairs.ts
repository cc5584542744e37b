import { eachPair, eachPart, listsBy, numbering, type Lists } from "./blocks.ts";
import { column, type PeopleIndex } from "./people-index.ts";
import { compareFirsts } from "./compare-names.ts";
import { wordsOf } from "./person-card.ts";
import { isShort, soundsOf } from "./person-keys.ts";
import { countSlips, mayHaveSlip, mostSlips } from "../../text/slips.ts";
import { soundOf } from "./sound.ts";

/** Blocks larger than these are compared within a ministry, then within a department, else not at all. */
export const MOST_ALL = 30;
export const MOST_WITHIN = 60;
/** More people than this with one and the same full name or address are told apart by no comparison. */
export const MOST_SAME = 12;

type Visit = (one: number, other: number) => void;

/**
 * Visits the pairs of people worth comparing, some more than once: those whose family names sound alike, with one
 * name, one address, and with one first name in one ministry whose family names differ by a slip.
 */
export function eachPersonPair(people: PeopleIndex, among: Uint8Array | null, visit: Visit): void {
  const fits = firstsFit(people);
  // Most people with one family name are told apart by their first names.
  const visitAlike = (one: number, other: number): void => {
    if (fits(one, other)) visit(one, other);
  };
  const pairsOf = (lists: Lists, most: number, visitPair = visit): void => {
    for (let key = 0; key < lists.count; key++)
      narrowed(people, lists.of(key), most, (part) => eachPair(part, among, visitPair));
  };
  pairsOf(bySound(people), MOST_ALL, visitAlike);
  for (let family = 0; family < people.byFamily.count; family++) {
    const block = people.byFamily.of(family);
    // Smaller ones were compared by their sound.
    if (block.length <= MOST_ALL) continue;
    eachPart(block, people.firsts, (named) =>
      narrowed(people, named, MOST_SAME, (part) => eachPair(part, among, visit)),
    );
  }
  pairsOf(byTurnedWords(people), MOST_SAME);
  // One address has one such part as well.
  const [locals] = column(people.cards, ({ local }) => (local.length > 3 ? local : ""));
  pairsOf(listsBy(locals), MOST_SAME);
  bySlip(people, among, visit);
}

/** Whether two have first names and initials of one person; the same ones recur, and are compared once. */
function firstsFit({ cards, written }: PeopleIndex): (one: number, other: number) => boolean {
  const known = new Map<number, boolean>();
  return (one, other) => {
    const [a, b] = [written[one]!, written[other]!];
    if (a === b) return true;
    const key = a < b ? a * MOST_WRITTEN + b : b * MOST_WRITTEN + a;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fit = compareFirsts(cards[one]!, cards[other]!) !== null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, fit);
    return fit;
  };
}

const MOST_WRITTEN = 0x1000000;
const MOST_KNOWN = 200_000;

/** By what the family name sounds like; a double name stands with each of its halves too. */
function bySound({ cards, families, byFamily }: PeopleIndex): Lists {
  const number = numbering<string>();
  // Of each family name the number of its sound, worked out once.
  const sounds = new Int32Array(byFamily.count).fill(-1);
  const keys: number[] = [];
  const items: number[] = [];
  for (let item = 0; item < cards.length; item++) {
    const family = families[item]!;
    if (family < 0) continue;
    const name = cards[item]!.name.family;
    if (sounds[family]! < 0) sounds[family] = number.of(soundOf(name));
    keys.push(sounds[family]!);
    items.push(item);
    if (!name.includes(" ")) continue;
    const [, ...halves] = soundsOf(cards[item]!);
    for (const half of halves) {
      keys.push(number.of(half));
      items.push(item);
    }
  }
  return listsBy(Int32Array.from(keys), Int32Array.from(items));
}

/** Names of which the words may stand in another order: of more than two, or each a first and a family name. */
function byTurnedWords({ cards, isFamily, isFirst }: PeopleIndex): Lists {
  const [keys] = column(cards, (card) => {
    const { first, family } = card;
    return !isShort(card) || (isFamily(first) && isFirst(family)) ? wordsOf(card) : "";
  });
  return listsBy(keys);
}

/** A block itself when it is small enough; else its parts within a ministry, or within a department. */
function narrowed(
  { ministries, departments }: PeopleIndex,
  block: Int32Array,
  most: number,
  take: (part: Int32Array) => void,
): void {
  if (block.length < 2) return;
  if (block.length <= most) {
    take(block);
    return;
  }
  eachPart(block, ministries, (part) => {
    if (part.length <= MOST_WITHIN) take(part);
    else
      eachPart(part, departments, (own) => {
        if (own.length <= MOST_WITHIN) take(own);
      });
  });
}

/**
 * One first name and one ministry: family names that differ by a slip. One slip leaves the first letter or the last as
 * it was, so only those with one of these in common are compared.
 */
function bySlip(people: PeopleIndex, among: Uint8Array | null, visit: Visit): void {
  const { cards, families, ministries, byFirst } = people;
  const letters = Int32Array.from(cards, ({ family }) => lettersOf(family));
  const maySlip = (item: number): boolean => mayHaveSlip(cards[item]!.family);
  const lengths = Uint8Array.from(cards, ({ family }) => Math.min(family.length, 255));
  const isClose = (one: number, other: number): void => {
    const [a, b] = [lengths[one]!, lengths[other]!];
    const most = mostSlips(Math.min(a, b));
    // A slip adds a letter, takes one away or does both.
    if (a - b > most || b - a > most || families[one] === families[other]) return;
    if (countBits(letters[one]! ^ letters[other]!) > 2 * most) return;
    if (countSlips(cards[one]!.family, cards[other]!.family) > 0) visit(one, other);
  };
  const ends = [
    Int32Array.from(cards, ({ family }) => family.charCodeAt(0) || 0),
    Int32Array.from(cards, ({ family }) => family.charCodeAt(family.length - 1) || 0),
  ];
  for (let first = 0; first < byFirst.count; first++)
    eachPart(byFirst.of(first).filter(maySlip), ministries, (near) => {
      for (const end of ends)
        eachPart(near, end, (block) => {
          if (block.length <= MOST_SLIPS) eachPair(block, among, isClose);
        });
    });
}

export const MOST_SLIPS = 150;

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
