import { readFileSync, writeFileSync } from "node:fs";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Writes a table as Dutch Excel does: semicolons, UTF-8 with byte order mark, CRLF.
 *
 * @param {URL} file
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
export function writeCsv(file, header, rows) {
  const lines = [header, ...rows].map((row) => row.map(quoted).join(";"));
  writeFileSync(file, BYTE_ORDER_MARK + lines.join("\r\n") + "\r\n");
}

/** A list inside one cell. @param {readonly string[]} values */
export function listCell(values) {
  return values.join("|");
}

/** @param {string} cell */
function quoted(cell) {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Reads one of our own hand-written tables: semicolons, a header, no quotes.
 *
 * @param {URL} file
 * @returns {Record<string, string>[]}
 */
export function readTable(file) {
  const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const columns = header.split(";");
  return lines.map((line, index) => {
    const cells = line.split(";");
    if (cells.length !== columns.length) {
      throw new Error(
        `${file.pathname}, line ${index + 2}: ${cells.length} cells, expected ${columns.length}`,
      );
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  });
}
