import { fold } from "../../text/fold.ts";
import type { Sharing } from "../../model/sharing.ts";

/**
 * A wish about sharing.
 *
 * @returns null for an empty cell; `unreadable` for words that are no wish, which must then be taken for `private`
 */
export function readSharing(cell: string): Sharing | "unreadable" | null {
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
