import { basename, resolve } from "node:path";
import type { Language } from "../../contract/desktop.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { problemWords } from "../../contract/words/problem-words.ts";
import { BYTE_ORDER_MARK, csvLine } from "../../core/exchange/csv.ts";
import { streamFileSafely } from "../../core/exchange/write-safely.ts";
import { fileName } from "../../core/intake/file-name.ts";
import type { OpenTable } from "../../core/intake/read-table.ts";
import type { TableReading } from "../../core/intake/reading.ts";
import { reasonHeader } from "../../core/intake/refused-copy.ts";
import { wholeFileDepartment } from "../../core/intake/row/file-department.ts";
import { Failure } from "../../core/model/failure.ts";
import type { RefusedRow } from "../../core/store/draft/refused-rows.ts";
import { plain } from "../plain.ts";
import { tableAgain, waitingPlan, type WaitingPlan } from "../plan/waiting-plan.ts";
import { checkCancelled } from "../watch.ts";
import type { TaskContext } from "./task.ts";

/** Writes the refused rows of one table: the reason first, as a row may have more cells than there are columns. */
export async function saveRejected(
  ask: Asked<"save-rejected">,
  context: TaskContext,
): Promise<Reply<"save-rejected">> {
  const waiting = waitingPlan(ask.plan);
  const { file, sheet, language } = ask;
  const to = resolve(ask.to);
  const table = tableAgain(waiting, { file, sheet });
  checkIsNoSource(waiting, to);
  const written = { rows: 0 };
  const { reading } = table;
  const delimiter = reading.delimiter === "" ? "," : reading.delimiter;
  const line = (cells: readonly string[]): string => csvLine(cells, delimiter);
  const pieces = async function* (): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + line(headerOf(reading, to, language));
    for await (const { cells, problems } of refusedCells(table, waiting.draft.refused(ask))) {
      checkCancelled(context);
      written.rows++;
      context.onProgress({ step: "writing", done: written.rows, total: null, unit: "rows" });
      yield line([reasonOf(problems, language), ...cells]);
    }
  };
  await streamFileSafely(to, pieces());
  return { path: to, rows: written.rows };
}

/** What the plan was made of is not written over. */
export function checkIsNoSource({ tables }: WaitingPlan, to: string): void {
  if (tables.some(({ path }) => resolve(path) === to))
    throw new Failure("export-failed", { path: to });
}

/** The table's own header, one row whatever it took; the first says what the new file's name does not. */
function headerOf(reading: TableReading, to: string, language: Language): readonly string[] {
  const { source, department, columns } = reading;
  const named = fileName(basename(to));
  // What the copy would be read as, were nothing said.
  const guessed = wholeFileDepartment(basename(to), reading, undefined);
  const copyOf = {
    source: source === named ? null : source,
    department: department === guessed ? null : (department ?? ""),
  };
  const headers = columns
    .toSorted((a, b) => a.index - b.index)
    .map(({ header }) => oneLine(header));
  return [reasonHeader(language, copyOf), ...headers];
}

async function* refusedCells(
  table: OpenTable,
  refused: IterableIterator<RefusedRow>,
): AsyncGenerator<RefusedRow & { readonly cells: readonly string[] }> {
  let next = refused.next();
  for await (const { rows, lines } of table.rowsAlone()) {
    for (const [i, cells] of rows.entries()) {
      const line = lines[i] ?? 0;
      while (!next.done && next.value.line < line) next = refused.next();
      if (next.done) return;
      if (next.value.line === line) yield { ...next.value, cells };
    }
  }
}

function reasonOf(problems: RefusedRow["problems"], language: Language): string {
  const said = problems.map((problem) => {
    const { what, now } = problemWords(plain(problem), language);
    const { column } = problem.place;
    return oneLine(`${column === null || column === "" ? "" : `${column}: `}${what} ${now}`);
  });
  return said.join(" / ");
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
