import { emailsIn } from "../cells/email.ts";
import { readList, readTopics } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readSharing } from "../cells/sharing-word.ts";
import { readStatus } from "../cells/status.ts";
import { readTieKind } from "../cells/tie-kind-word.ts";
import { fold } from "../../text/fold.ts";
import { differing, shareOf, type Column } from "./column.ts";
import { looksLikeDepartment, looksLikePerson } from "./looks-like.ts";

// What a column is by its cells alone, for headers that nobody has seen before. Each test asks for most of the cells.

/** Share of cells from which a column is taken for something. */
const MOST = 0.8;

/**
 * Whether cells are names of people, one or a list in each. Titles of things have capitals too, but their words recur
 * ("Data", "Services") and are words for things.
 */
export function holdsPeople(column: Column): boolean {
  if (column.shape !== "text" && column.shape !== "list") return false;
  const names = column.filled
    .flatMap((cell) => readList(cell))
    .filter((name) => !isPlaceholder(name));
  const people = names.filter((name) => looksLikePerson(name) && !column.isKnownDepartment(name));
  if (people.length < names.length * MOST || people.length === 0) return false;
  if (new Set(people).size * MOST_REPEATS < people.length) return false;
  const things = people.filter((name) => wordsOf(name).some((word) => THINGS.has(word)));
  return things.length * 10 <= people.length && !haveCommonWord(people);
}

/** Names of people have many different words; a word that stands in one of four names is no name of a person. */
function haveCommonWord(names: readonly string[]): boolean {
  const different = [...new Set(names)];
  if (different.length < FEWEST_NAMES) return names.length >= FEWEST_NAMES * 2;
  const counts = new Map<string, number>();
  for (const name of different)
    for (const word of new Set(wordsOf(name)))
      if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values()) > Math.max(2, different.length / 4);
}

const FEWEST_NAMES = 3;
/** A name may stand in many rows, but a few names in all of them are kinds of something. */
const MOST_REPEATS = 50;

const wordsOf = (text: string): string[] => fold(text).split(" ");

/** Words of titles and vendors that begin with a capital like a name. */
const THINGS: ReadonlySet<string> = new Set(
  (
    "data system systems systeem model models modelling learning machine language natural processing analysis analytics " +
    "tool tools toolkit digital digitale project program programme programma platform support management mission " +
    "intelligence artificial assistant chatbot copilot search detection automation document documents image images " +
    "classification prediction public law enforcement health energy science international affairs security cyber " +
    "technology technologies software cloud solution solutions government national general internal external " +
    "operations operational customer human resources procurement financial finance education transportation " +
    "vision computer agentic generative classical reinforcement emergency safety risk review summary generation translation speech text video quality control microsoft google " +
    "amazon openai adobe oracle salesforce azure inc llc corp corporation ltd company group university"
  ).split(" "),
);

/** Whether cells are names of departments: of the register, or with a word that departments have. */
export function holdsDepartments(column: Column): boolean {
  if (!SHORT.has(column.shape)) return false;
  const named = column.filled.filter((cell) => !isPlaceholder(cell));
  const departments = named.filter((cell) => isDepartment(column, cell));
  return named.length > 0 && departments.length >= named.length * MOST;
}

export function isDepartment({ isKnownDepartment }: Column, cell: string): boolean {
  return readList(cell).every(
    (name) => isPlaceholder(name) || isKnownDepartment(name) || looksLikeDepartment(name),
  );
}

const SHORT: ReadonlySet<Column["shape"]> = new Set(["text", "list", "code"]);

/** Whether cells are short forms in capitals that recur, as departments are called among themselves: "BZK", "DGDO". */
export function holdsAcronyms(column: Column): boolean {
  return (
    column.shape === "text" &&
    column.filled.length >= FEWEST_NAMES &&
    shareOf(column, isAcronym) >= MOST &&
    differing(column) > 1 &&
    differing(column) * 2 <= column.filled.length
  );
}

/** Whether a text may be the short form of a department. */
export const isAcronym = (cell: string): boolean => ACRONYM.test(cell);

const ACRONYM = /^(?=(?:.*\p{Lu}){2})\p{Lu}[\p{L}&-]{1,9}$/u;

