import type { Problem } from "../../model/problem.ts";
import { readStatus } from "../cells/status.ts";
import { oneLine, readText } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import { problemList } from "../problem-list.ts";
import type { Roles } from "../row/roles.ts";
import { peopleIn } from "../row/people-in.ts";
import { personName } from "../row/person-name.ts";
import type { FileContext } from "../row/row-context.ts";
import { cellOf, chosenMeaning } from "../row/given.ts";
import type { ColumnReading, TableKind } from "../reading.ts";
import type { IdsAside } from "../ports/ids-aside.ts";
import type { DataRows } from "../table/data-rows.ts";
import { numberCheck } from "./number-check.ts";
import { dayOrderOf } from "./day-order.ts";
import { idCheck } from "./id-check.ts";
import { markCheck } from "./mark-check.ts";
import { suspectCheck } from "./suspect-check.ts";
import { unknownWords } from "./unknown-words.ts";

/** What is known of a file after one time through all of its rows. */
export type Survey = Pick<FileContext, "dayOrder" | "idsHold" | "suspects"> & {
  readonly rows: number;
  readonly problems: readonly Problem[];
};

/** Goes once through all rows for what no single row shows: repeated ids, recurring words, the order of dates. */
export async function surveyRows(data: AsyncIterable<DataRows>, table: Surveyed): Promise<Survey> {
  const checks = checksOf(table);
  try {
    return await surveyedBy(checks, data, table);
  } finally {
    checks.ids.close();
  }
}

async function surveyedBy(
  checks: Checks,
  data: AsyncIterable<DataRows>,
  table: Surveyed,
): Promise<Survey> {
  const problems = problemList(table.file);
  const checked = { ...table, checks };
  // The rows of ties are only counted: there may be millions, and what is wrong with one is told when it is taken.
  const plain = table.about === "ties";
  const empty = { count: 0, first: 0 };
  let rows = 0;
  for await (const batch of data) {
    rows += batch.rows.length;
    if (empty.count === 0) empty.first = batch.empty[0] ?? 0;
    empty.count += batch.empty.length;
    if (plain) continue;
    batch.problems.forEach(problems.add);
    batch.rows.forEach((row, i) => lookAt(row, batch.lines[i] ?? 0, checked));
  }
  const ids = checks.ids.result();
  const suspects = checks.suspects.result();
  const found = [
    emptyRows(table.file, empty),
    ids.problems,
    suspects.problems,
    checks.statuses.result(),
    ...checks.numbers.map((numbers) => numbers.result()),
    ...checks.marks.map(({ check }) => check.result()),
  ];
  found.flat().forEach(problems.add);
  return {
    rows,
    dayOrder: checks.days.result(),
    idsHold: ids.hold,
    suspects: suspects.words,
    problems: problems.all(),
  };
}

/** What a row's id should stand for. */
function nameOf(row: readonly string[], { about, roles }: Surveyed): string {
  if (about === "people") return personName(row, roles);
  if (about === "initiatives") return roles.first(row, "initiative.title");
  const name = roles.levels.at(-1)?.[0];
  return name === undefined ? "" : cellOf(row, name);
}

type Surveyed = {
  readonly file: string;
  readonly about: TableKind;
  readonly roles: Roles;
  readonly columns: readonly ColumnReading[];
  /** Words of which someone said that they are names of people. */
  readonly people?: readonly string[] | undefined;
  /** Where ids are kept that are too many for memory. */
  readonly idsAside?: (() => IdsAside) | undefined;
};
type Checks = ReturnType<typeof checksOf>;

function checksOf({ file, about, roles, columns, people, idsAside }: Surveyed) {
  const headerOf = (role: Role): string | null => roles.given(role)[0]?.header ?? null;
  return {
    ids: idCheck(file, headerOf(ID[about]), idsAside),
    suspects: suspectCheck(file, about, people),
    statuses: unknownWords(file, "status-unknown", headerOf("initiative.status")),
    days: dayOrderOf(),
    numbers: columns.flatMap((column) => numberCheck(file, column)),
    marks: NAMING.flatMap((role) => roles.given(role))
      .concat(roles.levels.flat())
      .filter(({ column }) => column !== null)
      .map((given) => ({ given, check: markCheck(file, given) })),
  };
}

/** Roles whose cells are names of people, or of departments that `levels` does not give. */
const NAMING: readonly Role[] = [
  "person.name",
  "person.family-name",
  "person.leads",
  "person.takes-part",
  "person.advises",
  "person.reports-to",
  "department.parent",
  "department.alias",
];

const ID: Readonly<Record<TableKind, Role>> = {
  people: "person.id",
  initiatives: "initiative.id",
  departments: "department.id",
  ties: "person.id",
  unknown: "person.id",
};

function lookAt(
  row: readonly string[],
  line: number,
  table: Surveyed & { readonly checks: Checks },
): void {
  const { about, roles, checks } = table;
  const name = nameOf(row, table);
  if (roles.given(ID[about]).length > 0) {
    checks.ids.add(oneLine(roles.first(row, ID[about])), name, line);
  }
  if (about === "people")
    checks.suspects.add(name, roles.given("person.name")[0]?.header ?? null, line);
  if (about === "initiatives") lookAtInitiative(row, line, table);
  for (const numbers of checks.numbers) numbers.add(row, line);
  for (const { given, check } of checks.marks) check.add(cellOf(row, given), line);
}

function lookAtInitiative(
  row: readonly string[],
  line: number,
  { roles, checks }: { readonly roles: Roles; readonly checks: Checks },
): void {
  for (const role of ["person.leads", "person.takes-part", "person.advises"] as const) {
    for (const given of roles.given(role))
      for (const name of peopleIn(cellOf(row, given), given.separator))
        checks.suspects.add(name, given.header, line);
  }
  lookAtStatus(row, line, { roles, checks });
  checks.days.add(roles.first(row, "initiative.start"));
  checks.days.add(roles.first(row, "initiative.end"));
}

function lookAtStatus(
  row: readonly string[],
  line: number,
  { roles, checks }: { readonly roles: Roles; readonly checks: Checks },
): void {
  const given = roles.at(row, "initiative.status");
  if (given === null || chosenMeaning(given, cellOf(row, given)) !== null) return;
  const status = readText(cellOf(row, given));
  if (status !== null && readStatus(status) === null) checks.statuses.add(status, line);
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
