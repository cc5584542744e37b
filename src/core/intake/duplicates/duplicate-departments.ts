import { fold } from "../../text/fold.ts";
import { recogniseDepartment } from "../register/recognise.ts";
import type { FoundPairs } from "./found-pairs.ts";
import type { DepartmentRecord, DuplicateOptions, Reason } from "./records.ts";
import { countSlips } from "../../text/slips.ts";

type Scored = { readonly score: number; readonly reasons: readonly Reason[] };
type Card = {
  readonly record: DepartmentRecord;
  readonly name: string;
  /** Name, abbreviation and other names, folded. */
  readonly keys: ReadonlySet<string>;
  /** What the register knows it as, at the top of the tree. */
  readonly entry: { readonly id: string; readonly name: string } | null;
};

/**
 * Adds the pairs of departments that are likely one: two names that the register knows as one, a name that is the
 * other's abbreviation or other name, or names that differ by a slip. Only departments below the same one are
 * compared: what is called the same below two ministries is two.
 */
export function duplicateDepartments(
  departments: readonly DepartmentRecord[],
  { among, isApart }: DuplicateOptions,
  found: FoundPairs,
): void {
  const cards = departments.map(cardOf);
  for (const family of siblings(cards)) {
    family.forEach((one, i) => {
      for (const other of family.slice(i + 1)) {
        const [a, b] = inOrder(one, other);
        if (among !== undefined && !among.has(a.record.id) && !among.has(b.record.id)) continue;
        const scored = score(a, b);
        if (scored === null || isApart?.(a.record.id, b.record.id) === true) continue;
        found.add({ kind: "department", a: a.record.id, b: b.record.id, ...scored });
      }
    });
  }
}

function cardOf(record: DepartmentRecord): Card {
  const { name, code, aliases, parentId } = record;
  const texts = [name, code ?? "", ...aliases];
  const entry =
    parentId === null ? texts.map(recogniseDepartment).find((one) => one !== null) : null;
  return {
    record,
    name: fold(name),
    keys: new Set(texts.map(fold).filter((key) => key !== "")),
    entry: entry ?? null,
  };
}

/** Departments below the same one, in lists; of very many only those that share a name. */
function siblings(cards: readonly Card[]): Card[][] {
  const byParent = listsOf(cards, ({ record }) => [String(record.parentId)]);
  return byParent.flatMap((family) =>
    family.length <= MOST_SIBLINGS
      ? [family]
      : listsOf(family, ({ keys, entry }) => (entry === null ? [...keys] : [entry.id])),
  );
}

const MOST_SIBLINGS = 1_000;

function listsOf(cards: readonly Card[], keysOf: (card: Card) => readonly string[]): Card[][] {
  const lists = new Map<string, Card[]>();
  for (const card of cards) {
    for (const key of keysOf(card)) {
      const there = lists.get(key);
      if (there === undefined) lists.set(key, [card]);
      else there.push(card);
    }
  }
  return [...lists.values()];
}

/** The one with more names stays, else the one with the longer name, else the older. */
function inOrder(one: Card, other: Card): readonly [Card, Card] {
  const order =
    other.keys.size - one.keys.size ||
    other.name.length - one.name.length ||
    one.record.id - other.record.id;
  return order <= 0 ? [one, other] : [other, one];
}

function score(one: Card, other: Card): Scored | null {
  const isTop = one.record.parentId === null;
  const place: readonly Reason[] = isTop ? [] : [{ code: "same-parent" }];
  if (one.entry !== null && one.entry.id === other.entry?.id)
    return { score: 0.97, reasons: [{ code: "same-register", details: { name: one.entry.name } }] };
  if (one.entry !== null && other.entry !== null) return null;
  const { code } = one.record;
  if (code !== null && other.record.code !== null && fold(code) === fold(other.record.code))
    return { score: 0.85, reasons: [{ code: "same-code", details: { code } }, ...place] };
  if ([...one.keys].some((key) => other.keys.has(key)))
    return { score: 0.85, reasons: [{ code: "alias" }, ...place] };
  if (isTypo(one.name, other.name))
    return { score: isTop ? 0.75 : 0.8, reasons: [{ code: "name-typo" }, ...place] };
  if (isInitialism(one, other) || isInitialism(other, one))
    return { score: 0.55, reasons: [{ code: "abbreviation-fits" }, ...place] };
  return null;
}

/** "Team A" and "Team B", "Region 1" and "Region 2" differ by a letter that tells apart: the slip is in a long word. */
function isTypo(one: string, other: string): boolean {
  const [words, others] = [one.split(" "), other.split(" ")];
  if (words.length !== others.length)
    return countSlips(one.replaceAll(" ", ""), other.replaceAll(" ", "")) === 1;
  const different = words.flatMap((word, i) =>
    word === others[i] ? [] : [[word, others[i]!] as const],
  );
  return different.length === 1 && countSlips(different[0]![0], different[0]![1]) === 1;
}

/** "DGOO" beside "Directoraat-Generaal Overheidsorganisatie": the first letters of its words, in order. */
function isInitialism({ name: short }: Card, { name: long }: Card): boolean {
  const words = long.split(" ");
  if (short.includes(" ") || short.length < 3 || short.length > 8 || words.length < 3) return false;
  const letters = words.map((word) => word.slice(0, 1)).join("");
  const strong = words
    .filter((word) => !FILLERS.has(word))
    .map((word) => word.slice(0, 1))
    .join("");
  return short === letters || short === strong;
}

const FILLERS: ReadonlySet<string> = new Set(
  "de het een van voor der den en and of the for in".split(" "),
);
