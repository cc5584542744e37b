import type { InspectedTable } from "../use-inspections.ts";
import { fileName } from "../../../app/file-name.ts";

type Named = Pick<InspectedTable, "file" | "sheet">;

/** A table is called after its file; where that has several, after its sheet as well. */
export function tableName({ file, sheet }: Named, all: readonly Named[]): string {
  const isOne = all.filter((other) => other.file === file).length === 1;
  return sheet === null || isOne ? fileName(file) : `${fileName(file)}, ${sheet}`;
}
