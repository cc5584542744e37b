import type { Asked, Reply } from "../../contract/requests.ts";
import { countTable } from "../../core/intake/counts/count-table.ts";
import { Bug } from "../../core/model/bug.ts";
import { fileSource } from "../tables/file-source.ts";
import { followed } from "../tables/followed.ts";
import { openTables } from "../tables/open-tables.ts";
import { checkCancelled } from "../watch.ts";
import type { TaskContext } from "./task.ts";

/** Rows that are looked through: enough to see that a mapping is right, and soon there whatever the size of the file. */
const MOST_ROWS = 20_000;

/** How many different things the rows of a table name, as it is asked to be read. */
export async function tableCounts(
  ask: Asked<"table-counts">,
  context: TaskContext,
): Promise<Reply<"table-counts">> {
  const { size } = fileSource(ask.file);
  const report = (done: number): void =>
    context.onProgress({ step: "looking", done, total: size, unit: "bytes" });
  const [table] = await openTables(ask, followed(context, report));
  if (table === undefined) throw new Bug("a file was read and has no table");
  const counts = await countTable(table, MOST_ROWS, (done) => {
    checkCancelled(context);
    const total = Math.min(MOST_ROWS, table.reading.rows);
    context.onProgress({ step: "reading", done, total, unit: "rows" });
  });
  return { ...counts, areAll: counts.rows === table.reading.rows };
}
