import { isEmpty } from "./is-empty.ts";
import { readHead, type Head, type HeadReading } from "./head-reading.ts";
import { joinedCells } from "./split-formed.ts";

/**
 * A table of which some cells hold the delimiter though nothing stands around them ("Vries, Jan de,BZK" or "0,8"):
 * putting them together again gives nearly all rows as many cells as the header, and more of them than before.
 */
export function joined(head: Head, found: HeadReading): HeadReading | null {
  const { rows, header, marks } = found;
  const names = rows[header.header ?? -1];
  if (names === undefined || header.rows !== 1 || marks.delimiter.length !== 1) return null;
  const size = names.length;
  const isWritten = names.every((name) => name.trim() !== "" && !name.startsWith(" "));
  if (size < 2 || !isWritten) return null;
  const below = rows.slice(header.data).filter((row) => !isEmpty(row) && row.length > 1);
  if (!below.some((row) => row.length > size)) return null;
  const places = marks.delimiter === "," ? numberPlaces(below, size) : [];
  const joints = [null, ...(places.length === 1 ? places : [])];
  const at = joints.find((joint) => fits(below, { at: joint, size, delimiter: marks.delimiter }));
  if (at === undefined) return null;
  return readHead(head, { ...marks, form: { kind: "joined", at, size } });
}

type Joint = Parameters<typeof joinedCells>[1];

function fits(rows: readonly (readonly string[])[], joint: Joint): boolean {
  const { size } = joint;
  const before = rows.filter((row) => row.length === size).length;
  const after = rows.filter((row) => joinedCells(row, joint).length === size).length;
  return after > before && after >= rows.length * NEARLY_ALL;
}

const NEARLY_ALL = 0.9;

/** Where all rows that are too long have two numbers beside each other, and all others one. */
const numberPlaces = (rows: readonly (readonly string[])[], size: number): number[] =>
  Array.from({ length: size }, (_, at) => at).filter((at) =>
    rows.every((row) =>
      row.length > size
        ? /^-?\d+$/.test(row[at] ?? "") && /^\d{1,3}$/.test(row[at + 1] ?? "")
        : NUMBER.test(row[at]?.trim() ?? ""),
    ),
  );

const NUMBER = /^(?:-?\d+(?:[.,]\d+)*)?$/;
