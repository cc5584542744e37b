import { likeStems } from "./dutch-forms.ts";
import { stem } from "./stem.ts";

/** Letters of the shortest half: "wet" in "wetsvoorstel"; with two, half of all words would fall apart. */
const SHORTEST_FRONT = 3;
const SHORTEST_HEAD = 4;
/** What makes another word of a verb, and no compound of a noun: "verwachten" is not far + guards. */
const PREFIXES = new Set(
  "aan achter ach bij door her met mis naar ont over rond toe uit ver voor voort weg".split(" "),
);
const LINK = /^(.{3,}?)(?:en|s|e|n)$/;

/** The halves of a Dutch compound, by their stems: what it is (head) of what (front). */
export type Halves = { readonly front: string; readonly head: string };

/**
 * Takes a Dutch compound apart: "subsidieaanvraag" is subsid + aanvrag. The longest head that is known, with a front
 * that is known, if need be without a letter that links: "vergunningsaanvraag".
 *
 * @param knows whether a stem is a word of its own
 * @returns null for a word that is none
 */
export function splitCompound(word: string, knows: (stem: string) => boolean): Halves | null {
  for (let at = SHORTEST_FRONT; at <= word.length - SHORTEST_HEAD; at += 1) {
    const own = stem(word.slice(at), "nl");
    const head = knows(own) ? own : likeStems(own).find(knows);
    if (head === undefined) continue;
    const front = knownFront(word.slice(0, at), knows);
    if (front !== null) return { front, head };
  }
  return null;
}

function knownFront(front: string, knows: (stem: string) => boolean): string | null {
  if (PREFIXES.has(front)) return null;
  const linked = LINK.exec(front)?.[1];
  const ways = [front, ...(linked === undefined ? [] : [linked])].map((way) => stem(way, "nl"));
  return ways.find(knows) ?? null;
}
