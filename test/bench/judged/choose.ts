import { join } from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { REAL_DATA } from "../../engine/real-data.ts";
import { csvRows } from "../similarity/csv-rows.ts";
import { americanInventory, dutchRegister, type Listed } from "../similarity/initiatives.ts";
import { cosine, tfIdf, words } from "../similarity/tf-idf.ts";

/**
 * node test/bench/judged/choose.ts: chooses the candidates of the second sets, to be graded; README.md says how.
 * Prints the rows of each set without their grades, for the queries and words of queries.csv.
 */
const SEED = 20_261_130;
/** Drawn from the nearest to the words by which a reader would look for it. */
const NEAR = { drawn: 7, of: 30 } as const;
/** Drawn from those after them: words in common, seldom the problem. */
const FARTHER = { drawn: 3, of: 200 } as const;
/** Of one title at most. */
const SAME_TITLE = 2;

type Query = { readonly place: number; readonly words: string };

function main(): void {
  const dutch = dutchRegister(REAL_DATA);
  const lists = { "nl-nl": dutch, "nl-en": americanInventory(REAL_DATA) };
  for (const name of ["nl-nl", "nl-en"] as const) {
    const chosen = queriesOf(name).flatMap(({ place, words: asked }) => {
      const own = dutch[place]!;
      const others = lists[name].flatMap((listed, at) =>
        listed.organisation === own.organisation ? [] : [{ listed, at }],
      );
      return candidatesFor(asked, others)
        .toSorted((a, b) => a - b)
        .map((at) => `${place + 1},${at + 1},`);
    });
    console.log([`unseen-${name}.csv`, "query,candidate,grade", ...chosen].join("\n"));
  }
}

function queriesOf(set: string): Query[] {
  return csvRows(join(import.meta.dirname, "queries.csv"))
    .slice(1)
    .filter(([name]) => name === set)
    .map(([, query, asked]) => ({ place: Number(query) - 1, words: asked! }));
}

type Placed = { readonly listed: Listed; readonly at: number };

function candidatesFor(asked: string, others: readonly Placed[]): number[] {
  const texts = others.map(({ listed }) => `${listed.title} ${listed.text}`);
  const [query, ...vectors] = tfIdf([asked, ...texts], words);
  const ordered = vectors
    .map((vector, i) => ({ ...others[i]!, score: cosine(query!, vector) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at);
  const titles = new Map<string, number>();
  const fresh = ordered.filter(({ listed }) => {
    const title = words(listed.title).join(" ");
    titles.set(title, (titles.get(title) ?? 0) + 1);
    return titles.get(title)! <= SAME_TITLE;
  });
  const random = xoroshiro128plus(SEED + asked.length);
  return [
    ...draw(fresh.slice(0, NEAR.of), NEAR.drawn, random),
    ...draw(fresh.slice(NEAR.of, FARTHER.of), FARTHER.drawn, random),
  ].map(({ at }) => at);
}

function draw<T>(
  from: readonly T[],
  count: number,
  random: ReturnType<typeof xoroshiro128plus>,
): T[] {
  const left = from.slice();
  return Array.from(
    { length: count },
    () => left.splice(uniformInt(random, 0, left.length - 1), 1)[0]!,
  );
}

main();
