import type { CellFormat, Column } from "../../../../contract/mapping.ts";
import { entityOf, fieldOf, type Role } from "../../../../contract/roles.ts";

/** Which ways of reading its cells a person can choose for a column. */
export type FormatOptions = {
  readonly separator: boolean;
  readonly dayOrder: boolean;
  readonly decimal: boolean;
  /** The field whose words can be given a meaning; null where words mean nothing. */
  readonly words: WordField | null;
};

export type WordField = keyof typeof MEANINGS;

/** What words of a column can stand for, by the field. */
export const MEANINGS = {
  sharing: ["open", "internal", "private"],
  status: ["idea", "running", "done", "stopped"],
  innovation: ["technological", "social"],
  kind: ["takes-part", "leads", "knows", "advises", "reports-to", "related"],
} as const;

/** A choice that is not offered for what the column is says nothing. */
export function formatOptions({
  roles,
  skipped,
}: Pick<Column, "roles" | "skipped">): FormatOptions {
  return {
    separator: roles.some(isList),
    dayOrder: roles.some((role) => ["start", "end"].includes(fieldOf(role))),
    decimal: roles.length === 0 && !skipped,
    words: roles.map(fieldOf).find((field): field is WordField => field in MEANINGS) ?? null,
  };
}

const LISTS = new Set(["leads", "takes-part", "advises", "reports-to", "alias"]);

/** Whether a cell may hold several. */
export function isList(role: Role): boolean {
  return entityOf(role) === "topic" || LISTS.has(fieldOf(role));
}

/** The same but for what one word stands for; "" takes the meaning away. */
export function withMeaning(format: CellFormat, from: string, to: string): CellFormat {
  const others = format.values.filter((value) => value.from !== from);
  return { ...format, values: to === "" ? others : [...others, { from, to }] };
}

const UNKNOWN_WORDS = new Set(["sharing-unreadable", "status-unknown", "tie-kind-unknown"]);

type Noticed = {
  readonly code: string;
  readonly place: { readonly column: string | null };
  readonly value: string | null;
};

/** Words of a column that meant nothing when it was read, and that got no meaning since. */
export function unknownWords(column: Column, problems: readonly Noticed[]): string[] {
  if (formatOptions(column).words === null) return [];
  const given = new Set(column.format.values.map(({ from }) => from));
  const words = problems
    .filter(({ code, place }) => UNKNOWN_WORDS.has(code) && place.column === column.header)
    .map(({ value }) => value)
    .filter((value): value is string => value !== null && !given.has(value));
  return [...new Set(words)];
}
