import { fold } from "./fold.ts";
import { DEGREES, MAYBE_GIVEN, NAME_PREFIXES, TITLES } from "./name-words.ts";

/** A person's name in its parts, all folded: "Berg, drs. J.W. van der (Jaap)" and "Jaap van der Berg" say the same. */
export type PersonName = {
  /** First names as far as they are written out, in order: ["jan", "willem"]. */
  readonly given: readonly string[];
  /** The first letters of all first names and initials, in order: "jw". */
  readonly initials: string;
  /** What stands between brackets or quotes: what somebody is called. */
  readonly nickname: string | null;
  /** "van der"; "" for none. */
  readonly prefix: string;
  /** "berg"; of a double name both, with the prefix of the second: "jansen de vries". */
  readonly family: string;
};

/**
 * Takes a name apart, whichever way it is written: "Berg, J. van der", "J. van der Berg", "VAN DER BERG J.",
 * "Berg van der, Jan". Titles and degrees are left out. What is before one comma is the family name; without a comma
 * the prefix tells where it begins, else it is the last word.
 */
export function parsePersonName(text: string): PersonName {
  const plain = plainName(text);
  if (plain !== null) return plain;
  // What only some have is looked for only where it can be.
  const { rest, nickname } = takeNickname(/[@<]/.test(text) ? text.replace(ADDRESS, " ") : text);
  if (!rest.includes(",")) return { ...spoken(withoutTitles(tokens(rest), 0)), nickname };
  const parts = rest
    .split(",")
    .map((part, i) => withoutTitles(tokens(part), i))
    .filter((part) => part.length > 0);
  const name = parts.length < 2 ? spoken(parts[0] ?? []) : reversed(parts);
  return { ...name, nickname };
}

/** Most names are "Anna de Vries", and there may be very many: what the rest of this file would make of it, at once. */
function plainName(text: string): PersonName | null {
  const found = PLAIN_NAME.exec(text);
  if (found === null) return null;
  const given = found[1]!.toLowerCase();
  const prefix = found[2]!.slice(1, -1);
  const family = found[3]!.toLowerCase();
  if (TITLES.has(given) || NAME_PREFIXES.has(given) || DEGREES.has(family)) return null;
  if (NAME_PREFIXES.has(family)) return null;
  if (prefix !== "" && !prefix.split(" ").every((word) => NAME_PREFIXES.has(word))) return null;
  return { given: [given], initials: given[0]!, nickname: null, prefix, family };
}

const PLAIN_NAME = /^([A-Z][a-z]+)( (?:[a-z]+ )*)([A-Z\d][a-z\d]+)$/;

