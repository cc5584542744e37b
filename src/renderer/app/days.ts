import type { Language } from "../../contract/desktop.ts";
import { LOCALES } from "./locales.ts";

/** "18 november", with the year when it is not this one. */
export function dayOf(instant: string, language: Language, now = new Date()): string {
  const day = new Date(instant);
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    ...(day.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(day);
}

/** "18 november, 14:32". */
export function momentOf(instant: string, language: Language, now = new Date()): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit" });
  return `${dayOf(instant, language, now)}, ${time.format(new Date(instant))}`;
}

/** The day, with the time where one of the others is of that day too. */
export function dayAmong(
  instant: string,
  others: readonly string[],
  language: Language,
  now = new Date(),
): string {
  const isOfDay = (other: string): boolean =>
    midnight(new Date(other)) === midnight(new Date(instant));
  return (others.some(isOfDay) ? momentOf : dayOf)(instant, language, now);
}

/** "vandaag", "gisteren", else the day. */
export function nearDay(instant: string, language: Language, now = new Date()): string {
  const ago = daysBetween(new Date(instant), now);
  if (ago < 0 || ago > 1) return dayOf(instant, language, now);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: "auto" }).format(-ago, "day");
}

/** Calendar days by the clock of this computer. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

function midnight(day: Date): number {
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}
