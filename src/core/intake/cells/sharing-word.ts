import { fold } from "../../text/fold.ts";
import type { Sharing } from "../../model/sharing.ts";

/**
 * A wish about sharing.
 *
 * @returns null for an empty cell; `unreadable` for words that are no wish, which must then be taken for `private`
 */
export function readSharing(cell: string): Sharing | "unreadable" | null {
  const known = READ.get(cell);
  if (known !== undefined) return known;
  const wish = read(cell);
  if (READ.size < MOST_READ) READ.set(cell, wish);
  return wish;
}

/** A column of wishes has a few words in very many rows. */
const READ = new Map<string, Sharing | "unreadable" | null>();
const MOST_READ = 1_000;

function read(cell: string): Sharing | "unreadable" | null {
  const word = fold(cell);
  if (word === "") return cell.trim() === "" ? null : "unreadable";
  return WORDS.get(word) ?? "unreadable";
}

const WORDS: ReadonlyMap<string, Sharing> = new Map(
  (
    [
      ["open", "ja, yes, j, y, open, openbaar, public, true, waar, publiek, akkoord, mag"],
      [
        "internal",
        "intern, internal, alleen intern, intern delen, internal only, only internal, binnen de organisatie",
      ],
      [
        "private",
        "nee, no, n, prive, private, niet, niet delen, nooit, false, onwaar, vertrouwelijk, confidential, geheim, liever niet, mag niet",
      ],
    ] as const
  ).flatMap(([sharing, words]) => words.split(", ").map((word) => [word, sharing] as const)),
);
