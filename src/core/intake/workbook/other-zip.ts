/**
 * What a zip is that is no workbook of ours, by the names of the files in it: an extension, `zip` where it is not
 * known; null for a workbook.
 */
export function otherZip(names: readonly string[]): string | null {
  const has = (name: RegExp): boolean => names.some((one) => name.test(one));
  return KINDS.find(([, name]) => has(name))?.[0] ?? (has(WORKBOOK) ? null : "zip");
}

const WORKBOOK = /(?:^|\/)workbook[^/]*\.xml$/i;

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["xlsb", /(?:^|\/)workbook[^/]*\.bin$/i],
  ["ods", /^content\.xml$/],
  ["numbers", /(?:^|\/)Index(?:\/Document\.iwa|\.zip)$/],
  ["docx", /^word\/document[^/]*\.xml$/],
  ["pptx", /^ppt\/presentation[^/]*\.xml$/],
];

/** Spreadsheets too, which their program can save as one that is read. */
export const SHEETS_OF_ANOTHER_KIND: ReadonlySet<string> = new Set([
  "xls",
  "xlsb",
  "ods",
  "numbers",
]);
