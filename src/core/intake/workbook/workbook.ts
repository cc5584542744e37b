/** A workbook as far as it was taken from its file. Only plain data: it crosses threads. */
export type Workbook = { readonly sheets: readonly Sheet[] };

export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether it has any filled cell. */
  readonly filled: boolean;
  /** null where they were not asked for, or where there are none. */
  readonly cells: SheetCells | null;
};

/** A program may change the capitals of a name; spreadsheets allow no two names that differ in nothing else. */
export const isSameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export type SheetCells = {
  /** Rows from the first of the sheet on, some in each: `PackedRows`. */
  readonly batches: readonly Uint8Array[];
  /** Bytes of all batches. */
  readonly size: number;
  /** Cells of the widest row. */
  readonly width: number;
  /** Areas of several cells that are shown as one, by their top row. */
  readonly merged: readonly MergedArea[];
  /** Cells that are read as empty though they are not, in the order of the rows. */
  readonly lost: readonly LostCell[];
};

/** Rows and columns from 0, the last ones included. */
export type MergedArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type LostCell = {
  readonly row: number;
  readonly column: number;
  readonly code: "cell-error" | "formula-empty";
  readonly value: string | null;
};
