import { eachPair, eachPart, listsBy, numbering, type Lists } from "./blocks.ts";
import { column, type PeopleIndex } from "./people-index.ts";
import { wordsOf } from "./person-card.ts";
import { soundOf } from "./sound.ts";

/** Blocks larger than these are compared within a ministry, then within a department, else not at all. */
const MOST_ALL = 30;
const MOST_WITHIN = 60;
/** More people than this with one and the same full name or address are told apart by no comparison. */
const MOST_SAME = 12;

type Visit = (one: number, other: number) => void;

/**
 * Visits the pairs of people worth comparing, some more than once: those whose family names sound alike, with one
 * name, one address, and with one first name in one ministry whose family names differ by a slip.
 */
export function eachPersonPair(people: PeopleIndex, among: Uint8Array | null, visit: Visit): void {
  const { initials, firsts } = people;
  // Most people with one family name are told apart by their first letter.
  const visitAlike = (one: number, other: number): void => {
    const isTold = firsts[one] !== firsts[other] && initials[one]! > 0 && initials[other]! > 0;
    if (!isTold || initials[one] === initials[other]) visit(one, other);
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

/** By what the family name sounds like; a double name stands with each of its halves too. */
function bySound({ cards }: PeopleIndex): Lists {
  const sounds = new Map<string, number>();
  const number = numbering<string>();
  const keys: number[] = [];
  const items: number[] = [];
  const add = (family: string, item: number): void => {
    let sound = sounds.get(family);
    if (sound === undefined) sounds.set(family, (sound = number.of(soundOf(family))));
    keys.push(sound);
    items.push(item);
  };
  for (let item = 0; item < cards.length; item++) {
    const { family } = cards[item]!.name;
    if (family === "") continue;
    add(family, item);
    if (!family.includes(" ")) continue;
    const words = family.split(" ");
    for (const half of new Set([words[0]!, words.at(-1)!])) if (half.length > 3) add(half, item);
  }
  return listsBy(Int32Array.from(keys), Int32Array.from(items));
}

/** Names of which the words may stand in another order: of more than two, or each a first and a family name. */
function byTurnedWords({ cards, isFamily, isFirst }: PeopleIndex): Lists {
  const [keys] = column(cards, (card) => {
    const { name, first, family } = card;
    const isLong = name.given.length + Number(name.family.includes(" ")) > 1;
    return isLong || (isFamily(first) && isFirst(family)) ? wordsOf(card) : "";
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
  const isClose = (one: number, other: number): void => {
    // Two slips change four letters at most.
    if (families[one] !== families[other] && countBits(letters[one]! ^ letters[other]!) <= 4)
      visit(one, other);
  };
  const ends = [
    Int32Array.from(cards, ({ family }) => family.charCodeAt(0) || 0),
    Int32Array.from(cards, ({ family }) => family.charCodeAt(family.length - 1) || 0),
  ];
  for (let first = 0; first < byFirst.count; first++)
    eachPart(byFirst.of(first), ministries, (near) => {
      for (const end of ends)
        eachPart(near, end, (block) => {
          if (block.length <= MOST_SLIPS) eachPair(block, among, isClose);
        });
    });
}

const MOST_SLIPS = 150;

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
