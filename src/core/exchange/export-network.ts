import { step, UNWATCHED, type Watch } from "../network/watch.ts";
import { CSV_HEADERS, csvFiles } from "./csv.ts";
import type { Everything } from "./everything.ts";
import { gexf } from "./gexf.ts";
import { graphmlPieces } from "./graphml.ts";
import { jsonPieces } from "./json.ts";
import { png } from "./png.ts";
import { shareable, type Shareable, type ShareChoice } from "./shareable.ts";
import { drawSvg } from "./svg.ts";
import { writeFileSafely, writeFolderSafely, type Pieces } from "./write-safely.ts";

export const EXPORT_FORMATS = ["gexf", "graphml", "csv", "json", "svg", "png"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportAsk = ShareChoice & {
  readonly format: ExportFormat;
  /** An absolute path: the file, or the folder for `csv`. */
  readonly out: string;
};

export type Exported = {
  readonly path: string;
  /** People named in it. */
  readonly people: number;
  /** People counted but not named. */
  readonly leftOut: number;
};

/**
 * Writes the network to a file, or to a folder for `csv`: whole, or not at all.
 *
 * @throws Failure `folder-missing`, `folder-read-only`, `disk-full`, `export-failed` (also where a folder or a
 *   workspace is in the way), `cancelled`: nothing is written then
 */
export function exportNetwork(
  everything: Everything,
  ask: ExportAsk,
  watch: Watch = UNWATCHED,
): Exported {
  step(watch, 0, 1);
  const shared = shareable(everything, ask);
  const followed = follow(shared, watch);
  const { format, language, out } = ask;
  if (format === "csv") {
    const files = csvFiles(shared).map(({ name, pieces }) => ({
      name,
      pieces: () => followed(pieces()),
    }));
    writeFolderSafely(out, files, CSV_HEADERS);
  } else {
    writeFileSafely(out, followed(documentPieces(shared, { format, language })));
  }
  return { path: ask.out, people: shared.people.length, leftOut: shared.leftOut };
}

type DocumentAsk = {
  readonly format: Exclude<ExportFormat, "csv">;
  readonly language: ShareChoice["language"];
};

function* documentPieces(
  shared: Shareable,
  { format, language }: DocumentAsk,
): Generator<string | Uint8Array> {
  // In a generator, so that nothing is made before the file can be.
  switch (format) {
    case "json":
      yield* jsonPieces(shared);
      break;
    case "graphml":
      yield* graphmlPieces(shared);
      break;
    case "svg":
      yield* drawSvg(shared, language).pieces;
      break;
    case "gexf":
      yield gexf(shared);
      break;
    case "png":
      yield png(drawSvg(shared, language));
      break;
  }
}

/** Pieces between which is told how far the export is. */
const TOLD_EVERY = 5_000;

function follow(shared: Shareable, watch: Watch): (pieces: Pieces) => Pieces {
  const { departments, people, initiatives, topics, topicLinks, ties } = shared;
  const total = [departments, people, initiatives, topics, topicLinks, ties].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  let done = 0;
  return function* followed(pieces) {
    for (const piece of pieces) {
      if (done % TOLD_EVERY === 0) step(watch, Math.min(done, total), total);
      yield piece;
      done += 1;
    }
  };
}
