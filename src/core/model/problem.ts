/** Where in the user's files something is; lines count from 1 as the user sees them. */
export type Place = {
  readonly file: string;
  /** Of a workbook the sheet. */
  readonly sheet?: string;
  readonly line: number | null;
  readonly column: string | null;
};

/**
 * What is wrong with the user's input, or what they should know of it. Collected, never thrown;
 * `code` crosses the contract, words are made at the edge.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: "rejected" | "warning";
  readonly place: Place;
  /** The offending value, cut to 200 characters; null where there is none. */
  readonly value: string | null;
  /** Further values for the words, by name. */
  readonly details?: Readonly<Record<string, string | number>>;
};

/** What can be wrong with a user's file; the words are made at the edge. */
export const PROBLEM_CODES = [
  "file-unreadable",
  "file-vanished",
  "file-changed",
  "file-empty",
  "file-not-text",
  "file-header-only",
  "file-kind-unknown",
  "cell-too-long",
  "byte-unreadable",
  "delimiter-unusable",
  "quote-unusable",
  "header-row-absent",
  "header-repeated",
  "header-delimiter",
  "row-above-table",
  "row-below-table",
  "table-second",
  "text-missing",
  "quote-open",
  "row-ragged",
  "row-otherwise",
  "row-comment",
  "cells-filled",
  "ditto-read",
  "date-unreadable",
  "sharing-unreadable",
  "status-unknown",
  "tie-kind-unknown",
  "email-unreadable",
  "name-missing",
  "title-missing",
  "title-made",
  "not-a-person",
  "suspected-not-a-person",
  "people-together",
  "name-by-email",
  "mark-left-out",
  "person-ambiguous",
  "tie-end-missing",
  "tie-end-unknown",
  "tie-end-not-a-person",
  "tie-to-self",
  "id-blank",
  "id-repeated",
  "row-repeated",
  "row-empty",
  "column-not-kept",
  "department-ambiguous",
  "department-cycle",
  "department-former-name",
  "field-conflict",
  "sharing-loosened",
  "sharing-conflict",
  "id-other-person",
  "source-known",
  "likely-duplicate",
  "workbook-too-large",
  "workbook-damaged",
  "workbook-locked",
  "workbook-kind",
  "workbook-only-hidden",
  "sheet-unknown",
  "sheet-absent",
  "sheet-skipped",
  "cell-error",
  "formula-empty",
  "mapping-column-missing",
  "mapping-role-unknown",
  "mapping-role-unfit",
  "mapping-value-unknown",
  "column-needed",
  "number-unreadable",
  "email-is-name",
  "template-not-json",
  "template-not-one",
  "template-newer",
  "template-entry-wrong",
  "template-entry-missing",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
