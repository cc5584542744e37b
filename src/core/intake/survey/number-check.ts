import type { Problem } from "../../model/problem.ts";
import { readNumber } from "../cells/number.ts";
import { shown } from "../problem-list.ts";
import type { ColumnReading } from "../reading.ts";

/** Counts the cells of a column that are no numbers as someone says that it writes them; none for another column. */
export function numberCheck(
  file: string,
  { index, header, format, roles, skipped }: ColumnReading,
) {
  const { decimal } = format;
  if (decimal === null || roles.length > 0 || skipped) return [];
  const lines: number[] = [];
  let first = "";
  let count = 0;
  return [
    {
      add: (row: readonly string[], line: number): void => {
        const cell = row[index]?.trim() ?? "";
        if (cell === "" || readNumber(cell, decimal) !== null) return;
        if (count === 0) first = cell;
        if (lines.length < MOST_LINES) lines.push(line);
        count += 1;
      },
      result: (): Problem[] =>
        count === 0
          ? []
          : [
              {
                code: "number-unreadable",
                severity: "warning",
                place: { file, line: lines[0] ?? null, column: header },
                value: shown(first),
                details: { count, lines: lines.join(", ") },
              },
            ],
    },
  ];
}

const MOST_LINES = 10;
