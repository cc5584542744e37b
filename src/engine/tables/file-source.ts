import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { ByteSource } from "../../core/intake/byte-source.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Problem, ProblemCode } from "../../core/model/problem.ts";

/** A file on disk as the intake reads it, in pieces of a megabyte. */
export function fileSource(path: string): ByteSource {
  return { name: basename(path), size: sizeOf(path), chunks: () => chunksOf(path) };
}

function sizeOf(path: string): number {
  try {
    const found = statSync(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    throw unreadable(path, error);
  }
  throw unreadable(path, null);
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): Failure {
  const code: ProblemCode =
    (cause as NodeJS.ErrnoException | null)?.code === "ENOENT"
      ? "file-vanished"
      : "file-unreadable";
  const place = { file: basename(path), line: null, column: null };
  const problem: Problem = { code, severity: "rejected", place, value: null };
  return new Failure("import-failed", { path, problems: [problem], cause });
}
