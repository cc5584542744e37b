import type { Asked, Reply } from "../../contract/requests.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import {
  COMPARED,
  endMatches,
  tieEndsOf,
  type TieEnd,
} from "../../core/intake/match/tie-end-shares.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { countKnown } from "../../core/store/known-values.ts";
import { followed } from "../tables/followed.ts";
import { openTables } from "../tables/open-tables.ts";
import { checkCancelled } from "../watch.ts";
import { openDb, type TaskContext } from "./task.ts";

/** Different values of an end that are looked for: enough for a percentage, whatever the size of the file. */
const MOST_VALUES = 5_000;

type Table = Reply<"tie-ends">["tables"][number];
type Match = Table["ends"][number]["matches"][number];

/** What the ends of ties match, in the other files and in the workspace where one is open. */
export async function tieEnds(
  { files }: Asked<"tie-ends">,
  context: TaskContext,
): Promise<Reply<"tie-ends">> {
  const tables: OpenTable[] = [];
  for (const [i, file] of files.entries()) {
    context.onProgress({ step: "looking", done: i, total: files.length, unit: "steps" });
    tables.push(
      ...(await openTables(
        file,
        followed(context, () => {}),
      )),
    );
  }
  const ties = tables.filter(({ reading }) => reading.about === "ties");
  const others = tables.filter(({ reading }) => NAMING.has(reading.about));
  const db = openDb(context);
  const told: Table[] = [];
  for (const table of ties) {
    checkCancelled(context);
    const { file, sheet } = table.reading;
    told.push({ file, sheet, ends: await endsOf(table, others, db) });
  }
  return { tables: told };
}

const NAMING: ReadonlySet<string> = new Set(["people", "initiatives"]);

async function endsOf(
  table: OpenTable,
  others: readonly OpenTable[],
  db: ReadDb | null,
): Promise<Table["ends"]> {
  const ends = await tieEndsOf(table, MOST_VALUES);
  const matches: Match[][] = ends.map((end) => (db === null ? [] : inWorkspace(end, db)));
  for (const other of others)
    for (const [i, found] of (await endMatches(other, ends)).entries())
      matches[i]?.push(
        ...found.map(({ found: count, ...by }) => ({ ...by, share: shareOf(count, ends[i]) })),
      );
  return ends.map(({ end, column, values }, i) => ({
    end,
    column,
    values: values.size,
    matches: (matches[i] ?? [])
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || ORDER.indexOf(a.by) - ORDER.indexOf(b.by)),
  }));
}

/** What names someone best comes first. */
const ORDER: readonly Match["by"][] = ["id", "email", "name"];

function inWorkspace(end: TieEnd, db: ReadDb): Match[] {
  return ORDER.map((by) => {
    const values = [...new Set([...end.values].map(COMPARED[by]))].filter((value) => value !== "");
    return { by, file: null, column: null, share: shareOf(countKnown(db, by, values), end) };
  });
}

/** Values that are compared alike may be fewer than there are. */
const shareOf = (found: number, end: TieEnd | undefined): number =>
  end === undefined || end.values.size === 0 ? 0 : Math.min(1, found / end.values.size);
