import { cellShape, type CellShape } from "./cell-shape.ts";
import { recogniseHeader, type Recognised } from "./recognise-header.ts";
import type { Concept } from "./concept.ts";

/** A column with what is known of it before anyone decides what it is. */
export type Column = {
  readonly index: number;
  readonly header: string;
  readonly hasHeader: boolean;
  /** The first cells, row by row; empty ones included. */
  readonly cells: readonly string[];
  readonly meanings: readonly Recognised[];
  readonly shape: CellShape;
};

/** Columns of the first rows of data. `headers` null: there are none, and columns are called col_0, col_1 ... */
export function columnsOf(
  headers: readonly string[] | null,
  rows: readonly (readonly string[])[],
  width = headers?.length ?? Math.max(0, ...rows.map((row) => row.length)),
): Column[] {
  return Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    const header = headers?.[index]?.trim() ?? "";
    return {
      index,
      header: header === "" ? `col_${index}` : header,
      hasHeader: header !== "",
      cells,
      meanings: recogniseHeader(header),
      shape: cellShape(cells),
    };
  });
}

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

/** Share of the filled cells for which a test holds; 0 where none is filled. */
export function shareOf(column: Column, test: (cell: string) => boolean): number {
  const filled = column.cells.filter((cell) => cell.trim() !== "");
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}
