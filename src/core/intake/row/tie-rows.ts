import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { TieKind } from "../../model/tie.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readTieKind } from "../cells/tie-kind-word.ts";
import { shown } from "../problem-list.ts";
import type { TieRows } from "../reading.ts";
import type { DataRows } from "../table/data-rows.ts";
import type { Roles } from "./roles.ts";

/** Reads rows of ties, for one time through a file. Kept plain, as there may be millions. */
export function tieReader(file: string, roles: Roles): (data: DataRows) => TieRows {
  const [fromColumn, toColumn, kindColumn] = (["tie.from", "tie.to", "tie.kind"] as const).map(
    (role) => roles.columns(role)[0],
  );
  const kindAt = kindColumn?.index ?? -1;
  const ends = [fromColumn, toColumn].map((column) => ({
    at: column?.index ?? 0,
    header: column?.header ?? null,
  })) as [End, End];
  const kindsRead = new Map<string, TieKind | null>([["", null]]);
  return (data) => {
    const problems: Problem[] = [...data.problems];
    const lines: number[] = [];
    const from: string[] = [];
    const to: string[] = [];
    const kinds: (TieKind | null)[] = [];
    const endOf = (row: readonly string[], line: number, { at, header }: End): string | null => {
      const text = (row[at] ?? "").trim();
      const code: ProblemCode | null =
        text === "" ? "tie-end-missing" : isPlaceholder(text) ? "tie-end-not-a-person" : null;
      if (code === null) return text;
      problems.push({
        code,
        severity: "rejected",
        place: { file, line, column: header },
        value: text === "" ? null : shown(text),
      });
      return null;
    };
    const kindOf = (cell: string, line: number): TieKind | null => {
      const kind = readTieKind(cell);
      if (kindsRead.size < MOST_KINDS) kindsRead.set(cell, kind);
      if (kind === null && cell.trim() !== "" && !isPlaceholder(cell)) {
        problems.push({
          code: "tie-kind-unknown",
          severity: "warning",
          place: { file, line, column: kindColumn?.header ?? null },
          value: shown(cell),
        });
      }
      return kind;
    };
    for (let i = 0; i < data.rows.length; i++) {
      const row = data.rows[i] as readonly string[];
      const line = data.lines[i] as number;
      const a = endOf(row, line, ends[0]);
      const b = endOf(row, line, ends[1]);
      if (a === null || b === null) continue;
      const cell = kindAt < 0 ? "" : (row[kindAt] ?? "");
      const known = kindsRead.get(cell);
      lines.push(line);
      from.push(a);
      to.push(b);
      kinds.push(known === undefined ? kindOf(cell, line) : known);
    }
    return { lines, from, to, kinds, problems };
  };
}

type End = { readonly at: number; readonly header: string | null };

/** Different words that are remembered; a column of free text has more, and each is then looked up again. */
const MOST_KINDS = 1_000;
