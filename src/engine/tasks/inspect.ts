import type { Asked, Reply } from "../../contract/requests.ts";
import { readList } from "../../core/intake/cells/list.ts";
import { isPlaceholder } from "../../core/intake/cells/placeholder.ts";
import { inspectTable } from "../../core/intake/inspect-table.ts";
import { fileSource } from "../tables/file-source.ts";
import { plain } from "../plain.ts";
import { fileReading } from "../tables/file-reading.ts";
import { followed } from "../tables/followed.ts";
import { openByTemplate } from "../templates/open-by-template.ts";
import { openFile } from "../tables/open-tables.ts";
import { openDb, type TaskContext } from "./task.ts";

/**
 * How one table is read: without a workspace, or where one is open as its template says that has the table's headers.
 */
export async function inspect(
  { rows, ...ask }: Asked<"inspect">,
  context: TaskContext,
): Promise<Reply<"inspect">> {
  const { size } = fileSource(ask.file);
  const report = (done: number) =>
    context.onProgress({ step: "looking", done, total: size, unit: "bytes" });
  const follow = followed(context, report);
  const db =
    ask.mapping === undefined && ask.about === undefined && ask.template ? openDb(context) : null;
  const { tables, sheets, template } =
    db === null
      ? { ...(await openFile(ask, follow)), template: null }
      : await openByTemplate(ask, db, follow);
  const [table] = tables;
  const { problems, ...found } = await inspectTable(table!, rows);
  return {
    reading: fileReading(table!.reading),
    sheets: [...sheets],
    template: template === null ? null : { id: template.id, name: template.name },
    ...found,
    nothing: standsForNothing(found.rows.slice(0, LOOKED_THROUGH)),
    problems: problems.map(plain),
  };
}

/** Rows that somebody may see drawn. */
const LOOKED_THROUGH = 100;

function standsForNothing(rows: readonly (readonly string[])[]): string[] {
  const words = rows.flatMap((row) => row.flatMap((cell) => readList(cell)));
  return [...new Set(words)].filter(isPlaceholder);
}
