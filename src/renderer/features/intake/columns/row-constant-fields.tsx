import type { Column, FileReading } from "../../../../contract/mapping.ts";
import type { Role } from "../../../../contract/roles.ts";
import { isList } from "./column-formats.ts";
import { columnName } from "./column-name.ts";
import type { ColumnsKey } from "./messages.ts";
import { fieldSections } from "./role-pick.tsx";
import type { Say } from "../../../app/texts.tsx";
import type { PickOption, PickSection } from "../../../ui/pick.tsx";

type Speaking = Say<ColumnsKey>;

/** Fields by which rows are told apart: no one value of them holds for many rows. */
const TELLS_APART: ReadonlySet<Role> = new Set([
  "person.name",
  "person.given-name",
  "person.prefix",
  "person.family-name",
  "person.email",
  "person.id",
  "initiative.title",
  "initiative.id",
]);

/**
 * The column whose cells go before what holds for all rows; null where there is none, and for lists, which get what
 * holds for all rows beside what the column says.
 */
export function columnBefore(role: Role, columns: readonly Column[]): Column | null {
  if (isList(role)) return null;
  return columns.find(({ roles, skipped }) => !skipped && roles.includes(role)) ?? null;
}

/**
 * What may be said to hold for all rows: fields that nothing fills yet, then those that it would fill only where a
 * column is empty. Not once more what is said already.
 */
export function constantSections(
  { about, columns, constants }: Pick<FileReading, "about" | "columns" | "constants">,
  say: Speaking,
): readonly PickSection[] {
  const isSaid = (role: Role): boolean =>
    !isList(role) && constants.some((one) => one.role === role);
  const fields = fieldSections(about, null, say).map(({ title, options }) => ({
    title,
    options: options.filter(({ id }) => !TELLS_APART.has(id) && !isSaid(id)),
  }));
  const free = fields.map(({ title, options }) => ({
    title,
    options: options.filter(({ id }) => columnBefore(id, columns) === null),
  }));
  const filled = fields.flatMap(({ options }) =>
    options.flatMap((option) => {
      const column = columnBefore(option.id, columns);
      return column === null ? [] : [besides(option, column, say)];
    }),
  );
  return [...free, { title: say("constantBeside"), options: filled }].filter(
    ({ options }) => options.length > 0,
  );
}

function besides(option: PickOption, column: Column, say: Speaking): PickOption {
  const text = say("constantBesideOf", {
    field: option.chosen?.text ?? option.text,
    column: columnName(column, say),
  });
  return { ...option, text, drawn: text };
}
