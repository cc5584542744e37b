/**
 * Whether the first bytes of a file are those of something else than a table of text: a PDF, a workbook or picture that
 * was renamed to `.csv`, a program, or text with marks of its own, such as the web page that some systems export as
 * `.xls`.
 *
 * @returns what it is, as an extension, `binary` where that is not known; null for text
 */
export function notText(head: Uint8Array): string | null {
  const known = SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (known !== undefined) return known[0];
  const start = new TextDecoder("latin1").decode(head.subarray(0, START));
  const marked = MARKED.find(([, beginning]) => beginning.test(start));
  if (marked !== undefined) return marked[0];
  return controls(head) > Math.max(A_FEW, head.length * MOST_CONTROLS) ? "binary" : null;
}

const bytesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["pdf", bytesOf("%PDF-")],
  ["zip", bytesOf("PK\u0003\u0004")],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpg", [0xff, 0xd8, 0xff]],
  ["gif", bytesOf("GIF8")],
  ["gz", [0x1f, 0x8b]],
  ["sqlite", bytesOf("SQLite format 3\0")],
];

/** Text that no table begins with, after a byte order mark and white space. */
const MARKED: readonly (readonly [string, RegExp])[] = [
  ["html", /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table)\b/i],
  ["xml", /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/],
  ["json", /^(?:\u00ef\u00bb\u00bf)?\s*(?:\[\s*)?\{\s*"/],
  ["rtf", /^\{\\rtf/],
];
const START = 200;

/** Text has next to none; a tenth of evenly spread bytes are. */
const MOST_CONTROLS = 0.02;
/** Slips in a file of few bytes. */
const A_FEW = 2;

function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes)
    if (byte < 9 || (byte > 13 && byte < 32 && !IN_TEXT.has(byte))) count += 1;
  return count;
}

/** The end of a file, an escape, and what parts records and units. */
const IN_TEXT: ReadonlySet<number> = new Set([0x1a, 0x1b, 0x1e, 0x1f]);
