import type { Problem } from "../../model/problem.ts";
import { readStatus } from "../cells/status.ts";
import { readText } from "../cells/text.ts";
import { oneLine } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import { problemList } from "../problem-list.ts";
import type { Roles } from "../row/roles.ts";
import { personName } from "../row/person-name.ts";
import type { FileContext } from "../row/row-context.ts";
import type { TableKind } from "../reading.ts";
import type { DataRows } from "../table/data-rows.ts";
import { dayOrderOf } from "./day-order.ts";
import { idCheck } from "./id-check.ts";
import { suspectCheck } from "./suspect-check.ts";
import { unknownWords } from "./unknown-words.ts";

/** What is known of a file after one time through all of its rows. */
export type Survey = Pick<FileContext, "dayOrder" | "idsHold" | "suspects"> & {
  readonly rows: number;
  readonly problems: readonly Problem[];
};

/** Goes once through all rows for what no single row shows: repeated ids, recurring words, the order of dates. */
export async function surveyRows(
  data: AsyncIterable<DataRows>,
  {
    file,
    about,
    roles,
  }: { readonly file: string; readonly about: TableKind; readonly roles: Roles },
): Promise<Survey> {
  const problems = problemList(file);
  const checks = {
    ids: idCheck(file, roles.columns(ID[about])[0]?.header ?? null),
    suspects: suspectCheck(file, about),
    statuses: unknownWords(
      file,
      "status-unknown",
      roles.columns("initiative.status")[0]?.header ?? null,
    ),
    days: dayOrderOf(),
  };
  let rows = 0;
  const empty = { count: 0, first: 0 };
  for await (const batch of data) {
    batch.problems.forEach(problems.add);
    rows += batch.rows.length;
    if (empty.count === 0) empty.first = batch.empty[0] ?? 0;
    empty.count += batch.empty.length;
    batch.rows.forEach((row, i) => lookAt(row, batch.lines[i] ?? 0, { about, roles, checks }));
  }
  const ids = checks.ids.result();
  const suspects = checks.suspects.result();
  [
    ...emptyRows(file, empty),
    ...ids.problems,
    ...suspects.problems,
    ...checks.statuses.result(),
  ].forEach(problems.add);
  return {
    rows,
    dayOrder: checks.days.result(),
    idsHold: ids.hold,
    suspects: suspects.words,
    problems: problems.all(),
  };
}

const ID: Readonly<Record<TableKind, Role>> = {
  people: "person.id",
  initiatives: "initiative.id",
  departments: "department.id",
  ties: "person.id",
  unknown: "person.id",
};

type Checks = {
  readonly ids: ReturnType<typeof idCheck>;
  readonly suspects: ReturnType<typeof suspectCheck>;
  readonly statuses: ReturnType<typeof unknownWords>;
  readonly days: ReturnType<typeof dayOrderOf>;
};

function lookAt(
  row: readonly string[],
  line: number,
  {
    about,
    roles,
    checks,
  }: { readonly about: TableKind; readonly roles: Roles; readonly checks: Checks },
): void {
  const name =
    about === "people"
      ? personName(row, roles)
      : roles.first(row, about === "initiatives" ? "initiative.title" : "department.name");
  if (roles.columns(ID[about]).length > 0)
    checks.ids.add(oneLine(roles.first(row, ID[about])), name, line);
  if (about === "people" && roles.columns("person.name").length > 0)
    checks.suspects.add(name, roles.columns("person.name")[0]?.header ?? "", line);
  if (about !== "initiatives") return;
  for (const role of ["person.leads", "person.takes-part", "person.advises"] as const) {
    for (const { index, header } of roles.columns(role))
      checks.suspects.addList(row[index] ?? "", header, line);
  }
  const status = readText(roles.first(row, "initiative.status"));
  if (status !== null && readStatus(status) === null) checks.statuses.add(status, line);
  checks.days.add(roles.first(row, "initiative.start"));
  checks.days.add(roles.first(row, "initiative.end"));
}

function emptyRows(file: string, { count, first }: { count: number; first: number }): Problem[] {
  if (count === 0) return [];
  return [
    {
      code: "row-empty",
      severity: "warning",
      place: { file, line: first, column: null },
      value: null,
      details: { count },
    },
  ];
}
