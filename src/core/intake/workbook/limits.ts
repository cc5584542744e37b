/**
 * What a workbook may cost. A file of a few kilobytes can unpack to anything, and one text can stand in a million
 * cells; whatever is over a limit is refused before memory is.
 */
export type WorkbookLimits = {
  /** Bytes of the file as it is on disk. */
  readonly file: number;
  /** Files within it, read or not. */
  readonly parts: number;
  /** Bytes of the parts that are read, unpacked. */
  readonly unpacked: number;
  /** Tags and attributes in them: what the reader's memory grows with. */
  readonly marks: number;
  /** Areas of cells that are shown as one, in a sheet. */
  readonly merged: number;
  /** Characters of all cells that are taken from it, one more for each cell. */
  readonly text: number;
};

const MIB = 1 << 20;

/**
 * About two million cells, such as 100,000 rows of 20; what is larger had better come as CSV. All that they let
 * through can be read within three gigabytes, whoever made it: a thread that needs more at once than it may have takes
 * the whole process down, so its own limit comes too late.
 */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  file: 200 * MIB,
  parts: 10_000,
  unpacked: 200 * MIB,
  marks: 20_000_000,
  merged: 200_000,
  text: 200 * MIB,
};
