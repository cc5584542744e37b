/** Cells of a sheet that its reader does not give as they are, by their address (`B7`). */
export type OddCells = {
  /** Numbers of more digits than a number holds, as they stand in the file. */
  readonly long: ReadonlyMap<string, string>;
  /** Formulas whose result was not saved, as by programs that write workbooks but do not calculate. */
  readonly unsaved: readonly string[];
};

/** Looks for them in the part of the sheet, as text. */
export function oddCells(part: Buffer): OddCells {
  const xml = part.toString("latin1");
  const long = new Map<string, string>();
  for (const [, address = "", digits = ""] of xml.matchAll(LONG)) long.set(address, digits);
  const unsaved: string[] = [];
  if (part.includes("<f") || part.includes(":f"))
    for (const [, attributes = ""] of xml.matchAll(FORMULA_ALONE)) {
      const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
      // A formula may also give a text without letters.
      if (address !== undefined && !/\bt="str"/.test(attributes)) unsaved.push(address);
    }
  return { long, unsaved };
}

const LONG =
  /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>(?:<(?:\w+:)?f\b[^<]*(?:<\/(?:\w+:)?f>)?)?<(?:\w+:)?v>(-?\d{16,310})(?:\.0+)?<\/(?:\w+:)?v>/g;

const FORMULA_ALONE =
  /<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;