/** Whether cells are short texts, nearly all different or at least `least` of them, that may be titles. */
export function holdsTitles(column: Column, least = MOST): boolean {
  const { shape, filled } = column;
  return shape === "text" && filled.length > 0 && differing(column) >= filled.length * least;
}

/** Whether cells are wishes about sharing. "Ja" and "nee" alone may answer any question. */
export function holdsSharing(column: Column): boolean {
  const wishes = column.filled.map(readSharing);
  const known = wishes.filter((wish) => wish !== "unreadable" && wish !== null);
  return (
    known.length >= column.filled.length * MOST &&
    new Set(known).size > 1 &&
    shareOf(column, (cell) => ONLY_SHARING.has(fold(cell))) > 0
  );
}

const ONLY_SHARING: ReadonlySet<string> = new Set(
  "intern, internal, alleen intern, intern delen, internal only, only internal, prive, private, niet delen, vertrouwelijk, confidential, openbaar".split(
    ", ",
  ),
);

/** Whether cells are how far something is: a few words, more than one of them. */
export const holdsStatus = (column: Column): boolean => holdsWords(column, readStatus);

/** Whether cells are kinds of ties. */
export const holdsTieKinds = (column: Column): boolean =>
  column.filled.length > 0 && shareOf(column, (cell) => readTieKind(cell) !== null) >= MOST;

function holdsWords(column: Column, read: (cell: string) => string | null): boolean {
  const meanings = new Set(column.filled.map(read));
  meanings.delete(null);
  return (
    meanings.size > 1 &&
    differing(column) <= Math.max(MOST_WORDS, column.filled.length / 10) &&
    shareOf(column, (cell) => read(cell) !== null) >= MOST
  );
}

const MOST_WORDS = 8;

/** Whether cells are lists of a few words that recur from row to row. */
export function holdsTopics(column: Column): boolean {
  if (column.shape !== "list" || REMARKS.test(column.header.trim())) return false;
  const items = column.filled.flatMap((cell) => readList(cell));
  const letters = items.reduce((sum, item) => sum + item.length, 0);
  // Addresses have numbers, and what programs write for each other has brackets.
  if (items.filter((item) => /\d/.test(item)).length * 2 >= items.length) return false;
  if (column.filled.some((cell) => /^\s*(?:\{.*\}|\[.*\])\s*$/s.test(cell))) return false;
  return (
    items.length > column.filled.length &&
    letters <= items.length * LONGEST_TOPIC &&
    !holdsPeople(column) &&
    !holdsDepartments(column) &&
    items.every((item) => emailsIn(item).length === 0)
  );
}

/** Notes have lines, which are no list. */
const REMARKS =
  /^(?:opm|opmerking|opmerkingen|notitie|notities|bijzonderheden|notes?|remarks?|comments?)\b/i;

/** Letters on average. */
const LONGEST_TOPIC = 30;

/** Whether cells are what people do: "adviseur inkoop", "hoofd ICT". */
export function holdsJobs(column: Column): boolean {
  return (
    column.shape === "text" &&
    shareOf(column, (cell) => wordsOf(cell).some((word) => JOB.test(word))) >= HALF
  );
}

const HALF = 0.5;
const JOB =
  /(?:adviseur|advisor|adviser|medewerker|manager|hoofd|directeur|director|coordinator|analist|analyst|ontwikkelaar|developer|jurist|inspecteur|secretaris|architect|projectleider|onderzoeker|researcher|specialist|officer|engineer|teamleider|consultant|assistent|beleidsmaker|controller|redacteur|strateeg)$/;

/** Whether cells hold topics: a few words each. What is told in sentences is no list of topics. */
export function isTopics({ filled }: Column): boolean {
  const topics = filled.flatMap((cell) => readTopics(cell));
  const letters = topics.reduce((sum, topic) => sum + topic.length, 0);
  return letters <= topics.length * LONGEST_NAMED_TOPIC;
}

/** Letters on average. */
const LONGEST_NAMED_TOPIC = 40;

/** Whether cells under a header for people can name people: "medewerkers" may be a number, "eigenaar" a department. */
export function namesPeople(column: Column): boolean {
  if (["number", "date", "url"].includes(column.shape)) return false;
  return shareOf(column, (cell) => readList(cell).some(looksLikeDepartment)) * 2 < 1;
}
