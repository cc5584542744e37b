import { isSharedAddress } from "../../text/email-name.ts";
import { emailsIn } from "../cells/email.ts";
import type { TableKind } from "../reading.ts";
import { columnsNamed, differing, type Column } from "./column.ts";
import { LEVELS, type Concept } from "./concept.ts";
import {
  holdsDepartments,
  holdsPeople,
  holdsStatus,
  holdsTieKinds,
  holdsTitles,
} from "./known-by-cells.ts";

/** What the rows of a table are about, by what stands in the cells under headers that nobody knows. */
export function kindByCells(columns: readonly Column[]): TableKind {
  const people = unnamedPeople(columns);
  const described = isDescribed(columns);
  const title = untitled(columns, described);
  if (described) {
    if (title === null) return people === null ? "unknown" : "people";
    return people !== null && isOneEach(people) && people.index < title.index
      ? "people"
      : "initiatives";
  }
  if (title !== null && isTitled(title, columns)) return "initiatives";
  if (people !== null || columns.some(reachesPeople)) return "people";
  return isOfDepartments(columns) ? "departments" : "unknown";
}

/** Whether a column has an address of someone's own in nearly each row; those of departments ("info@") are shared. */
function reachesPeople(column: Column): boolean {
  const own = column.filled.flatMap(emailsIn).filter((email) => !isSharedAddress(email));
  return (
    column.shape === "email" &&
    own.length >= column.filled.length * MOSTLY_OWN &&
    new Set(own).size >= own.length * NEARLY
  );
}

const MOSTLY_OWN = 0.5;

/** Without a header a long text may be anything, such as a sentence to compare, unless more is said of it. */
function isDescribed(columns: readonly Column[]): boolean {
  if (columnsNamed(columns, "description").length > 0) return true;
  const long = columns.filter(({ shape }) => shape === "long-text");
  if (long.length === 0) return false;
  return long.some(isHeaded) || columns.some(tellsMore);
}

const isHeaded = ({ hasHeader }: Column): boolean => hasHeader;

/** A column that sentences to compare do not have beside them. */
const tellsMore = (column: Column): boolean =>
  column.shape === "email" ||
  column.shape === "code" ||
  holdsStatus(column) ||
  holdsDepartments(column) ||
  holdsPeople(column);

/** Whether each row has someone of its own. */
const isOneEach = (column: Column): boolean => differing(column) >= column.filled.length * NEARLY;

const NEARLY = 0.95;

/** Whether titles without any text beside them are those of initiatives: long ones, of which a department is told. */
function isTitled(title: Column, columns: readonly Column[]): boolean {
  const letters = title.filled.reduce((sum, cell) => sum + cell.length, 0) / title.filled.length;
  const told =
    columnsNamed(columns, ...LEVELS, "status", "start").length > 0 ||
    columns.some((column) => column !== title && (holdsDepartments(column) || holdsStatus(column)));
  return letters >= LONG_TITLE && told;
}

/** Letters on average, more than the name of a person or a place has. */
const LONG_TITLE = 25;

/** A column of different departments, and nothing beside it that tells of more than them. */
function isOfDepartments(columns: readonly Column[]): boolean {
  const names = columns.find((column) => holdsDepartments(column) && isOneEach(column));
  return (
    names !== undefined &&
    names.filled.length >= FEWEST_NAMES &&
    columns.every(({ shape }) => shape !== "long-text")
  );
}

/**
 * The columns of the two ends of a tie, by their cells: beside a kind of tie two other columns; else two of addresses,
 * of people or of ids, which name the same ones, with nothing else but figures. Null where there are none.
 */
export function endsByCells(columns: readonly Column[]): { from: Column; to: Column } | null {
  const kind = columns.length === 3 ? columns.find(holdsTieKinds) : undefined;
  const [from, to, ...more] = columns.filter(
    (column) => column !== kind && (kind !== undefined || !FIGURES.has(column.shape)),
  );
  if (from === undefined || to === undefined || more.length > 0) return null;
  return kind !== undefined || areSameKind(from, to) ? { from, to } : null;
}

const FIGURES: ReadonlySet<Column["shape"]> = new Set(["number", "date", "empty"]);

function areSameKind(a: Column, b: Column): boolean {
  if (a.shape === "email" || b.shape === "email") return a.shape === b.shape;
  const held = new Set(a.filled);
  const shared = new Set(b.filled.filter((cell) => held.has(cell)));
  const both = (test: (column: Column) => boolean): boolean => test(a) && test(b);
  return (
    a.filled.length >= FEWEST_NAMES &&
    shared.size * 5 >= differing(b) &&
    (both(holdsPeople) || both(({ filled }) => filled.every((cell) => ID.test(cell))))
  );
}

const ID = /^(?=.*\d)(?=.*\p{L})[\p{L}\d._-]{2,20}$/u;

/**
 * The first column of short, different texts that may be the titles of a table; beside descriptions some may be the
 * same. Null for none.
 */
export function untitled(columns: readonly Column[], described: boolean): Column | null {
  const free = columns.filter(
    (column) =>
      column.meanings.length === 0 &&
      holdsTitles(column, REPEATED) &&
      !holdsPeople(column) &&
      !holdsDepartments(column),
  );
  return free.find((column) => holdsTitles(column)) ?? (described ? (free[0] ?? null) : null);
}

/** Share of titles that are different where descriptions tell them apart. */
const REPEATED = 0.5;

/** A column of names of people under a header that nobody knows; null for none. */
export function unnamedPeople(columns: readonly Column[]): Column | null {
  const fewest = columns.some(({ shape }) => shape === "email") ? 1 : FEWEST_NAMES;
  return (
    columns.find(
      (column) =>
        namesOnly(column) &&
        column.shape === "text" &&
        column.filled.length >= fewest &&
        holdsPeople(column),
    ) ?? null
  );
}

/** "Wie" may be the end of a tie, and "contact" may lead something, but where nothing else is told they need not. */
export const namesOnly = ({ meanings }: Column): boolean =>
  meanings.every(({ concept }) => NAMING.has(concept));

const NAMING: ReadonlySet<Concept> = new Set(["from", "to", "leads", "takes-part", "advises"]);

/** In fewer rows a place or a title may look like a name. */
const FEWEST_NAMES = 3;
