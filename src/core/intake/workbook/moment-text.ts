import type { Shown } from "./number-format.ts";
import { numberText } from "./number-text.ts";

/** From 31 December 1899 on a day counts one; a day that never was, 29 February 1900, counts too. */
const LEAP_MISTAKE = 60;
/** Workbooks of early Macintoshes count from 1904. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * The day, time or both that a cell's number stands for: `2024-03-15`, `2024-03-15 14:30`, `14:30:05`. Nothing that the
 * number holds is lost: of a format that shows only the month, the day is left out only where it is the first.
 */
export function momentText(value: number, shows: Shown, from1904: boolean): string {
  const { days, seconds } = parts(value);
  const day = days + (from1904 ? DAYS_TO_1904 : 0);
  if (value < 0 || day > LAST_DAY) return numberText(value);
  const time = clock(seconds);
  const onlyTime = !shows.year && !shows.month && !shows.day;
  if (days === 0 && (onlyTime || seconds > 0)) return time;
  const date = dateText(day, shows);
  return seconds === 0 ? date : `${dateText(day, EVERYTHING)} ${time}`;
}

/** A length of time: `36:15`. */
export function elapsedText(value: number): string {
  if (value < 0) return numberText(value);
  const { days, seconds } = parts(value);
  return clock(days * 86_400 + seconds);
}

const EVERYTHING: Shown = { year: true, month: true, day: true, time: true };

function parts(value: number): { days: number; seconds: number } {
  const days = Math.floor(value);
  const seconds = Math.round((value - days) * 86_400);
  return seconds === 86_400 ? { days: days + 1, seconds: 0 } : { days, seconds };
}

const two = (part: number): string => String(part).padStart(2, "0");

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const upTo = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return rest === 0 ? upTo : `${upTo}:${two(rest)}`;
}

function dateText(day: number, { month, day: showsDay }: Shown): string {
  if (day === LEAP_MISTAKE) return "1900-02-29";
  const since1970 = day - 25_569 + (day < LEAP_MISTAKE ? 1 : 0);
  const date = new Date(since1970 * 86_400_000).toISOString().slice(0, 10);
  if (showsDay || !date.endsWith("-01")) return date;
  return !month && date.endsWith("-01-01") ? date.slice(0, 4) : date.slice(0, 7);
}
