import { listsBy, numbering, type Lists } from "./blocks.ts";
import { personCard, type PersonCard } from "./person-card.ts";
import type { PersonRecord } from "./records.ts";

/** People with what is compared of them, and with numbers for what they may have in common; -1 for nothing. */
export type PeopleIndex = {
  readonly cards: readonly PersonCard[];
  readonly families: Int32Array;
  readonly firsts: Int32Array;
  /** All that is written of first names and initials. */
  readonly written: Int32Array;
  readonly ministries: Int32Array;
  readonly departments: Int32Array;
  readonly byFamily: Lists;
  readonly byFirst: Lists;
  /** Whether a word is somebody's family name, and somebody's first name. */
  readonly isFamily: (word: string) => boolean;
  readonly isFirst: (word: string) => boolean;
};

export function peopleIndex(people: readonly PersonRecord[]): PeopleIndex {
  const cards = people.map(personCard);
  const [families, isFamily] = column(cards, ({ family }) => family);
  const [firsts, isFirst] = column(cards, ({ first }) => first);
  return {
    cards,
    families,
    firsts,
    written: column(cards, writtenOf)[0],
    ministries: Int32Array.from(cards, ({ ministry }) => ministry),
    departments: Int32Array.from(cards, ({ department }) => department),
    byFamily: listsBy(families),
    byFirst: listsBy(firsts),
    isFamily,
    isFirst,
  };
}

/** All that is written of first names and initials. */
export function writtenOf({ name: { given, initials, nickname }, first }: PersonCard): string {
  return given.length === 1 && nickname === null && initials.length === 1
    ? first
    : `${given.join(" ")}|${initials}|${nickname ?? ""}|${first}`;
}

/** A number for each text; -1 for none. */
export function column<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly [Int32Array, (text: string) => boolean] {
  const number = numbering<string>();
  const numbers = new Int32Array(items.length);
  for (let at = 0; at < items.length; at++) {
    const text = textOf(items[at]!);
    numbers[at] = text === "" ? -1 : number.of(text);
  }
  return [numbers, number.has];
}

/** How many people there are with what somebody is called; asked of few, and remembered. */
export type Namesakes = {
  readonly family: (person: number) => number;
  readonly familyInMinistry: (person: number) => number;
  readonly first: (person: number) => number;
  readonly wholeName: (person: number) => number;
};

export function namesakes(people: PeopleIndex): Namesakes {
  const { families, firsts, ministries, byFamily, byFirst } = people;
  return {
    family: (person) => byFamily.of(families[person]!).length,
    first: (person) => byFirst.of(firsts[person]!).length,
    familyInMinistry: counter(people, ministries),
    wholeName: counter(people, firsts),
  };
}

/** Of those with one family name how many have another number in common. */
function counter(
  { families, byFamily }: PeopleIndex,
  numbers: Int32Array,
): (person: number) => number {
  const counted = new Map<string, number>();
  return (person) => {
    const [family, number] = [families[person]!, numbers[person]!];
    const key = `${family} ${number}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    let count = 0;
    for (const other of byFamily.of(family)) if (numbers[other] === number) count++;
    counted.set(key, count);
    return count;
  };
}
