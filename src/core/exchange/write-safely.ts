import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../model/failure.ts";
import { writeFailure } from "./write-failure.ts";

/** Pieces of one file: text as UTF-8, or bytes. */
export type Pieces = Iterable<string | Uint8Array>;

export type NamedPieces = { readonly name: string; readonly pieces: () => Pieces };

/**
 * Writes a file whole or not at all: under another name beside it, then renamed. A file that was there is replaced,
 * but not a folder, and not a database (a workspace, say).
 *
 * @param out an absolute path
 * @throws Failure `folder-missing`, `folder-read-only`, `disk-full`, `export-failed`, and whatever `pieces` throws
 */
export function writeFileSafely(out: string, pieces: Pieces): void {
  safely(out, (draft) => {
    if (existsSync(out) && (isFolder(out) || isDatabase(out)))
      throw new Failure("export-failed", { path: out });
    writePieces(draft, pieces);
    renameSync(draft, out);
  });
}

/** The same of a text whose pieces come when they are read. */
export async function streamFileSafely(out: string, pieces: AsyncIterable<string>): Promise<void> {
  const draft = besides(out);
  try {
    if (existsSync(out) && (isFolder(out) || isDatabase(out)))
      throw new Failure("export-failed", { path: out });
    await streamPieces(draft, pieces);
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw writeFailure(error, out);
  }
}

/**
 * Writes a folder of files whole or not at all. A folder that was there is replaced only when it is empty or holds
 * nothing but files of an earlier export, told by name and first line: other files would be lost with it.
 *
 * @param out an absolute path
 * @param headers the first line of each file that an export may hold, by its name
 * @throws Failure as {@link writeFileSafely}
 */
export function writeFolderSafely(
  out: string,
  files: readonly NamedPieces[],
  headers: ReadonlyMap<string, string>,
): void {
  safely(out, (draft) => {
    const isThere = existsSync(out);
    if (isThere && !isReplaceable(out, headers)) throw new Failure("export-failed", { path: out });
    mkdirSync(draft);
    for (const { name, pieces } of files) writePieces(join(draft, name), pieces());
    if (isThere) swap(draft, out);
    else renameSync(draft, out);
  });
}

function safely(out: string, write: (draft: string) => void): void {
  const draft = besides(out);
  try {
    write(draft);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw writeFailure(error, out);
  }
}

function besides(out: string): string {
  return join(dirname(out), `.${basename(out)}.${randomBytes(6).toString("hex")}.tmp`);
}

/** Puts the new folder in the old one's place; the old one comes back if that fails. */
function swap(draft: string, out: string): void {
  const old = besides(out);
  renameSync(out, old);
  try {
    renameSync(draft, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function isReplaceable(out: string, headers: ReadonlyMap<string, string>): boolean {
  if (!isFolder(out)) return false;
  return readdirSync(out, { withFileTypes: true }).every((entry) => {
    const header = headers.get(entry.name);
    if (header === undefined || !entry.isFile()) return false;
    const line = Buffer.from(header);
    return firstBytes(join(out, entry.name), line.length).equals(line);
  });
}

function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}

const DATABASE = Buffer.from("SQLite format 3\0");

function isDatabase(path: string): boolean {
  return firstBytes(path, DATABASE.length).equals(DATABASE);
}

function firstBytes(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/** Characters gathered before they are written at once. */
const GATHERED = 1 << 20;

function writePieces(path: string, pieces: Pieces): void {
  const file = openSync(path, "wx");
  try {
    let gathered = "";
    for (const piece of pieces) {
      if (typeof piece === "string") gathered += piece;
      else writeAll(file, piece);
      if (gathered.length < GATHERED) continue;
      writeAll(file, Buffer.from(gathered));
      gathered = "";
    }
    writeAll(file, Buffer.from(gathered));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function streamPieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file = openSync(path, "wx");
  try {
    let gathered = "";
    for await (const piece of pieces) {
      gathered += piece;
      if (gathered.length < GATHERED) continue;
      writeAll(file, Buffer.from(gathered));
      gathered = "";
    }
    writeAll(file, Buffer.from(gathered));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}
