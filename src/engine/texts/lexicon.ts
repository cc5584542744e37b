import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Bug } from "../../core/model/bug.ts";
import { readLexicon, type Lexicon } from "../../core/text/likeness/lexicon.ts";

/** Later files only add to what earlier ones say. */
const FILES = ["nl-en.tsv", "cldr.tsv"] as const;

let read: Lexicon | null = null;

/** How Dutch and English call the same things; read at the first call. */
export function lexicon(): Lexicon {
  read ??= readLexicon(FILES.flatMap((file) => linesOf(join(lexiconFolder(), file))));
  return read;
}

/** Sources, what is built, and a package lie at different depths below the resources; a package names them otherwise. */
function lexiconFolder(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const folder = [join(at, "resources/lexicon"), join(at, "lexicon")].find((place) =>
      existsSync(join(place, FILES[0])),
    );
    if (folder !== undefined) return folder;
    if (dirname(at) === at) throw new Bug("The lexicon is not there.");
  }
}

const linesOf = (path: string): string[] => readFileSync(path, "utf8").split(/\r?\n/);
