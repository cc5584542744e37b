import type { ByteSource } from "../byte-source.ts";
import { problemList, type ProblemList } from "../problem-list.ts";
import type { Encoding } from "./encoding.ts";
import type { FoundEncoding } from "./find-encoding.ts";
import { loneByte } from "./mixed-decoder.ts";
import { readChunks, type Watch } from "./read-chunks.ts";
import { utf8Sequence } from "./utf8-sequence.ts";

/**
 * The second look at a file that is not plain UTF-8: which encoding it is, and on which lines bytes stand that are no
 * characters of it.
 */
export async function unreadableBytes(
  source: ByteSource,
  announced: Encoding | null,
  watch: Watch,
): Promise<FoundEncoding> {
  if (announced === "utf-16le" || announced === "utf-16be")
    return brokenUtf16(source, announced, watch);
  const utf8 = problemList(source.name);
  const windows = problemList(source.name);
  let line = 1;
  let whole = 0;
  let lone = 0;
  let rest = new Uint8Array();
  const look = (bytes: Uint8Array, last: boolean): Uint8Array<ArrayBuffer> => {
    let at = 0;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      const length = byte === 0 ? 0 : utf8Sequence(bytes, at);
      if (length < 0 && !last) break;
      if (byte === 10) line += 1;
      if (length > 1) whole += 1;
      if (length < 1 && byte !== 0) lone += 1;
      if (length < 1) report(utf8, byte, line);
      for (let i = at; i < at + Math.max(1, length); i++)
        if (isUnassigned(bytes[i] ?? 32)) report(windows, bytes[i] ?? 0, line);
      at += Math.max(1, length);
    }
    return bytes.slice(at);
  };
  const report = (list: ProblemList, byte: number, at: number): void => {
    list.add({
      code: "byte-unreadable",
      severity: "warning",
      place: { file: source.name, line: at, column: null },
      value: `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`,
      details: { readAs: list === utf8 ? loneByte(byte) : "\ufffd" },
    });
  };
  for await (const chunk of readChunks(source, watch)) {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    rest = look(all, false);
  }
  look(rest, true);
  if (announced === "utf-8" || lone === 0 || whole > lone)
    return { encoding: "utf-8", damaged: true, problems: utf8.all() };
  return { encoding: "windows-1252", damaged: false, problems: windows.all() };
}

const UNASSIGNED: ReadonlySet<number> = new Set([0, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const isUnassigned = (byte: number): boolean => (byte === 0 || byte > 0x80) && UNASSIGNED.has(byte);

async function brokenUtf16(
  source: ByteSource,
  encoding: Encoding,
  watch: Watch,
): Promise<FoundEncoding> {
  const decoder = new TextDecoder(encoding);
  const problems = problemList(source.name);
  let line = 1;
  const look = (text: string): void => {
    for (const [mark] of text.matchAll(/\n|\ufffd/g)) {
      if (mark === "\n") line += 1;
      else
        problems.add({
          code: "byte-unreadable",
          severity: "warning",
          place: { file: source.name, line, column: null },
          value: mark,
        });
    }
  };
  for await (const chunk of readChunks(source, watch))
    look(decoder.decode(chunk, { stream: true }));
  look(decoder.decode());
  return { encoding, damaged: false, problems: problems.all() };
}
