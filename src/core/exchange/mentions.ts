/** Someone whom a text may or may not name. */
export type Mentionable = { readonly name: string; readonly email: string | null };

/** Running text, or a label such as a department's name, in which a one-word name is left alone. */
export type TextKind = "text" | "label";

/**
 * Makes a function that replaces in a text whatever names someone who may not be named: the full name in any case,
 * with or without accents, also with its last words first ("Berg, Jan van der"), and the e-mail address.
 *
 * A longer name of someone who may be named is left whole ("Anna de Wit-Smit" where "Anna de Wit" is hidden); the
 * same name of both is replaced. A name of one word is replaced in running text only and not where that text writes
 * it in small letters and the name does not, so that a person "An" does not empty every text; one without letters is
 * never looked for. A first name alone, a nickname or a telephone number are not recognised.
 *
 * O(letters of the text); the words of all names are held in one tree.
 */
export function mentionEraser(people: {
  readonly hidden: Iterable<Mentionable>;
  readonly named: Iterable<Mentionable>;
  readonly phrase: string;
}): (text: string, kind: TextKind) => string {
  const tree = newBranch();
  for (const { name, email } of people.hidden) {
    addNames(tree, name, "hidden");
    if (email?.includes("@") === true) addPhrase(tree, wordsOf(email), "hidden");
  }
  if (tree.next.size === 0) return (text) => text;
  // Only a name that holds a hidden one can be a longer one; each word of a hidden name begins one of its spellings.
  const first = new Set(tree.next.keys());
  for (const { name } of people.named)
    if (wordsOf(name).some(({ folded }) => first.has(folded))) addNames(tree, name, "named");
  return (text, kind) => erase(text, kind, { tree, phrase: people.phrase });
}

type Branch = {
  readonly next: Map<string, Branch>;
  end: "hidden" | "named" | null;
  /** How one-word names are written; null where the branch is no such name. */
  written: Set<string> | null;
};

function newBranch(): Branch {
  return { next: new Map(), end: null, written: null };
}

type Word = {
  readonly folded: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
};

const WORD = /[\p{L}\p{M}\p{N}\u00AD]+/gu;
const UNWRITTEN = /[\p{M}\u00AD]+/gu;
// Letters that Unicode does not take apart, as they are written where a keyboard has none.
const UNMARKED: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  Ø: "O",
  Ł: "L",
  Đ: "D",
  Æ: "AE",
  Œ: "OE",
};
const LETTERS = /[ıøłđßæœØŁĐÆŒ]/g;
const unmarked = (letter: string) => UNMARKED[letter] ?? letter;
const HAS_LETTER = /\p{L}/u;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: match, index }) => {
    const written = match.normalize("NFKD").replace(UNWRITTEN, "").replace(LETTERS, unmarked);
    return { written, folded: written.toLowerCase(), start: index, end: index + match.length };
  });
}

/** A name, and what is left of it without titles and what stands between brackets ("drs. Jan Berg (BZK)"). */
function addNames(tree: Branch, name: string, end: "hidden" | "named"): void {
  addName(tree, name, end);
  const bare = name.replace(BETWEEN_BRACKETS, " ").replace(TITLES, " ");
  if (bare !== name && wordsOf(bare).length > 1) addName(tree, bare, end);
}

const BETWEEN_BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
const TITLES =
  /(?<!\p{L})(?:prof|dr|drs|mr|ir|ing|dhr|mevr|mw|mrs|ms|msc|bsc|ma|ba|phd)(?:\.|(?!\p{L}))/giu;

function addName(tree: Branch, name: string, end: "hidden" | "named"): void {
  const words = wordsOf(name);
  if (!HAS_LETTER.test(name)) return;
  for (let first = 0; first < words.length; first++) {
    addPhrase(tree, [...words.slice(first), ...words.slice(0, first)], end);
  }
  if (words.length !== 1) return;
  const branch = tree.next.get(words[0]!.folded)!;
  branch.written = (branch.written ?? new Set()).add(words[0]!.written);
}

function addPhrase(tree: Branch, words: readonly Word[], end: "hidden" | "named"): void {
  let branch = tree;
  for (const { folded } of words) {
    const next = branch.next.get(folded) ?? newBranch();
    branch.next.set(folded, next);
    branch = next;
  }
  if (branch !== tree) branch.end = branch.end === "hidden" ? "hidden" : end;
}

function erase(text: string, kind: TextKind, using: { tree: Branch; phrase: string }): string {
  const words = wordsOf(text);
  let erased = "";
  let from = 0;
  let namedUntil = 0;
  for (let i = 0; i < words.length; i++) {
    const found = longestFrom(words, i, { tree: using.tree, kind });
    if (found === null) continue;
    const until = i + found.length;
    if (found.end === "named") namedUntil = Math.max(namedUntil, until);
    if (until <= namedUntil) continue;
    erased += text.slice(from, words[i]!.start) + using.phrase;
    from = words[until - 1]!.end;
    i = until - 1;
  }
  return erased + text.slice(from);
}

/** Between the words of one name stand at most blanks, a comma, a point, a hyphen. */
const WIDEST_GAP = 4;

function longestFrom(
  words: readonly Word[],
  start: number,
  { tree, kind }: { tree: Branch; kind: TextKind },
) {
  let branch: Branch | undefined = tree;
  let found: { length: number; end: "hidden" | "named" } | null = null;
  for (let i = start; i < words.length; i++) {
    const word = words[i]!;
    if (i > start && word.start - words[i - 1]!.end > WIDEST_GAP) break;
    branch = branch.next.get(word.folded);
    if (branch === undefined) break;
    if (branch.end === null || !countsAsName(branch, word, kind)) continue;
    found = { length: i - start + 1, end: branch.end };
  }
  return found;
}

function countsAsName(branch: Branch, word: Word, kind: TextKind): boolean {
  if (branch.written === null) return true;
  if (kind === "label") return false;
  return word.written !== word.folded || branch.written.has(word.written);
}
