import { shown } from "../problem-list.ts";

/** A row as a problem shows it: the cells that hold something. */
export const rowText = (cells: readonly string[]): string =>
  shown(
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" | "),
  );
