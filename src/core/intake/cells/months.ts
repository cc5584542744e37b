const NAMES: readonly string[] = [
  "januari, january, jan",
  "februari, february, feb, febr",
  "maart, march, mrt, mar, maa",
  "april, apr",
  "mei, may",
  "juni, june, jun",
  "juli, july, jul",
  "augustus, august, aug",
  "september, sep, sept",
  "oktober, october, okt, oct",
  "november, nov",
  "december, dec",
];

/** Month by its name in Dutch or English, whole or short: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(", ").map((name) => [name, i + 1] as const)),
);
