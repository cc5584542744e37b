import { unguardFormula } from "../text/formula.ts";
import type { RawTable } from "./raw-table.ts";

/**
 * The refused rows of a table come in again as a copy: its columns as they were, and before them one with the reason.
 * The header of that column also says what the name of the file no longer does.
 */
export type CopyOf = {
  /** What the table's own ids belong to. */
  readonly source: string | null;
  /** The department of all rows; "" where there is none, though the file's name would give one. */
  readonly department: string | null;
};

type Language = "nl" | "en";
const WORDS: Readonly<Record<Language, Readonly<Record<"reason" | keyof CopyOf, string>>>> = {
  nl: { reason: "waarom geweigerd", source: "bron", department: "onderdeel" },
  en: { reason: "why refused", source: "source", department: "department" },
};

/** The header of the column with the reason. */
export function reasonHeader(language: Language, { source, department }: CopyOf): string {
  const words = WORDS[language];
  const said = [
    ...(source === null ? [] : [`${words.source}: ${coded(source)}`]),
    ...(department === null ? [] : [`${words.department}: ${coded(department)}`]),
  ];
  return said.length === 0 ? words.reason : `${words.reason} (${said.join("; ")})`;
}

/** What such a header says; null for any other. */
export function readReasonHeader(header: string): CopyOf | null {
  const [, reason, said = ""] = /^\s*([a-z ]+?)\s*(?:\((.*)\))?\s*$/i.exec(header) ?? [];
  const words = Object.values(WORDS).find((one) => one.reason === reason?.toLowerCase());
  if (words === undefined) return null;
  const parts = said.split(";").map((part) => part.trim());
  const of = (word: string): string | null => {
    const part = parts.find((one) => one.toLowerCase().startsWith(`${word}:`));
    return part === undefined ? null : decoded(part.slice(word.length + 1).trim());
  };
  return { source: of(words.source), department: of(words.department) };
}

const coded = (text: string): string =>
  text.replaceAll(/[%;()\s]/g, (char) => (char === " " ? char : encodeURIComponent(char)));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The table that a copy of refused rows was made of; any other as it is. */
export function withoutReason(raw: RawTable): { readonly raw: RawTable; readonly copyOf: CopyOf } {
  const found = (raw.headers ?? []).map(readReasonHeader);
  const at = found.findIndex((copyOf) => copyOf !== null);
  if (at < 0) return { raw, copyOf: { source: null, department: null } };
  const original = (row: readonly string[]): readonly string[] =>
    row.filter((_, index) => index !== at).map(unguardFormula);
  return {
    copyOf: found[at]!,
    raw: {
      ...raw,
      layout: { ...raw.layout, width: raw.layout.width - 1 },
      headers: original(raw.headers!),
      sample: raw.sample.map(original),
      async *records(watch) {
        for await (const { rows, ...rest } of raw.records(watch))
          yield { ...rest, rows: rows.map(original) };
      },
    },
  };
}
