import { strToU8, zipSync } from "fflate";

/** A cell as a test states it: a text, a number, a number with a format, or the XML of the cell itself. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly v: number; readonly z: string }
  | { readonly formula: string; readonly saved?: string | number }
  | { readonly error: string }
  | { readonly number: string };

export type MadeSheet = {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
  /** "A1:C1" */
  readonly merged?: readonly string[];
  /** Column in which the rows begin, from 0. */
  readonly left?: number;
};

export type MadeBook = {
  readonly from1904?: boolean;
  /** Further files in the zip. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook written by hand, as Excel writes it, so that its reader does not test itself. */
export function makeWorkbook(sheets: readonly MadeSheet[], book: MadeBook = {}): Uint8Array {
  return zipSync(bytesOf(partsOf(sheets, book)));
}

export const bytesOf = (
  parts: Readonly<Record<string, string | Uint8Array>>,
): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" ? strToU8(part) : part,
    ]),
  );

export function partsOf(
  sheets: readonly MadeSheet[],
  { from1904 = false, parts = {} }: MadeBook = {},
): Record<string, string | Uint8Array> {
  const formats: string[] = [];
  const sheetParts = sheets.map(
    (sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, formats)] as const,
  );
  const names = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const kinds = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${kinds.join("")}</Types>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(sheetParts),
    "xl/styles.xml": stylesXml(formats),
    ...parts,
  };
}

function sheetXml({ rows, merged = [], left = 0 }: MadeSheet, formats: string[]): string {
  const body = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${letters(left + c)}${r + 1}`, formats));
    return row.length === 0 ? "" : `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData>${areas === "" ? "" : `<mergeCells>${areas}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: MadeCell, at: string, formats: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  if ("number" in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
  if ("formula" in cell) {
    const { formula, saved } = cell;
    const kind = typeof saved === "string" ? ' t="str"' : "";
    const value = saved === undefined ? "" : `<v>${escaped(String(saved))}</v>`;
    return `<c r="${at}"${kind}><f>${escaped(formula)}</f>${value}</c>`;
  }
  if (!formats.includes(cell.z)) formats.push(cell.z);
  return `<c r="${at}" s="${formats.indexOf(cell.z) + 1}"><v>${cell.v}</v></c>`;
}

function stylesXml(formats: readonly string[]): string {
  const known = formats.map((z, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(z)}"/>`);
  const used = formats.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${known.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${used.join("")}</cellXfs></styleSheet>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));
