import type { Language } from "../../contract/desktop.ts";
import { LOCALES } from "./locales.ts";

/** Whole numbers from 10, one decimal below, two below a tenth: 18; 9,4; 0,06. */
export function inFigures(value: number, language: Language): string {
  const digits = Math.abs(value) >= 9.95 ? 0 : Math.abs(value) < 0.095 ? 2 : 1;
  return format(value, digits, language);
}

/** For a cell with little room: one decimal, "<0,1" for what would round to nothing. */
export function inCell(value: number, language: Language): string {
  if (value > 0 && value < 0.05) return `<${format(0.1, 1, language)}`;
  if (value === 0) return "0";
  return value >= 99.95 ? format(value, 0, language) : format(value, 1, language);
}

function format(value: number, digits: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits === 2 ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A share as "7 of 10": exact where there are fewer than ten, else rounded to tenths. */
export type OutOf = { readonly part: number; readonly whole: number };

export function outOfTen(part: number, whole: number): OutOf {
  if (whole < 10) return { part, whole };
  return { part: Math.round((10 * part) / whole), whole: 10 };
}

/** How a ratio to chance is spoken of: UX "Numbers in plain language". */
export type AgainstChance = "more" | "less" | "like";

export function againstChance(ratio: number): AgainstChance {
  if (ratio > 1.5) return "more";
  return ratio < 0.6 ? "less" : "like";
}

const SPELLED: Readonly<Record<Language, readonly string[]>> = {
  nl: "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" "),
  en: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** "drie"; in figures above twelve. */
export function spelled(count: number, language: Language): string {
  return SPELLED[language][count] ?? format(count, 0, language);
}

/** With a capital, to begin a sentence. Dutch leaves the accent off the capital of "één". */
export function capital(text: string): string {
  if (/^één\b/u.test(text)) return `Eén${text.slice(3)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