const ADDRESS = /<[^>]*>|\S+@\S+/gu;
const BRACKETS = /[("“”„'‘’]/u;
const NICKNAME = /\(([^()]*)\)|(?<=^|[\s,])["“”„'‘’](\p{L}{2}[\p{L} -]*)["“”'’](?=$|[\s,])/u;

function takeNickname(text: string): { readonly rest: string; readonly nickname: string | null } {
  const found = BRACKETS.test(text) ? NICKNAME.exec(text) : null;
  if (found === null) return { rest: text, nickname: null };
  const called = fold(found[1] ?? found[2] ?? "");
  const rest = text.replace(found[0], " ");
  // "(BZK)", "(2)" and "(extern, tot mei)" are no names.
  const isName = /^\p{Lu}\p{Ll}+([ -]\p{Lu}\p{Ll}+)?$/u.test((found[1] ?? found[2] ?? "").trim());
  return { rest, nickname: isName ? called : null };
}

/** A word of a name. */
type Token = {
  /** Folded; the parts of "Jansen-de" apart by a blank. */
  readonly text: string;
  readonly kind: "initials" | "prefix" | "word";
  /** Whether a hyphen binds a prefix to it, as in "Jansen-de Vries": the family name is under way. */
  readonly isDouble: boolean;
  readonly isCapitals: boolean;
};

function tokens(part: string): Token[] {
  const plain = PLAIN.test(part)
    ? part
    : part
        .replaceAll(/\s*[-‐–]\s*/gu, "-")
        // "J.van der Berg" lacks a blank; "J.W." does not.
        .replaceAll(/(\p{L}\.)(?=\p{L}{2})/gu, "$1 ");
  const all = plain.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isMixed = all.some((word) => MIXED.test(word));
  return all.map((word) => remembered(word, isMixed));
}

const PLAIN = /^[A-Za-z ]*$/;
const MIXED = /\p{Lu}\p{Ll}{2}/u;

/** Words of names recur: each is looked at once, as long as there are not too many. */
function remembered(word: string, isMixed: boolean): Token {
  const known = isMixed ? knownInMixed : knownInPlain;
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = token(word, isMixed);
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, made);
  return made;
}

const MOST_WORDS = 20_000;
const knownInMixed = new Map<string, Token>();
const knownInPlain = new Map<string, Token>();

function token(word: string, isMixed: boolean): Token {
  // O'Neill, d'Hondt and 's-Gravesande are one word.
  const text = fold(word.replaceAll(/['’‘`´]/gu, ""));
  const isCapitals = /^\p{Lu}+$/u.test(word);
  const kind = isInitials(word, isMixed)
    ? "initials"
    : !word.includes("-") && text.split(" ").every((piece) => NAME_PREFIXES.has(piece))
      ? "prefix"
      : "word";
  const [, ...others] = text.split(" ");
  const isDouble = word.includes("-") && others.some((other) => NAME_PREFIXES.has(other));
  return { text: kind === "initials" ? lettersOf(word) : text, kind, isDouble, isCapitals };
}

/** "J", "J.W.", "J.-P.", "Th." and, beside words that are not all capitals, "JW". */
function isInitials(word: string, isMixed: boolean): boolean {
  if (/^\p{Lu}\.?$/u.test(word) || /^\p{L}\.$/u.test(word)) return true;
  if (/^(?:\p{Lu}\p{Ll}{0,2}\.[-]?)+\p{Lu}?$/u.test(word)) return !TITLES.has(fold(word));
  return isMixed && /^\p{Lu}{2,3}$/u.test(word) && !NAME_PREFIXES.has(fold(word));
}

const lettersOf = (word: string): string =>
  word.includes(".") || word.includes("-")
    ? word
        .split(/[.-]/u)
        .map((piece) => fold(piece).slice(0, 1))
        .join("")
    : fold(word);

/**
 * Without titles before the first word of the name and degrees behind the last. Of the first part one word is left,
 * whatever it is; a part behind a comma may be degrees only.
 */
function withoutTitles(part: readonly Token[], index: number): readonly Token[] {
  const least = index > 0 ? 0 : 1;
  let from = 0;
  let to = part.length;
  while (to - from > least && isTitle(part, from)) from++;
  while (to - from > least && isDegree(part[to - 1]!)) to--;
  return from === 0 && to === part.length ? part : part.slice(from, to);
}

const isTitle = (part: readonly Token[], at: number): boolean =>
  part[at]!.text === "de" ? part[at + 1]?.text === "heer" : TITLES.has(part[at]!.text);

const isDegree = ({ text, isCapitals, kind }: Token): boolean =>
  kind !== "prefix" && DEGREES.has(text) && (text.length > 2 || isCapitals);

type Parts = Omit<PersonName, "nickname">;

/** "Jan Willem van der Berg", "J.W. Jansen", and without a comma "VAN DER BERG J." and "Berg J. van der". */
function spoken(all: readonly Token[]): Parts {
  const last = all.at(-1);
  if (last === undefined) return named([], [], []);
  const end = trailing(all);
  // Initials, or a prefix, come last: the family name is first.
  if (end > 0 && end < all.length) return familyFirst(all.slice(0, end), all.slice(end));
  const start = familyStart(all);
  return named(all.slice(0, start), [], all.slice(start));
}

/** Where the initials and prefixes begin that end a name; its length where it ends with a word. */
function trailing(all: readonly Token[]): number {
  let end = all.length;
  while (end > 0 && all[end - 1]!.kind !== "word") end--;
  const hasInitials = all.slice(end).some(({ kind }) => kind === "initials");
  const hasPrefix = all.slice(end).some(({ kind }) => kind === "prefix");
  return hasInitials || (hasPrefix && end > 1) ? end : all.length;
}

function familyFirst(family: readonly Token[], rest: readonly Token[]): Parts {
  return named(
    rest.filter(({ kind }) => kind !== "prefix"),
    rest.filter(({ kind }) => kind === "prefix"),
    family,
  );
}

/** Where the family name begins in the order in which a name is spoken, its prefix included. */
function familyStart(all: readonly Token[]): number {
  const first = all[0]!;
  if (all.length === 1) return 0;
  if (first.kind === "prefix" && !MAYBE_GIVEN.has(first.text)) return 0;
  const double = all.findIndex(({ isDouble }) => isDouble);
  const prefix = all.findIndex(({ kind }, i) => i > 0 && kind === "prefix" && i < all.length - 1);
  const at = prefix > 0 && (double < 0 || prefix < double) ? prefix : double;
  // Behind initials all words are family: "J. Jansen de Vries". First names are written out or not, seldom both.
  const words = all.findIndex(({ kind }) => kind !== "initials");
  if (words > 0 && words < all.length)
    return at > 0 && all[words]!.kind === "word" ? Math.min(words, at) : words;
  return at > 0 ? at : all.length - 1;
}

/** "Berg, J. van der", "van der Berg, Jan", "Berg van der, Jan", "Berg, van der, Jan". */
function reversed([family, ...others]: readonly (readonly Token[])[]): Parts {
  const rest = others.flat();
  let end = rest.length;
  while (end > 0 && rest[end - 1]!.kind === "prefix") end--;
  let start = 0;
  while (start < end && rest[start]!.kind === "prefix" && others.length > 1) start++;
  const prefixes = [...rest.slice(0, start), ...rest.slice(end)];
  return named(rest.slice(start, end), prefixes, family!);
}

function named(given: readonly Token[], before: readonly Token[], family: readonly Token[]): Parts {
  let start = 0;
  while (start < family.length - 1 && family[start]!.kind === "prefix") start++;
  let end = family.length;
  while (end - 1 > start && family[end - 1]!.kind === "prefix") end--;
  let prefix = textOf(family, 0, start);
  for (const more of [textOf(family, end, family.length), textOf(before, 0, before.length)])
    if (more !== "") prefix = prefix === "" ? more : `${prefix} ${more}`;
  const words: string[] = [];
  let initials = "";
  for (const { kind, text } of given) {
    if (kind === "initials") initials += text;
    else {
      for (const word of text.split(" ")) {
        words.push(word);
        initials += word.slice(0, 1);
      }
    }
  }
  return { given: words, initials, prefix, family: textOf(family, start, end) };
}

function textOf(all: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += i === from ? all[i]!.text : ` ${all[i]!.text}`;
  return text;
}
