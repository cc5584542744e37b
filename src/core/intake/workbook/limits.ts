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
  /** Characters of all cells that are taken from it, one more for each cell. */
  readonly text: number;
};

const MIB = 1 << 20;

/** A sheet of a million rows and five columns is within them; what is larger had better come as CSV. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  file: 256 * MIB,
  parts: 10_000,
  unpacked: 400 * MIB,
  text: 256 * MIB,
};
