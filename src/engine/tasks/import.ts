import { randomUUID } from "node:crypto";
import type { Asked, Reply } from "../../contract/requests.ts";
import { draftImport } from "../../core/intake/draft-import.ts";
import { readFile } from "../../core/intake/read-file.ts";
import type { ReadFile } from "../../core/intake/reading.ts";
import { Failure } from "../../core/model/failure.ts";
import { openDraft, type DraftReport, type OpenDraft } from "../../core/store/draft/open-draft.ts";
import { withFailures } from "../../core/store/failures.ts";
import { fileSource } from "../file-source.ts";
import { hideNames } from "../hide-names.ts";
import { plain } from "../plain.ts";
import { checkCancelled, type TaskWatch } from "../watch.ts";
import type { TaskContext } from "./task.ts";

/** The dry run that waits to be carried out; a connection holds one. */
let waiting: { readonly plan: string; readonly draft: OpenDraft } | null = null;

/** Reads the files and gathers what they would change. The workspace is not touched. */
export async function planImport(
  ask: Asked<"plan-import">,
  context: TaskContext,
): Promise<Reply<"plan-import">> {
  discardImport();
  const files = await readAll(ask, context);
  const { db, path, readOnly } = context.workspace();
  if (readOnly) throw new Failure("workspace-read-only", { path });
  const draft = openDraft(db);
  try {
    await draftImport(draft.draft, files, {
      onProgress: (step, done, total) => context.onProgress({ step, done, total, unit: "rows" }),
      checkCancelled: () => checkCancelled(context),
    });
    const report = withFailures(path, () => draft.seal());
    checkCancelled(context);
    waiting = { plan: randomUUID(), draft };
    return reply(waiting.plan, files, report);
  } catch (error) {
    draft.close();
    throw error;
  }
}

/** Writes the waiting dry run, all or nothing, and forgets it. */
export function applyImport(
  ask: Asked<"apply-import">,
  context: TaskContext,
): Reply<"apply-import"> {
  if (waiting?.plan !== ask.plan) throw new Failure("plan-unknown");
  const { draft } = waiting;
  checkCancelled(context);
  context.onProgress({ step: "writing", done: 0, total: null, unit: "rows" });
  const batch = draft.apply(new Date().toISOString());
  discardImport();
  return { batch };
}

export function discardImport(): Record<string, never> {
  waiting?.draft.close();
  waiting = null;
  return {};
}

/** One file that cannot be read stops them all; what is wrong is said of each. */
async function readAll(ask: Asked<"plan-import">, context: TaskContext): Promise<ReadFile[]> {
  const sources = ask.files.map(fileSource);
  const total = sources.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const read: ReadFile[] = [];
  const failed: Failure[] = [];
  let before = 0;
  for (const source of sources) {
    try {
      read.push(
        await readFile(source, {
          ...(ask.department === undefined ? {} : { department: ask.department }),
          ...followed(context, (bytes) =>
            context.onProgress({
              step: "looking",
              done: Math.min(before + bytes, total),
              total,
              unit: "bytes",
            }),
          ),
        }),
      );
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "import-failed") throw error;
      failed.push(error);
    }
    before += source.size ?? 0;
  }
  const first = failed[0];
  if (!first) return read;
  const problems = failed.flatMap((failure) => failure.problems);
  throw new Failure("import-failed", {
    ...(first.path === null ? {} : { path: first.path }),
    problems,
  });
}

/** A signal for code that reads in pieces: looked at with every piece. */
export function followed(watch: TaskWatch, onBytes: (bytes: number) => void) {
  const stop = new AbortController();
  const onProgress = (bytes: number): void => {
    if (watch.isCancelled()) stop.abort(new Failure("cancelled"));
    onBytes(bytes);
  };
  return { signal: stop.signal, onProgress };
}

function reply(
  plan: string,
  files: readonly ReadFile[],
  report: DraftReport,
): Reply<"plan-import"> {
  const { privateNames, ...counted } = report;
  return {
    ...counted,
    plan,
    files: files.map(({ reading }) => fileReading(reading)),
    rejected: hideNames(report.rejected.map(plain), privateNames),
    warnings: hideNames(report.warnings.map(plain), privateNames),
    changes: [...report.changes],
  };
}

function fileReading(reading: ReadFile["reading"]): Reply<"plan-import">["files"][number] {
  const { file, encoding, delimiter, headerRow, about, rows } = reading;
  const columns = reading.columns.map((column) => ({ ...column, samples: [...column.samples] }));
  return { file, encoding, delimiter, headerRow, about, columns, rows };
}
