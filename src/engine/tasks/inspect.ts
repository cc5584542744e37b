import type { Asked, Reply } from "../../contract/requests.ts";
import { inspectTable } from "../../core/intake/inspect-table.ts";
import { fileSource } from "../file-source.ts";
import { plain } from "../plain.ts";
import { fileReading } from "../file-reading.ts";
import { followed } from "../followed.ts";
import { openFile } from "../tables.ts";
import type { TaskContext } from "./task.ts";

/** How one table is read, without a workspace. */
export async function inspect(
  { rows, ...ask }: Asked<"inspect">,
  context: TaskContext,
): Promise<Reply<"inspect">> {
  const { size } = fileSource(ask.file);
  const report = (done: number) =>
    context.onProgress({ step: "looking", done, total: size, unit: "bytes" });
  const { tables, sheets } = await openFile(ask, followed(context, report));
  const [table] = tables;
  const { problems, ...found } = await inspectTable(table!, rows);
  return {
    reading: fileReading(table!.reading),
    sheets: [...sheets],
    template: null,
    ...found,
    problems: problems.map(plain),
  };
}
