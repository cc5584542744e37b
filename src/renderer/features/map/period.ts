import type { SayMap } from "./names.ts";
import { LOCALES } from "../../app/locales.ts";

/** "2 september 2024 tot 30 juni 2026", as exact as the source was; undefined without any. */
export function periodOf(
  start: string | undefined,
  end: string | undefined,
  say: SayMap,
): string | undefined {
  const [from, until] = [start, end].map((day) =>
    day === undefined ? undefined : dayWords(day, say),
  );
  if (from !== undefined && until !== undefined)
    return say("periodBoth", { start: from, end: until });
  if (from !== undefined) return say("periodFrom", { start: from });
  return until === undefined ? undefined : say("periodUntil", { end: until });
}

/** A day, a month or a year; what is none of these stays as it is written. */
function dayWords(iso: string, say: SayMap): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const exact = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(LOCALES[say.language], {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(exact);
}
