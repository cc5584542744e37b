import type { ByteSource } from "../byte-source.ts";
import type { Decoder } from "./decoder.ts";
import type { Encoding } from "./encoding.ts";
import { mixedDecoder } from "./mixed-decoder.ts";
import { readChunks, type Watch } from "./read-chunks.ts";

/** A file's text in pieces of up to about a million characters, without its byte order mark. */
export async function* decode(
  source: ByteSource,
  { encoding, damaged }: { readonly encoding: Encoding; readonly damaged: boolean },
  watch: Watch,
): AsyncGenerator<string> {
  const decoder = decoderFor(encoding, damaged);
  let piece = "";
  for await (const chunk of readChunks(source, watch)) {
    piece += decoder.write(chunk);
    if (piece.length < SMALLEST) continue;
    yield piece;
    piece = "";
  }
  piece += decoder.end();
  if (piece !== "") yield piece;
}

/** Small enough to keep memory low, large enough that what happens once for each piece costs nothing. */
const SMALLEST = 1 << 19;

function decoderFor(encoding: Encoding, damaged: boolean): Decoder {
  if (encoding === "utf-8" && damaged) return mixedDecoder();
  const decoder = new TextDecoder(encoding);
  const write = (bytes: Uint8Array): string => decoder.decode(bytes, { stream: true });
  if (encoding !== "windows-1252") return { write, end: () => decoder.decode() };
  return {
    write: (bytes) => write(bytes).replace(UNASSIGNED, "\ufffd"),
    end: () => decoder.decode(),
  };
}

/** The five bytes that Windows-1252 leaves open, which decoders pass on as control characters; and NUL. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const UNASSIGNED = /[\u0000\u0081\u008d\u008f\u0090\u009d]/g;
