import { cellShape, type CellShape } from "./cell-shape.ts";
import { recogniseHeader, type Recognised } from "./recognise-header.ts";
import { recognisePart } from "./recognise-part.ts";
import type { Concept } from "./concept.ts";

/** A column with what is known of it before anyone decides what it is. */
export type Column = {
  readonly index: number;
  readonly header: string;
  /** Whether its header says anything: "X1", "Kolom 3" and an empty one do not. */
  readonly hasHeader: boolean;
  /** The first cells, row by row; empty ones included. */
  readonly cells: readonly string[];
  /** Those of `cells` that hold something, without blanks around it. */
  readonly filled: readonly string[];
  readonly meanings: readonly Recognised[];
  readonly shape: CellShape;
  /** Whether a name is one of the departments that everyone knows. */
  readonly isKnownDepartment: KnowsDepartment;
};

/** Tells whether a text names a department of a register: its name, short form or former name. */
export type KnowsDepartment = (name: string) => boolean;

type Known = {
  readonly width?: number;
  readonly isKnownDepartment?: KnowsDepartment;
  /** The headers without the titles above them, where there are such. */
  readonly names?: readonly string[];
};

/** Columns of the first rows of data. `headers` null: there are none, and columns are called col_0, col_1 ... */
export function columnsOf(
  headers: readonly string[] | null,
  rows: readonly (readonly string[])[],
  { width, isKnownDepartment = () => false, names = [] }: Known = {},
): Column[] {
  const length = width ?? headers?.length ?? Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const header = headers?.[index]?.trim() ?? "";
    const shape = cellShape(filled);
    const whole = recogniseHeader(header);
    const meanings = whole.length > 0 ? whole : recogniseHeader(names[index] ?? "");
    return {
      index,
      header: header === "" ? `col_${index}` : header,
      hasHeader: header !== "" && !SAYS_NOTHING.test(header),
      cells,
      filled,
      meanings: meanings.length > 0 ? meanings : recognisePart(header, { filled, shape }),
      shape,
      isKnownDepartment,
    };
  });
}

/** What programs call a column that nobody named. */
const SAYS_NOTHING =
  /^(?:\p{L}|(?:x|f|v|c|var|col|column|columns|kolom|veld|field|unnamed)[\s_:.-]*\d+)$/iu;

/** How well a column's header names a concept, lower is better; null where it does not. */
export function rankOf(column: Column, concept: Concept): number | null {
  return column.meanings.find((meaning) => meaning.concept === concept)?.rank ?? null;
}

/** Columns whose header names a concept, the best named first. */
export function columnsNamed(
  columns: readonly Column[],
  ...concepts: readonly Concept[]
): Column[] {
  return concepts.flatMap((concept) =>
    columns
      .filter((column) => rankOf(column, concept) !== null)
      .sort((a, b) => (rankOf(a, concept) ?? 0) - (rankOf(b, concept) ?? 0) || a.index - b.index),
  );
}

/** In how many of the filled cells a test holds. */
export function countOf({ filled }: Column, test: (cell: string) => boolean): number {
  return filled.reduce((count, cell) => count + (test(cell) ? 1 : 0), 0);
}

/** Share of the filled cells for which a test holds; 0 where none is filled. */
export function shareOf(column: Column, test: (cell: string) => boolean): number {
  return column.filled.length === 0 ? 0 : countOf(column, test) / column.filled.length;
}

/** Different filled cells. */
export const differing = ({ filled }: Column): number => new Set(filled).size;
