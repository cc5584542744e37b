import type { Decoder } from "./decoder.ts";
import { joinBytes } from "./join-bytes.ts";
import { utf8Sequence } from "./utf8-sequence.ts";

/**
 * Reads UTF-8 in which some bytes are none: each of those is taken for Windows-1252, which is what a pasted line of
 * an old file mostly is; a byte that means nothing there either becomes U+FFFD. The caller has reported them.
 */
export function mixedDecoder(): Decoder {
  let rest = new Uint8Array();
  let started = false;
  const write = (bytes: Uint8Array, last = false): string => {
    const all = joinBytes(rest, bytes);
    const { text, used } = decodeMixed(all, last);
    rest = all.slice(used);
    const unmarked = started ? text : text.replace(/^\ufeff/, "");
    started ||= text !== "";
    return unmarked;
  };
  return { write, end: () => write(new Uint8Array(), true) };
}

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const WINDOWS = new TextDecoder("windows-1252");

function decodeMixed(bytes: Uint8Array, last: boolean): { text: string; used: number } {
  let text = "";
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = bytes[at] === 0 ? 0 : utf8Sequence(bytes, at);
    if (length > 0) at += length;
    else if (length < 0 && !last) break;
    else {
      text += UTF8.decode(bytes.subarray(from, at)) + loneByte(bytes[at] ?? 0);
      at += 1;
      from = at;
    }
  }
  return { text: text + UTF8.decode(bytes.subarray(from, at)), used: at };
}

/** What a byte that is no UTF-8 is taken for: its Windows-1252 character, else U+FFFD. */
export function loneByte(byte: number): string {
  const letter = WINDOWS.decode(Uint8Array.of(byte));
  return letter < " " || (letter >= "\u007f" && letter < "\u00a0") ? "\ufffd" : letter;
}
