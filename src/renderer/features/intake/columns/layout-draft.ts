import type { FileReading } from "../../../../contract/mapping.ts";
import type { LayoutChoices } from "../../../../contract/table-choices.ts";

/** How a table is cut up, as it is being written down: what is "" is left to be found. */
export type LayoutDraft = {
  readonly encoding: string;
  /** A sign, or OTHER with the sign beside it. */
  readonly delimiter: string;
  readonly delimiterSign: string;
  /** A sign, NONE, or OTHER with the sign beside it. */
  readonly quote: string;
  readonly quoteSign: string;
  /** NONE, or LINE with the line beside it. */
  readonly header: string;
  readonly headerRow: string;
  readonly headerRows: string;
  /** NONE: they stay empty. */
  readonly emptyCells: string;
};

export const OTHER = "other";
export const NONE = "none";
export const LINE = "line";

export const DELIMITERS = [",", ";", "\t", "|", " "] as const;
export const QUOTES = ['"', "'"] as const;
export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

/** What was decided before, to go on from; `found` fills in what the fields show when they open. */
export function draftOf(layout: LayoutChoices, found: FileReading | null): LayoutDraft {
  const { encoding = "", delimiter, quote, headerRow, headerRows, fillDown } = layout;
  return {
    encoding,
    ...signOf("delimiter", delimiter, DELIMITERS),
    ...(quote === null ? { quote: NONE, quoteSign: "" } : signOf("quote", quote, QUOTES)),
    header: headerRow === undefined ? "" : headerRow === null ? NONE : LINE,
    headerRow: String(headerRow ?? found?.headerRow ?? 1),
    headerRows: String(headerRows ?? Math.max(1, found?.headerRows ?? 1)),
    emptyCells: fillDown === false ? NONE : "",
  } as LayoutDraft;
}

function signOf(name: string, sign: string | undefined, usual: readonly string[]) {
  const isOther = sign !== undefined && !usual.includes(sign);
  return { [name]: isOther ? OTHER : (sign ?? ""), [`${name}Sign`]: isOther ? sign : "" };
}

/** What the draft decides; a number that is none decides nothing. */
export function layoutOf(draft: LayoutDraft): LayoutChoices {
  const delimiter = draft.delimiter === OTHER ? draft.delimiterSign : draft.delimiter;
  const quote = draft.quote === OTHER ? draft.quoteSign : draft.quote;
  return {
    ...(draft.encoding === "" ? {} : { encoding: draft.encoding as Encoding }),
    ...(delimiter === "" ? {} : { delimiter }),
    ...(quote === "" ? {} : { quote: quote === NONE ? null : quote.slice(0, 1) }),
    ...headerOf(draft),
    ...(draft.emptyCells === NONE ? { fillDown: false } : {}),
  };
}

type Encoding = (typeof ENCODINGS)[number];

function headerOf({ header, headerRow, headerRows }: LayoutDraft): LayoutChoices {
  if (header === "") return {};
  if (header === NONE) return { headerRow: null };
  const row = wholeNumber(headerRow, 10_000);
  if (row === null) return {};
  const rows = wholeNumber(headerRows, 20);
  return { headerRow: row, ...(rows === null || rows === 1 ? {} : { headerRows: rows }) };
}

/** null for what is no whole number from 1 to `most`. */
export function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}
