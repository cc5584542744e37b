import type { ByteSource } from "../byte-source.ts";
import {
  announcedEncoding,
  spacedEncoding,
  type Encoding,
  type FoundEncoding,
} from "./encoding.ts";
import { joinBytes } from "./join-bytes.ts";
import { notText } from "./not-text.ts";
import { readChunks, type Watch } from "./read-chunks.ts";
import { refusedFile } from "../refused-file.ts";
import { unreadableBytes } from "./unreadable-bytes.ts";

/**
 * Decides over the whole file how its bytes stand for text: what a person chose, else what its first bytes announce,
 * else UTF-8 where all of it is valid, else Windows-1252; UTF-8 with here and there a wrong byte stays UTF-8.
 *
 * @throws Failure `import-failed` for a file that is empty or no text, `cancelled`
 */
export async function findEncoding(
  source: ByteSource,
  chosen: Encoding | undefined,
  watch: Watch,
): Promise<FoundEncoding> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let head = new Uint8Array();
  let valid = true;
  let nul = false;
  for await (const chunk of readChunks(source, watch)) {
    if (head.length < HEAD) head = joinBytes(head, chunk.subarray(0, HEAD - head.length));
    valid &&= decodes(utf8, chunk);
    nul ||= chunk.includes(0);
  }
  valid &&= ends(utf8);
  if (head.length === 0) throw refusedFile(source.name, "file-empty");
  const said = chosen ?? announcedEncoding(head) ?? spacedEncoding(head);
  if (said === null || said === "utf-8" || said === "windows-1252") {
    const kind = notText(head);
    if (kind !== null) throw refusedFile(source.name, "file-not-text", { value: kind });
    if (said !== "windows-1252" && valid && !nul)
      return { encoding: "utf-8", damaged: false, problems: [] };
  }
  return unreadableBytes(source, said, watch);
}

const HEAD = 1 << 16;

function decodes(decoder: TextDecoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function ends(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
