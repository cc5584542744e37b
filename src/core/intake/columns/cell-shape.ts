import { emailsIn } from "../cells/email.ts";
import { readDay } from "../cells/day.ts";

/** What most filled cells of a column look like. */
export type CellShape =
  "empty" | "email" | "date" | "number" | "url" | "long-text" | "list" | "code" | "text";

/** The shape that at least four in five of the filled cells have; a list needs one in five. */
export function cellShape(cells: readonly string[]): CellShape {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0) return "empty";
  const share = (test: (cell: string) => boolean): number =>
    filled.filter(test).length / filled.length;
  if (share(isEmail) >= MOST) return "email";
  if (share((cell) => URL.test(cell)) >= MOST) return "url";
  if (share((cell) => NUMBER.test(cell)) >= MOST) return "number";
  if (
    share((cell) => readDay(cell, "day-first") !== null || readDay(cell, "month-first") !== null) >=
    MOST
  )
    return "date";
  if (isListOfNames(filled)) return "list";
  const letters = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  if (letters >= LONG) return "long-text";
  if (share((cell) => PARTED.test(cell)) >= SOME) return "list";
  return new Set(filled).size === filled.length && share((cell) => CODE.test(cell)) >= MOST
    ? "code"
    : "text";
}

/** Whether most cells are lists of a few words each, however long they are together. */
function isListOfNames(filled: readonly string[]): boolean {
  if (filled.filter((cell) => PARTED.test(cell)).length * 2 < filled.length) return false;
  const parts = filled.flatMap((cell) => cell.split(PARTED)).filter((part) => part.trim() !== "");
  return parts.reduce((sum, part) => sum + part.length, 0) <= parts.length * LONGEST_PART;
}

const PARTED = /[;|\n]/;
/** Letters on average. */
const LONGEST_PART = 35;

/** Whether a cell can only be a value, never the header of a column. */
export function looksLikeValue(cell: string): boolean {
  const text = cell.trim();
  return (
    NUMBER.test(text) ||
    isEmail(text) ||
    URL.test(text) ||
    (/\d/.test(text) && readDay(text, "day-first") !== null)
  );
}

const isEmail = (cell: string): boolean =>
  emailsIn(cell).length > 0 && (ANGLED.test(cell) || !/\s\S+\s\S+\s/.test(cell));

/** "Jan de Vries <jan@ez.nl>" */
const ANGLED = /^[^<>@]{1,60}<[^<>\s]+@[^<>\s]+>$/;

const MOST = 0.8;
const SOME = 0.2;
/** Letters on average: more than a title has. */
const LONG = 70;
const URL = /^https?:\/\/\S+$/i;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*%?$/;
const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]*$/u;
