import type { Asked, Reply } from "../../contract/requests.ts";
import { Bug } from "../../core/model/bug.ts";
import { fileSource } from "../tables/file-source.ts";
import { followed } from "../tables/followed.ts";
import { openTables } from "../tables/open-tables.ts";
import { sourceOfIds } from "../tables/source-of-ids.ts";
import { checkCancelled } from "../watch.ts";
import { openDb, type TaskContext } from "./task.ts";

const NOTHING: Reply<"known-source"> = { best: null, ids: 0, rows: 0, areAll: true };

/** Which other source of the open workspace a table's ids are those of, as it is asked to be read. */
export async function knownSource(
  ask: Asked<"known-source">,
  context: TaskContext,
): Promise<Reply<"known-source">> {
  const db = openDb(context);
  if (db === null) return NOTHING;
  const { size } = fileSource(ask.file);
  const report = (done: number): void =>
    context.onProgress({ step: "looking", done, total: size, unit: "bytes" });
  const [table] = await openTables(ask, followed(context, report));
  if (table === undefined) throw new Bug("a file was read and has no table");
  const found = await sourceOfIds(table, db, (done, total) => {
    checkCancelled(context);
    context.onProgress({ step: "reading", done, total, unit: "rows" });
  });
  return found === null ? NOTHING : { ...found, areAll: found.rows === table.reading.rows };
}
