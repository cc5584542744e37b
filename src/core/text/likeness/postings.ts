/** Which texts have a term: `texts` from `starts[term]` up to `starts[term + 1]`, in rising order. */
export type Postings = { readonly starts: Uint32Array; readonly texts: Uint32Array };

/** O(terms of all texts). */
export function postingsOf(
  rows: readonly { readonly terms: Uint32Array }[],
  terms: number,
): Postings {
  const starts = new Uint32Array(terms + 1);
  for (const row of rows)
    for (let i = 0; i < row.terms.length; i += 1) starts[row.terms[i]! + 1]! += 1;
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;
  const texts = new Uint32Array(starts[terms]!);
  const next = starts.slice();
  rows.forEach((row, text) => {
    for (let i = 0; i < row.terms.length; i += 1) {
      const term = row.terms[i]!;
      texts[next[term]!] = text;
      next[term]! += 1;
    }
  });
  return { starts, texts };
}
