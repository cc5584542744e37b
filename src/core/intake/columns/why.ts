import { emailsIn } from "../cells/email.ts";
import { readDay } from "../cells/day.ts";
import { readInnovation } from "../cells/innovation.ts";
import { readList, readTopics } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readSharing } from "../cells/sharing-word.ts";
import { readStatus } from "../cells/status.ts";
import { readTieKind } from "../cells/tie-kind-word.ts";
import { dayOrderOf } from "../survey/day-order.ts";
import type { TableKind, Why, WhyCode } from "../reading.ts";
import { countOf, differing, type Column } from "./column.ts";
import { isDepartment } from "./known-by-cells.ts";
import { looksLikePerson } from "./looks-like.ts";
import type { Role } from "./role.ts";

/** How a column was known: by its header, or by its cells. */
export type KnownBy = "header" | "cells";

/** Why a column is read as it is, with figures of its first cells, and whether someone should look at it. */
export type Explained = { readonly why: Why; readonly doubt: boolean };

/** Share of cells that a guess by cells alone needs to be sure. */
const SURE = 0.95;

export const whyChosen = (): Explained => ({ why: { code: "chosen" }, doubt: false });

/** Of a column that was given a role. */
export function whyClaimed(column: Column, role: Role, by: KnownBy): Explained {
  const explain = EXPLAIN[role] ?? (role.startsWith("department.") ? departments : null);
  return explain === null ? named(column, by) : explain(column, by);
}

type Explain = (column: Column, by: KnownBy) => Explained;

const EXPLAIN: Readonly<Record<string, Explain>> = {
  "person.email": emails,
  "initiative.start": days,
  "initiative.end": days,
  "person.name": people,
  "person.leads": people,
  "person.takes-part": people,
  "person.advises": people,
  "person.reports-to": people,
  "initiative.description": texts,
  "initiative.lessons": texts,
  "initiative.title": titles,
  "initiative.id": ids,
  "person.id": ids,
  "department.id": ids,
  "topic.about": topics,
  "topic.asks": topics,
  "topic.offers": topics,
  "department.code": (column, by) =>
    by === "header" ? departments(column, by) : { why: { code: "short-forms" }, doubt: false },
  "department.parent": (column, by) =>
    by === "header" ? departments(column, by) : { why: { code: "names-others" }, doubt: false },
  "person.sharing": (column) => {
    const explained = words(column, (cell) => readSharing(cell) !== "unreadable", column);
    // What is not understood here is taken for the strictest wish: someone must say what it means.
    return { ...explained, doubt: Number(explained.why.details?.["unknown"]) > 0 };
  },
  "initiative.status": (column) => words(column, (cell) => readStatus(cell) !== null),
  "initiative.innovation": (column) => words(column, (cell) => readInnovation(cell) !== null),
  "tie.from": ends,
  "tie.to": ends,
  "tie.kind": (column) => words(column, (cell) => readTieKind(cell) !== null),
};

const header: Explained = { why: { code: "header" }, doubt: false };

function named({ filled }: Column, by: KnownBy): Explained {
  return by === "header"
    ? header
    : { why: { code: "cells", details: { of: filled.length } }, doubt: true };
}

/** Cells that are as they should be, of so many; under a header that says so, only a column of others is doubtful. */
function share(
  code: WhyCode,
  { filled }: Column,
  { hits, by, enough }: { readonly hits: number; readonly by: KnownBy; readonly enough: number },
): Explained {
  const of = filled.length;
  if (of === 0) return header;
  const part = hits / of;
  return {
    why: {
      code: by === "header" && hits === 0 ? (NONE[code] ?? code) : code,
      details: { hits, of },
    },
    doubt: part < (by === "header" ? enough : SURE),
  };
}

/** Of a column whose header says so, and none of whose cells is one. */
const NONE: Partial<Record<WhyCode, WhyCode>> = { email: "no-email", date: "no-date" };

const isSaid = (cell: string): boolean => !isPlaceholder(cell);

function said(column: Column): Column {
  return { ...column, filled: column.filled.filter(isSaid) };
}

function emails(column: Column, by: KnownBy): Explained {
  const cells = said(column);
  const hits = countOf(cells, (cell) => emailsIn(cell).length > 0);
  return share("email", cells, { hits, by, enough: 0.5 });
}

function days(column: Column, by: KnownBy): Explained {
  const cells = said(column);
  const order = dayOrderOf();
  cells.filled.forEach(order.add);
  const found = order.result();
  const hits = countOf(cells, (cell) => readDay(cell, found) !== null);
  const explained = share("date", cells, { hits, by, enough: 0.8 });
  const { details } = explained.why;
  const doubt = explained.doubt || (by === "cells" && column.hasHeader);
  if (details === undefined || !cells.filled.some((cell) => SLASHED.test(cell)))
    return { ...explained, doubt };
  return { why: { ...explained.why, details: { ...details, order: found } }, doubt };
}

const SLASHED = /\d\/\d{1,2}\//;

