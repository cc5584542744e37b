import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import type { Failure } from "../../model/failure.ts";
import { refusedFile } from "../refused-file.ts";
import type { WorkbookLimits } from "./limits.ts";
import { compoundKind, kindOfBytes } from "./workbook-kind.ts";
import { otherZip, SHEETS_OF_ANOTHER_KIND } from "./other-zip.ts";

/** The files within a workbook by their names, unpacked: only those that say what its cells hold. */
export type Parts = ReadonlyMap<string, Buffer>;

type About = { readonly file: string; readonly limits: WorkbookLimits };

/**
 * Unpacks the parts of a workbook that its cells are read from, and nothing else: no macros, pictures, links to other
 * files or caches of them. Bytes are counted while they come, as the sizes that a file states need not be true.
 *
 * @throws Failure `import-failed` with `workbook-too-large`, `workbook-locked`, `workbook-kind` for another kind of
 * spreadsheet, `file-not-text` for a zip that is none, `workbook-damaged` for what is no whole zip
 */
export async function unpackWorkbook(bytes: Buffer, { file, limits }: About): Promise<Parts> {
  if (bytes.length > limits.file) throw refusedFile(file, "workbook-too-large");
  if (kindOfBytes(bytes) === "compound") throw refusedCompound(bytes, file);
  const { zip, entries } = await listed(bytes, { file, limits });
  const other = otherZip(entries.map(({ fileName }) => fileName));
  if (other !== null) {
    const code = SHEETS_OF_ANOTHER_KIND.has(other) ? "workbook-kind" : "file-not-text";
    throw refusedFile(file, code, { value: other });
  }
  const parts = new Map<string, Buffer>();
  let left = limits.unpacked;
  let marks = 0;
  for (const entry of entries.filter(({ fileName }) => isRead(fileName))) {
    if (entry.isEncrypted()) throw refusedFile(file, "workbook-locked");
    const part = await unpacked(zip, entry, left);
    if (typeof part === "string") throw refusedFile(file, `workbook-${part}`);
    left -= part.length;
    marks += marksIn(part);
    if (marks > limits.marks) throw refusedFile(file, "workbook-too-large");
    parts.set(entry.fileName, part);
  }
  return parts;
}

function refusedCompound(bytes: Buffer, file: string): Failure {
  const kind = compoundKind(bytes);
  if (kind === "locked") return refusedFile(file, "workbook-locked");
  return refusedFile(file, kind === "xls" ? "workbook-kind" : "file-not-text", { value: kind });
}

async function listed(
  bytes: Buffer,
  { file, limits }: About,
): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = [];
  const zip = await fromBufferPromise(bytes, { autoClose: false }).catch(() => null);
  if (zip === null) throw refusedFile(file, "workbook-damaged");
  if (zip.entryCount > limits.parts) throw refusedFile(file, "workbook-too-large");
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw refusedFile(file, "workbook-damaged");
  }
  return { zip, entries };
}

/** Parts that hold cells, or what is needed to read them. */
const isRead = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !LEFT_OUT.test(name);

const LEFT_OUT =
  /(?:^|\/)(?:customXml|docProps|activeX|charts?|chartsheets|ctrlProps|diagrams|drawings|embeddings|externalLinks|media|pivotCache|pivotTables|queryTables|revisions|richData|slicers|slicerCaches|theme|threadedComments|timelines|timelineCaches)\/|(?:^|\/)(?:comments\d*|calcChain|connections)\.xml$/i;

/** A part's bytes, which must be as many as it states, and have its check sum. */
async function unpacked(
  zip: ZipFile,
  entry: Entry,
  most: number,
): Promise<Buffer | "too-large" | "damaged"> {
  if (entry.uncompressedSize > most) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > most) return "too-large";
    }
  } catch {
    return "damaged";
  }
  const part = Buffer.concat(chunks, size);
  return crc32(part) === entry.crc32 ? part : "damaged";
}

/** Signs that begin a tag or a character by its name, or give an attribute. */
function marksIn(part: Buffer): number {
  let marks = 0;
  for (const byte of part) if (byte === 0x3c || byte === 0x3d || byte === 0x26) marks += 1;
  return marks;
}
