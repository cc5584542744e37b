import { readDay } from "./day.ts";

/**
 * Whether a text is a value, and so the name of nobody: a number, a day, also one that does not exist ("31-02-2024"), a
 * time, an amount.
 */
export function isNoName(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return !/\p{L}/u.test(text.replace(MONEY, "")) || readDay(text, "day-first") !== null;
}

const MONEY = /\b(?:eur|euro|usd)\b/giu;

/** Whether a text is what a spreadsheet shows for a formula that failed: "#N/B", "#REF!", "#WAARDE!", "#NAAM?". */
export const isFailedFormula = (text: string): boolean => FAILED.test(text.trim());

const FAILED = /^#[A-Z]+(?:\/[A-Z0]+)?[!?]?$/;
