import { TIE_KINDS } from "../../model/tie.ts";
import { INITIATIVE_STATUS, INNOVATION_KINDS } from "../../model/initiative.ts";
import { SHARING } from "../../model/sharing.ts";
import { foldHeader } from "../../text/fold-header.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { shown } from "../problem-list.ts";
import type { Constant } from "../reading.ts";
import type { Column } from "./column.ts";
import type { ColumnChoice, MappingChoice } from "./mapping.ts";
import { fitsAbout } from "./fits-about.ts";
import type { Role } from "./role.ts";

/** What of a choice holds for a table, and what of it does not. */
export type Chosen = {
  readonly columns: ReadonlyMap<Column, ColumnChoice>;
  readonly constants: readonly Constant[];
  readonly problems: readonly Problem[];
};

/**
 * The columns of a table that a choice names, by their headers: word for word, else without case and punctuation; of
 * equal headers in their order. A role that a table about something cannot give is not chosen.
 */
export function chosenColumns(
  file: string,
  columns: readonly Column[],
  { about, columns: choices, constants }: MappingChoice,
): Chosen {
  const problems: Problem[] = [];
  const tell = (code: ProblemCode, column: string | null, value: string, from?: string): void =>
    void problems.push({
      code,
      severity: "warning",
      place: { file, line: null, column },
      value: shown(value),
      ...(from === undefined ? {} : { details: { from: shown(from) } }),
    });
  const fits = (role: Role, column: string | null): boolean => {
    if (fitsAbout(role, about)) return true;
    tell("mapping-role-unfit", column, role);
    return false;
  };
  const chosen = new Map<Column, ColumnChoice>();
  const { found, missing } = findColumns(columns, choices);
  for (const [column, choice] of found) {
    const { header } = column;
    const roles = [...new Set(choice.roles)].filter((role) => fits(role, header));
    const values = choice.format.values.filter(({ from, to }) => {
      if (roles.length === 0 || roles.some((role) => isMeaning(role, to))) return true;
      tell("mapping-value-unknown", header, to, from);
      return false;
    });
    chosen.set(column, { ...choice, roles, format: { ...choice.format, values } });
  }
  for (const { header, roles } of missing)
    if (roles.length > 0) tell("mapping-column-missing", null, header);
  return { columns: chosen, constants: constants.filter(({ role }) => fits(role, null)), problems };
}

/** Whether a word of a column may be said to stand for this; "": for nothing. */
const isMeaning = (role: Role, to: string): boolean =>
  to === "" || (MEANINGS[role] ?? []).includes(to);

const MEANINGS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  "person.sharing": SHARING,
  "initiative.status": INITIATIVE_STATUS,
  "initiative.innovation": INNOVATION_KINDS,
  "tie.kind": TIE_KINDS,
};

function findColumns(columns: readonly Column[], choices: readonly ColumnChoice[]) {
  const left = new Set(columns);
  const found: (readonly [Column, ColumnChoice])[] = [];
  const notTaken = (
    asked: readonly ColumnChoice[],
    keyOf: (header: string) => string,
  ): ColumnChoice[] => {
    const byKey = new Map<string, Column[]>();
    for (const column of left) {
      const key = keyOf(column.header);
      byKey.set(key, [...(byKey.get(key) ?? []), column]);
    }
    return asked.filter((choice) => {
      const key = keyOf(choice.header);
      const column = key === "" ? undefined : byKey.get(key)?.shift();
      if (column === undefined) return true;
      left.delete(column);
      found.push([column, choice]);
      return false;
    });
  };
  const missing = notTaken(
    notTaken(choices, (header) => header.trim()),
    foldHeader,
  );
  return { found, missing };
}
