import type { Problem } from "../../model/problem.ts";
import type { ByteSource } from "../byte-source.ts";
import { problemList } from "../problem-list.ts";
import type { Encoding } from "./encoding.ts";
import { lineCounter } from "./lines.ts";
import { readChunks, type Watch } from "./read-chunks.ts";

/** Lines of a UTF-16 file on which something is no character: half a pair, or half a byte pair at the end. */
export async function unreadableUtf16(
  source: ByteSource,
  encoding: Extract<Encoding, "utf-16le" | "utf-16be">,
  watch: Watch,
): Promise<readonly Problem[]> {
  const decoder = new TextDecoder(encoding);
  const problems = problemList(source.name);
  const lines = lineCounter();
  const look = (text: string): void => {
    for (const [mark] of text.matchAll(MARKS)) {
      lines.add(mark.charCodeAt(0));
      const place = { file: source.name, line: lines.line(), column: null };
      if (mark === "\ufffd")
        problems.add({ code: "byte-unreadable", severity: "warning", place, value: mark });
    }
  };
  for await (const chunk of readChunks(source, watch))
    look(decoder.decode(chunk, { stream: true }));
  look(decoder.decode());
  return problems.all();
}

/** Line ends, with what follows a lone one, and what stands for what is no character. */
const MARKS = /\n|\r|(?<=\r)[^\n]|\ufffd/g;
