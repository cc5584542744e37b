import type { Column, FileReading } from "../../../contract/mapping.ts";
import type { MappingChoice, TableAsk } from "../../../contract/table-choices.ts";
import type { ColumnChoice, TableChoice } from "../../app/import-flow.ts";

/** Names each column by its header and its place among equal headers. */
export function columnKeys(columns: readonly Pick<Column, "header">[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header }) => {
    const place = seen.get(header) ?? 0;
    seen.set(header, place + 1);
    return JSON.stringify([header, place]);
  });
}

/** A table as it is read with what someone decided laid over it; nothing that was decided is in doubt. */
export function chosenReading(reading: FileReading, choice: TableChoice): FileReading {
  const keys = columnKeys(reading.columns);
  return {
    ...reading,
    columns: reading.columns.map((column, place) =>
      chosenColumn(column, choice.columns[keys[place] ?? ""]),
    ),
    constants: [...(choice.constants ?? reading.constants)],
    department: wholeDepartment(reading, choice),
    people: [...(choice.people ?? reading.people)],
    source: choice.source ?? reading.source,
  };
}

function chosenColumn(column: Column, choice: ColumnChoice | undefined): Column {
  if (choice === undefined) return column;
  const isSame = !choice.skipped && choice.roles.join() === column.roles.join();
  return {
    ...column,
    roles: [...choice.roles],
    skipped: choice.skipped,
    format: choice.format,
    why: isSame ? column.why : { code: "chosen" },
    doubt: false,
  };
}

function wholeDepartment(reading: FileReading, choice: TableChoice): string | null {
  if (namesDepartment(reading, choice)) return null;
  return choice.department === null ? reading.department : choice.department.name;
}

/** Whether rows name the top of their departments themselves, so that none holds for all. */
function namesDepartment(reading: FileReading, choice: TableChoice): boolean {
  const keys = columnKeys(reading.columns);
  return (
    reading.columns.some((column, place) =>
      (choice.columns[keys[place] ?? ""] ?? column).roles.includes("department.name"),
    ) || (choice.constants ?? reading.constants).some(({ role }) => role === "department.name")
  );
}

/** What someone would have to say to have the table read like this; null while it is about nothing known. */
export function mappingFrom(reading: FileReading): MappingChoice | null {
  const { about, columns, constants } = reading;
  if (about === "unknown") return null;
  return {
    about,
    columns: columns.map(({ header, roles, skipped, format }) => ({
      header,
      roles: skipped ? [] : [...roles],
      skipped,
      format,
    })),
    constants: [...constants],
  };
}

/** A table of a file as it is asked for before its columns are chosen. */
export function tableQuestion(file: string, sheet: string | null, choice: TableChoice): TableAsk {
  return {
    file,
    ...(sheet === null ? {} : { sheet }),
    ...(Object.keys(choice.layout).length === 0 ? {} : { layout: choice.layout }),
    ...(choice.about === null ? {} : { about: choice.about }),
    ...(choice.people === null ? {} : { people: [...choice.people] }),
    ...(choice.usesTemplate ? {} : { template: false }),
  };
}

/** A table with all that was decided about it, as the plan is made of it. */
export function tableAsk(
  question: TableAsk,
  choice: TableChoice,
  read: { readonly reading: FileReading; readonly isByTemplate: boolean } | null,
): TableAsk {
  const isSaid = isMapped(choice) || !choice.usesTemplate || read?.isByTemplate === true;
  const mapping =
    read === null || !isSaid ? null : mappingFrom(chosenReading(read.reading, choice));
  // What was said before a column said it would stand above what that column names.
  const isOutdone = read !== null && namesDepartment(read.reading, choice);
  return {
    ...question,
    ...(mapping === null ? {} : { mapping }),
    ...(read?.isByTemplate === true ? { people: chosenReading(read.reading, choice).people } : {}),
    ...(choice.department === null || isOutdone ? {} : { department: choice.department.name }),
    ...(choice.source === null ? {} : { source: choice.source }),
  };
}

/** Whether someone decided what columns are, beyond how the table is cut up. */
export function isMapped({ columns, constants, about }: TableChoice): boolean {
  return Object.keys(columns).length > 0 || constants !== null || about !== null;
}

/** Whether a template is kept of it: as someone said, else where they corrected something. */
export function keepsTemplate(choice: TableChoice): boolean {
  return choice.keeps ?? isMapped(choice);
}
