import type { TableKind } from "../reading.ts";
import { columnsNamed, rankOf, shareOf, type Column } from "./column.ts";
import { LEVELS, type Concept } from "./concept.ts";
import { endsByCells, kindByCells, namesOnly } from "./kind-by-cells.ts";
import { holdsPeople } from "./known-by-cells.ts";
import { looksLikeDepartment, looksLikePerson } from "./looks-like.ts";

/** What the rows of a table are about, by its headers, and by its cells where those leave it open. */
export function tableKind(columns: readonly Column[]): TableKind {
  const has = (...concepts: Concept[]): boolean => columnsNamed(columns, ...concepts).length > 0;
  if (isTies(columns)) return "ties";
  if (isDepartments(columns)) return "departments";
  if (has("title")) return isPeopleWithTitles(columns) ? "people" : "initiatives";
  if (has("person", "given-name", "family-name")) return "people";
  const names = columnsNamed(columns, "name")[0];
  if (names !== undefined) return isInitiatives(columns, names) ? "initiatives" : "people";
  return kindByCells(columns);
}

/** Two columns for two ends, in a table that describes nothing. Without headers: a kind of tie and two other columns. */
function isTies(columns: readonly Column[]): boolean {
  if (tieEnds(columns) === null) return false;
  const describes = columnsNamed(
    columns,
    "title",
    "name",
    "person",
    "given-name",
    "family-name",
    "lessons",
    "status",
  );
  return describes.length === 0;
}

/** The columns of the two ends of a tie; null where there are none. */
export function tieEnds(columns: readonly Column[]): { from: Column; to: Column } | null {
  const from = columnsNamed(columns, "from")[0];
  const to = columnsNamed(columns, "to").find((column) => column !== from);
  if (from !== undefined && to !== undefined) {
    return from.shape === "long-text" || to.shape === "long-text" ? null : { from, to };
  }
  return columns.every(namesOnly) ? endsByCells(columns) : null;
}

function isDepartments(columns: readonly Column[]): boolean {
  const has = (...concepts: Concept[]): boolean => columnsNamed(columns, ...concepts).length > 0;
  const names = columnsNamed(columns, "name", ...LEVELS)[0];
  if (
    names === undefined ||
    has("title", "person", "given-name", "family-name", "email", "role", "status", "lessons")
  )
    return false;
  if (has("parent")) return true;
  if (!has("name"))
    return (
      !has("description") &&
      columns.every((column) => column.shape !== "long-text" && !namesSomeone(column))
    );
  return (
    !has("description") &&
    (shareOf(names, looksLikeDepartment) >= HALF ||
      (has("code") && !has(...LEVELS) && !holdsPeople(names)))
  );
}

const HALF = 0.5;

/** Whether a column under an unknown header names or reaches someone: its row is more than a department. */
const namesSomeone = (column: Column): boolean =>
  column.meanings.length === 0 && (column.shape === "email" || holdsPeople(column));

/** "Titel" beside the name and department of a person is what they are called, unless the row tells of an initiative. */
function isPeopleWithTitles(columns: readonly Column[]): boolean {
  const has = (...concepts: Concept[]): boolean => columnsNamed(columns, ...concepts).length > 0;
  const [title] = columnsNamed(columns, "title");
  const plain = title !== undefined && (rankOf(title, "title") ?? 0) <= PLAIN_TITLE;
  const names = columnsNamed(columns, "name").some(
    (column) => shareOf(column, looksLikePerson) >= HALF,
  );
  const person = has("given-name", "family-name", "person") || names;
  const initiative = has("description", "status", "start", "end", "lessons");
  return (
    plain &&
    person &&
    has(...LEVELS) &&
    !initiative &&
    columns.every(({ shape }) => shape !== "long-text")
  );
}

/** The first two words for a title, "titel" and "title", do not say of what. */
const PLAIN_TITLE = 1;

/** "Naam" names an initiative or a person: the other columns say which, and the names themselves. */
function isInitiatives(columns: readonly Column[], names: Column): boolean {
  const count = (...concepts: Concept[]): number =>
    concepts.filter((concept) => columnsNamed(columns, concept).length > 0).length;
  const text =
    columnsNamed(columns, "description").length > 0 ||
    columns.some((column) => column !== names && column.shape === "long-text");
  const initiative =
    count("status", "start", "end", "lessons", "leads", "takes-part", "innovation") +
    (text ? 1 : 0);
  const person =
    count("email", "role", "offers", "sharing") +
    (shareOf(names, looksLikePerson) >= HALF ? 1 : 0) +
    // People begin and end somewhere too.
    (holdsPeople(names) ? 1 : 0);
  return initiative > person || (initiative === person && text);
}
