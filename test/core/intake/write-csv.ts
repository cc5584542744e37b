export type Spelling = { readonly delimiter: string; readonly lineEnd: string };

/** A table as a spreadsheet writes it: quotes only where a cell needs them. */
export function writeCsv(
  table: readonly (readonly string[])[],
  { delimiter, lineEnd }: Spelling,
): string {
  const needsQuotes = (cell: string): boolean => cell.includes(delimiter) || /["\r\n]/.test(cell);
  const cellOf = (cell: string): string =>
    needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return table.map((row) => row.map(cellOf).join(delimiter) + lineEnd).join("");
}

/** Text as bytes of the encodings that the intake knows. */
export const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-8 with mark": (text) => new TextEncoder().encode(`\ufeff${text}`),
  "utf-16le": (text) => utf16(`\ufeff${text}`, true),
  "utf-16be": (text) => utf16(`\ufeff${text}`, false),
  "windows-1252": (text) => Uint8Array.from(text, (letter) => WINDOWS.indexOf(letter)),
};

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

/** Byte by byte, from the Encoding Standard's table; "?" where the five open bytes are. */
const WINDOWS = [
  ...Array.from({ length: 128 }, (_, i) => String.fromCharCode(i)),
  ...Array.from("€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ"),
  ...Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)),
];
