/** Which parts of a text are counted: its words of two letters or more, or groups of letters in each word. */
export type Parts = (text: string) => string[];

const WORDS = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]{2,}(?![\p{L}\p{N}_])/gu;

export const words: Parts = (text) => text.toLowerCase().match(WORDS) ?? [];

/** Of what blanks part. */
export const lettersInWords: Parts = (text) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap(lettersIn);

/** The groups of three letters in one word, with a blank on either side. */
export function lettersIn(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => ` ${word} `.slice(at, at + 3));
}

/**
 * Plain TF-IDF, to be compared with: each text a vector of how often it has each part times ln((1 + n) / (1 + df)) + 1,
 * of length 1. As scikit-learn's TfidfVectorizer has it; test/oracle holds it to that.
 */
export function tfIdf(texts: readonly string[], parts: Parts): ReadonlyMap<string, number>[] {
  const counts = texts.map((text) => timesOf(parts(text)));
  const found = timesOf(counts.flatMap((count) => [...count.keys()]));
  return counts.map((count) => {
    const weights = [...count].map(([part, times]): [string, number] => [
      part,
      times * (Math.log((1 + texts.length) / (1 + found.get(part)!)) + 1),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([part, weight]) => [part, weight / length]));
  });
}

export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [part, weight] of few) sum += weight * (many.get(part) ?? 0);
  return sum;
}

function timesOf(values: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
