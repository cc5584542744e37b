import type { Asked, Reply } from "../../contract/requests.ts";
import { inspectFile } from "../../core/intake/inspect-file.ts";
import { fileSource } from "../file-source.ts";
import { plain } from "../plain.ts";
import { followed } from "./import.ts";
import type { TaskContext } from "./task.ts";

/** How one file is read, without a workspace. */
export async function inspect(
  ask: Asked<"inspect">,
  context: TaskContext,
): Promise<Reply<"inspect">> {
  const source = fileSource(ask.file);
  const report = (done: number) =>
    context.onProgress({ step: "looking", done, total: source.size, unit: "bytes" });
  const { problems, ...found } = await inspectFile(source, {
    rows: ask.rows,
    ...followed(context, report),
  });
  return { ...found, problems: problems.map(plain) };
}
