import type { Column } from "../../../contract/mapping.ts";
import { entityOf, fieldOf, type RoleEntity } from "../../../contract/roles.ts";

/** What one row speaks of: names only, as the drawing shows them. */
export type RowParts = {
  readonly initiatives: readonly string[];
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly topics: readonly string[];
};

/** Fields that say something about an entity without naming it. */
const FACTS = new Set([
  ..."id email role sharing code alias kind given-name prefix family-name".split(" "),
  ..."description lessons status innovation start end".split(" "),
]);

/** The names in a row, by what their column was read as; lists in a cell become several. */
export function rowParts(columns: readonly Column[], row: readonly string[]): RowParts {
  const given = columns.flatMap(({ index, roles }) =>
    roles.map((role) => ({ index, entity: entityOf(role), field: fieldOf(role) })),
  );
  const of = (...entities: readonly RoleEntity[]): string[] => {
    const named = given
      .filter(({ entity, field }) => entities.includes(entity) && !FACTS.has(field))
      // From the top down, wherever the column for what is above stands.
      .toSorted((a, b) => Number(b.field === "parent") - Number(a.field === "parent"));
    const values = named.flatMap(({ index, entity }) => split(row[index] ?? "", entity));
    return [...new Set(values)];
  };
  return {
    initiatives: of("initiative"),
    // Both ends of a tie are people, as far as one row can tell.
    people: [...fullName(columns, row), ...of("person", "tie")],
    departments: of("department"),
    topics: of("topic"),
  };
}

/** A name that the file spreads over columns, as one. */
function fullName(columns: readonly Column[], row: readonly string[]): string[] {
  const parts = ["given-name", "prefix", "family-name"].map((part) => {
    const column = columns.find(({ roles }) => roles.includes(`person.${part}`));
    return column === undefined ? "" : (row[column.index] ?? "").trim();
  });
  const name = parts.filter((part) => part !== "").join(" ");
  return name === "" ? [] : [name];
}

/** A comma parts topics only: a name may hold one. */
function split(cell: string, entity: RoleEntity): string[] {
  const parts = cell.split(entity === "topic" ? /[;|,\n]/ : /[;|\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
