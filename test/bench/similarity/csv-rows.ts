import { readFileSync } from "node:fs";
import papaparse from "papaparse";

/** All rows of a comma-separated file in UTF-8, the header among them. */
export function csvRows(path: string): string[][] {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  return papaparse.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** The rows of such a file by the names in its header. */
export function csvRecords(path: string): ReadonlyMap<string, string>[] {
  const [header, ...rows] = csvRows(path);
  return rows.map((row) => new Map(header!.map((name, column) => [name, row[column] ?? ""])));
}
