/** What a cell's number format makes of its number, as far as it changes what the number says. */
export type NumberFormat =
  /** A day, a time or both; which parts of it are shown. */
  | { readonly kind: "moment"; readonly shows: Shown }
  /** Time that goes on after 24 hours. */
  | { readonly kind: "elapsed"; readonly shows: Shown }
  /** Digits with zeros before them or fixed marks between: a number that is a name. */
  | { readonly kind: "code" }
  | { readonly kind: "percent" }
  | { readonly kind: "plain" };

export type Shown = {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
};

/** @param format as the file states it, in English signs: `00000`, `dd-mm-yyyy`, `0.0%` */
export function numberFormat(format: string): NumberFormat {
  const first = firstSection(format);
  const signs = first.replace(LITERALS, "");
  const elapsed = ELAPSED.test(signs);
  const letters = signs.replace(/\[[^\]]*\]/g, "").toLowerCase();
  if (letters.includes("general")) return { kind: "plain" };
  const shows = shownBy(letters);
  if (elapsed) return { kind: "elapsed", shows };
  if (Object.values(shows).includes(true)) return { kind: "moment", shows };
  if (CODE.test(first)) return { kind: "code" };
  return { kind: letters.includes("%") ? "percent" : "plain" };
}

/** Formats have a section each for positive and negative numbers, zero and text. */
const firstSection = (format: string): string =>
  /^(?:"[^"]*"|\\.|[^;"\\])*/s.exec(format)?.[0] ?? format;

/** Quoted and escaped text, blanks as wide as a sign, signs that fill the cell, and the word for morning. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|am\/pm|a\/p/gis;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Two zeros or more with nothing but fixed marks around them, or one right behind a letter: "P"0. */
const CODE =
  /^(?:\[[^\]]*\])?(?:"[^"]*"|\\.|[-/() ])*(?:0(?:"[^"]*"|\\.|[-/() ])*0|"[^"]*[a-z]-?"0)(?:0|"[^"]*"|\\.|[-/() ])*$/is;

function shownBy(letters: string): Shown {
  const time = /[hs]/.test(letters);
  return {
    year: letters.includes("y"),
    // In "hh:mm" it stands for minutes.
    month: /m/.test(letters.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, "")),
    day: letters.includes("d"),
    time,
  };
}