function people(column: Column, by: KnownBy): Explained {
  const lists = column.filled.map((cell) => readList(cell));
  const names = lists.flat();
  const none = names.filter(isPlaceholder).length;
  const persons = names.length - none;
  if (persons === 0) return header;
  const sure = names.filter((name) => looksLikePerson(name) || emailsIn(name).length > 0).length;
  const separator = separatorOf(column, LIST_MARKS);
  const why: Why =
    separator === null
      ? { code: "names", details: { names: persons, none } }
      : { code: "list", details: { values: persons, separator } };
  return { why, doubt: by === "cells" && sure < persons * MOST_NAMES };
}

const MOST_NAMES = 0.9;

const LIST_MARKS: readonly string[] = [";", "|", "\n"];

/** What parts lists in a column, where any cell holds one. */
function separatorOf({ filled }: Column, marks: readonly string[]): string | null {
  const counted = marks.map((mark) => ({
    mark,
    count: filled.filter((cell) => cell.includes(mark)).length,
  }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count === 0 ? null : most.mark;
}

function topics(column: Column, by: KnownBy): Explained {
  const separator = separatorOf(column, [...LIST_MARKS, ","]);
  const doubt = by === "cells" && column.hasHeader;
  if (separator === null) return { ...header, doubt };
  const values = column.filled.flatMap((cell) => readTopics(cell)).length;
  return { why: { code: "topics", details: { values, separator } }, doubt };
}

function texts(column: Column, by: KnownBy): Explained {
  if (column.shape !== "long-text") return named(column, by);
  const letters = column.filled.reduce((sum, cell) => sum + cell.length, 0);
  const details = { letters: Math.round(letters / column.filled.length) };
  return { why: { code: "long-text", details }, doubt: false };
}

function titles(column: Column, by: KnownBy): Explained {
  if (by === "header")
    return { ...header, doubt: ["email", "number", "date", "url"].includes(column.shape) };
  const details = { different: differing(column), of: column.filled.length };
  return { why: { code: "title", details }, doubt: column.hasHeader };
}

function ids(column: Column, by: KnownBy): Explained {
  if (by === "header") return header;
  return { why: { code: "code", details: { of: column.filled.length } }, doubt: false };
}

function departments(column: Column, by: KnownBy): Explained {
  const cells = said(column);
  const of = cells.filled.length;
  const known = countOf(cells, (cell) => readList(cell).every(column.isKnownDepartment));
  if (of > 0 && known * 2 >= of)
    return {
      why: { code: "register", details: { hits: known, of } },
      doubt:
        by === "cells" &&
        known < of * SURE &&
        countOf(cells, (cell) => isDepartment(column, cell)) < of * SURE,
    };
  if (by === "header")
    return { ...header, doubt: ["email", "date", "url", "long-text"].includes(column.shape) };
  const hits = countOf(cells, (cell) => isDepartment(column, cell));
  return hits * 2 >= of
    ? share("departments", cells, { hits, by, enough: SURE })
    : { why: { code: "acronyms", details: { different: differing(cells), of } }, doubt: true };
}

function ends(column: Column, by: KnownBy): Explained {
  return by === "header"
    ? header
    : { why: { code: "ends", details: { different: differing(column) } }, doubt: false };
}

function words(
  column: Column,
  isKnown: (cell: string) => boolean,
  cells: Column = said(column),
): Explained {
  if (cells.filled.length === 0) return header;
  const different = new Set(cells.filled);
  const unknown = [...different].filter((cell) => !isKnown(cell)).length;
  const missed = cells.filled.length - countOf(cells, isKnown);
  return {
    why: {
      code: "words",
      details: { different: different.size, unknown, of: cells.filled.length },
    },
    doubt: missed * 5 > cells.filled.length,
  };
}

/** Of a column that means nothing known. `second`: what another column was given before it. */
export function whyLeft(column: Column, about: TableKind, second: Role | null): Explained {
  const { shape, filled } = column;
  const of = filled.length;
  if (second !== null && of > 0)
    return { why: { code: "second", details: { role: second } }, doubt: true };
  if (shape === "text" && of > 0 && isFewWords(column))
    return {
      why: { code: "few-words", details: { different: differing(column), of } },
      doubt: false,
    };
  if (shape !== "text") return { why: { code: LEFT[shape] ?? "leftover" }, doubt: false };
  const rows = about === "people" || about === "initiatives";
  return { why: { code: "leftover" }, doubt: rows && isNotes(column) };
}

const LEFT: Readonly<Record<string, WhyCode>> = {
  empty: "empty",
  number: "number",
  date: "date-left",
  url: "url",
  "long-text": "long-text-left",
  code: "code-left",
  email: "email-left",
};

const MOST_WORDS = 10;
const isFewWords = (column: Column): boolean =>
  differing(column) <= Math.min(MOST_WORDS, column.filled.length / 3);

/** Short texts of more than one word in a good part of the rows: people tell something there. */
function isNotes(column: Column): boolean {
  const { filled, cells, meanings } = column;
  const many = filled.filter((cell) => /\S\s+\S/.test(cell)).length;
  return (
    meanings.length === 0 &&
    filled.length >= FEWEST_NOTES &&
    filled.length * 4 >= cells.length &&
    differing(column) * 2 >= filled.length &&
    many * 2 >= filled.length
  );
}

const FEWEST_NOTES = 3;
