import type { Problem, ProblemCode } from "../../model/problem.ts";
import { TIE_KINDS, type TieKind } from "../../model/tie.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readTieKind } from "../cells/tie-kind-word.ts";
import { shown } from "../problem-list.ts";
import type { TieRows } from "../reading.ts";
import { markCheck, type MarkCheck } from "../survey/mark-check.ts";
import { unknownWords } from "../survey/unknown-words.ts";
import type { DataRows } from "../table/data-rows.ts";
import { cellOf, chosenMeaning, type Given } from "./given.ts";
import type { Roles } from "./roles.ts";

/** Reads rows of ties, and tells at their end what was met in more than one of them. */
export type TieReader = {
  readonly read: (data: DataRows) => TieRows;
  /** Words for kinds that nobody knows, each once with how often it stands there; marks of footnotes in a column. */
  readonly atEnd: () => Problem[];
};

/** Makes a reader of rows of ties, for one time through a file. Kept plain, as there may be millions. */
export function tieReader(file: string, roles: Roles): TieReader {
  const from = roles.given("tie.from")[0] ?? null;
  const to = roles.given("tie.to")[0] ?? null;
  const kind = roles.given("tie.kind")[0] ?? null;
  const unknown = unknownWords(file, "tie-kind-unknown", kind?.header ?? null);
  const kindOf = kindReader(kind, unknown.add);
  const marks = new Map(
    [from, to].flatMap((end) => (end === null ? [] : [[end, markCheck(file, end)]])),
  );
  return {
    read: (data) => readRows(data, { file, from, to, kind, kindOf, marks }),
    atEnd: () => [...unknown.result(), ...[...marks.values()].flatMap(({ result }) => result())],
  };
}

type Reading = {
  readonly file: string;
  readonly from: Given | null;
  readonly to: Given | null;
  readonly kind: Given | null;
  readonly kindOf: (cell: string, line: number) => TieKind | null;
  readonly marks: ReadonlyMap<Given, MarkCheck>;
};

function readRows(data: DataRows, { file, from, to, kind, kindOf, marks }: Reading): TieRows {
  const taken = {
    lines: [] as number[],
    from: [] as string[],
    to: [] as string[],
    kinds: [] as (TieKind | null)[],
    problems: [...data.problems] as Problem[],
  };
  if (from === null || to === null) return taken;
  const unmarked = (text: string, line: number, end: Given): string => {
    const name = withoutFootnote(text);
    if (name !== text) marks.get(end)?.add(text, line);
    return name;
  };
  const endOf = (row: readonly string[], line: number, end: Given): string | null => {
    const text = cellOf(row, end).trim();
    const code: ProblemCode | null =
      text === "" ? "tie-end-missing" : isPlaceholder(text) ? "tie-end-not-a-person" : null;
    if (code === null) return unmarked(text, line, end);
    taken.problems.push({
      code,
      severity: "rejected",
      place: { file, line, column: end.header },
      value: text === "" ? null : shown(text),
    });
    return null;
  };
  for (let i = 0; i < data.rows.length; i++) {
    const row = data.rows[i] as readonly string[];
    const line = data.lines[i] as number;
    const a = endOf(row, line, from);
    const b = endOf(row, line, to);
    if (a === null || b === null) continue;
    taken.lines.push(line);
    taken.from.push(a);
    taken.to.push(b);
    taken.kinds.push(kind === null ? null : kindOf(cellOf(row, kind), line));
  }
  return taken;
}

/** Reads kinds, and remembers what each word was read as: there are millions of rows, and a few words. */
function kindReader(
  kind: Given | null,
  unknown: (word: string, line: number) => void,
): Reading["kindOf"] {
  const read = new Map<string, TieKind | null>([["", null]]);
  return (cell, line) => {
    const known = read.get(cell);
    if (known !== undefined && (known !== null || cell === "")) return known;
    const meant = kind === null ? null : chosenMeaning(kind, cell);
    const found = meant === null ? readTieKind(cell) : asKind(meant);
    if (read.size < MOST_KINDS) read.set(cell, found);
    if (found === null && meant !== "" && cell.trim() !== "" && !isPlaceholder(cell))
      unknown(cell, line);
    return found;
  };
}

const asKind = (word: string): TieKind | null => TIE_KINDS.find((kind) => kind === word) ?? null;

/** Different words that are remembered; a column of free text has more, and each is then looked up again. */
const MOST_KINDS = 1_000;
