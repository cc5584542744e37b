import { nameKey } from "./name-key.ts";
import { isAbove, namesOf, REGISTER, type RegisterEntry } from "./register.ts";

/** A department that the register knows, and by what kind of name. */
export type Recognised = {
  readonly id: string;
  readonly kind: RegisterEntry["kind"];
  /** The official name. */
  readonly name: string;
  /** The id of the ministry that answers for it. */
  readonly parent: string | null;
  /** Its whole name, which says by itself what it is; or a short one, that may stand for many things. */
  readonly by: "name" | "short";
  /** Where the text is a name of before: the last year of it, and what it is called now. */
  readonly former: { readonly until: number; readonly now: string } | null;
};

/**
 * The ministry or agency that a whole cell names, by its official, English, short or former name: "BZ", "BuZa",
 * "Min. van Buitenlandse Zaken" and "Ministerie van Buitenlandse Zaken (BZ)" are the same one. Case, accents and
 * punctuation do not matter. Null where the cell names something else, or a part of one ("BZK/DGOO").
 */
export function recogniseDepartment(text: string): Recognised | null {
  const whole = lookUp(text);
  if (whole !== null) return whole;
  // Two names of one ("Ministerie van Buitenlandse Zaken (BZ)"), or one with what stands above it ("RVO (EZ)").
  const parts = text.split(PARTS).filter((part) => part.trim() !== "");
  if (parts.length < 2) return null;
  const [first, ...others] = parts.map(lookUp);
  const isSame = (other: Recognised | null | undefined): boolean =>
    other !== null && other !== undefined && (other.id === first!.id || other.id === first!.parent);
  return first && others.every(isSame) ? first : null;
}

/**
 * The agency that a cell names below another department, or the ministry where it says that it is one: an abbreviation
 * or a ministry's bare name stands for something else there ("FIN" is a ministry's own finance), unless it is that of
 * an agency below its ministry.
 */
export function recogniseBelow(text: string, above: string | null): Recognised | null {
  const found = recogniseDepartment(text);
  if (found === null || found.by === "name") return found;
  return above !== null && isAbove(above, found.id) ? found : null;
}

/** Whether a whole cell names a Dutch ministry or large agency. */
export const isKnownDepartment = (text: string): boolean => recogniseDepartment(text) !== null;

const PARTS = /[()[\]/|:;]|\s[-–—]\s/;
/** Names longer than any in the register are not looked up. */
const LONGEST = 120;

type Table = Map<string, Recognised>;
/** By words and by letters: what stands by itself, and what needs "Ministerie van" before it. */
const NAMES: Table = new Map();
const ABBREVIATIONS: Table = new Map();
const MINISTRY_NAMES: Table = new Map();
const MINISTRY_ABBREVIATIONS: Table = new Map();

function lookUp(text: string): Recognised | null {
  if (text.length > LONGEST) return null;
  const { words, letters, isMinistry } = nameKey(text);
  if (words === "") return null;
  return isMinistry
    ? (MINISTRY_NAMES.get(words) ?? MINISTRY_ABBREVIATIONS.get(letters) ?? null)
    : (NAMES.get(words) ?? ABBREVIATIONS.get(letters) ?? null);
}

/** A current name goes before a former one of another entry, and an earlier entry before a later. */
function add(table: Table, key: string, recognised: Recognised): void {
  const known = table.get(key);
  if (key !== "" && (!known || (known.former !== null && recognised.former === null)))
    table.set(key, recognised);
}

function addName(text: string, recognised: Recognised, needsMinistry = false): void {
  const { words, isMinistry } = nameKey(text);
  const isOneWord = !words.includes(" ");
  if (recognised.kind === "ministry") add(MINISTRY_NAMES, words, { ...recognised, by: "name" });
  // One word of a former or everyday name ("Justitie", "Onderwijs") is the name of many other things.
  const isOther = isMinistry && isOneWord && (recognised.former !== null || isEnglish(text));
  const by = recognised.kind === "ministry" || isOneWord ? "short" : "name";
  if (!needsMinistry && !isOther) add(NAMES, words, { ...recognised, by });
}

const isEnglish = (text: string): boolean => text.startsWith("Ministry");

function addAbbreviation(text: string, recognised: Recognised): void {
  const { letters } = nameKey(text);
  add(ABBREVIATIONS, letters, { ...recognised, by: "short" });
  if (recognised.kind === "ministry")
    add(MINISTRY_ABBREVIATIONS, letters, { ...recognised, by: "name" });
}

function addEntry(entry: RegisterEntry): void {
  const { id, kind, name, parent = null, until, now } = entry;
  const gone = until !== undefined && now !== undefined ? { until, now: namesOf(now) } : null;
  const called = (former: Recognised["former"]): Recognised => ({
    id,
    kind,
    name,
    parent,
    by: "name",
    former,
  });
  for (const text of [name, ...(entry.names ?? [])]) addName(text, called(gone));
  for (const text of entry.informal ?? []) addName(text, called(gone), true);
  for (const text of entry.abbreviations) addAbbreviation(text, called(gone));
  for (const { name: text, abbreviations = [], until: last } of entry.former ?? []) {
    const former = called({ until: last, now: name });
    addName(text, former);
    for (const short of abbreviations) addAbbreviation(short, former);
  }
}

REGISTER.forEach(addEntry);
