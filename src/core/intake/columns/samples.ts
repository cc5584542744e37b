import type { Column } from "./column.ts";

/** The first different cells of a column, cut where they are long. */
export function samplesOf({ filled }: Column): string[] {
  const samples = new Set<string>();
  for (const text of filled) {
    samples.add(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
    if (samples.size === MOST) break;
  }
  return [...samples];
}

const MOST = 3;
/** Characters. */
const LONGEST = 120;
