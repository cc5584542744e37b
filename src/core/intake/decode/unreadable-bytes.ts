import type { ByteSource } from "../byte-source.ts";
import { problemList, type ProblemList } from "../problem-list.ts";
import { isDoubtful, mayBeDoubtful } from "./doubtful-byte.ts";
import type { Encoding, FoundEncoding } from "./encoding.ts";
import { joinBytes } from "./join-bytes.ts";
import { lineCounter } from "./lines.ts";
import { loneByte } from "./mixed-decoder.ts";
import { readChunks, type Watch } from "./read-chunks.ts";
import { unreadableUtf16 } from "./unreadable-utf16.ts";
import { utf8Sequence } from "./utf8-sequence.ts";

/**
 * The second look at a file that is not plain UTF-8: which encoding it is, unless that is said, and on which lines
 * bytes stand that are no characters of it. Where most letters beyond ASCII are whole in UTF-8 the others are slips.
 */
export async function unreadableBytes(
  source: ByteSource,
  said: Encoding | null,
  watch: Watch,
): Promise<FoundEncoding> {
  if (said === "utf-16le" || said === "utf-16be") {
    const problems = await unreadableUtf16(source, said, watch);
    return { encoding: said, damaged: false, problems };
  }
  const count = byteCount(source.name);
  let rest = new Uint8Array();
  for await (const chunk of readChunks(source, watch)) {
    const bytes = joinBytes(rest, chunk);
    rest = bytes.slice(count.add(bytes, false));
  }
  count.add(rest, true);
  const { whole, lone, utf8, windows, doubts } = count.result();
  if (said !== "windows-1252" && (said === "utf-8" || lone === 0 || whole > lone)) {
    return { encoding: "utf-8", damaged: true, problems: utf8 };
  }
  // Who chose the encoding knows what its characters are.
  const problems = said === null ? [...windows, ...doubts] : windows;
  return { encoding: "windows-1252", damaged: false, problems };
}

/** Counts letters that are whole in UTF-8 and bytes that are none, and notes what either encoding could not read. */
function byteCount(file: string) {
  const utf8 = problemList(file);
  const windows = problemList(file);
  const doubts = problemList(file);
  let before = 0;
  const lines = lineCounter();
  let whole = 0;
  let lone = 0;
  const report = (list: ProblemList, byte: number, readAs: string): void => {
    const value = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    const place = { file, line: lines.line(), column: null };
    list.add({ code: "byte-unreadable", severity: "warning", place, value, details: { readAs } });
  };
  return {
    /** @returns how many bytes were looked at: a letter that is not whole yet waits for the next ones */
    add: (bytes: Uint8Array, last: boolean): number => {
      let at = 0;
      while (at < bytes.length) {
        const byte = bytes[at] ?? 0;
        const length = byte === 0 ? 0 : utf8Sequence(bytes, at);
        const waits = length < 0 || (at + 1 === bytes.length && mayBeDoubtful(byte));
        if (waits && !last) break;
        const next = at + Math.max(1, length);
        lines.add(byte);
        if (length > 1) whole += 1;
        if (length < 1 && byte !== 0) lone += 1;
        if (length < 1) report(utf8, byte, loneByte(byte));
        for (; at < next; at++) {
          const one = bytes[at] ?? 0;
          if (UNASSIGNED.has(one)) report(windows, one, "\ufffd");
          else if (one > 0x9f && isDoubtful(one, before, bytes[at + 1] ?? 0))
            report(doubts, one, loneByte(one));
          before = one;
        }
      }
      return at;
    },
    result: () => ({
      whole,
      lone,
      utf8: utf8.all(),
      windows: windows.all(),
      doubts: doubts.all(),
    }),
  };
}

/** The bytes that Windows-1252 leaves open, and NUL. */
const UNASSIGNED: ReadonlySet<number> = new Set([0, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);
