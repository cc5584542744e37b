import type { Column, Constant } from "../../../../contract/mapping.ts";
import { entityOf, fieldOf, type Role, type RoleEntity } from "../../../../contract/roles.ts";

/** What one row speaks of: names only, as the drawing shows them. */
export type RowParts = {
  readonly initiatives: readonly string[];
  readonly people: readonly string[];
  /** Those of the people who lead. */
  readonly leaders: readonly string[];
  readonly departments: readonly string[];
  readonly topics: readonly string[];
};

/** How the table as a whole is read, as far as a row's names depend on it. */
type Read = {
  readonly columns: readonly Column[];
  readonly constants?: readonly Constant[];
  /** The department of all rows; null where they name their own. */
  readonly department?: string | null;
};

/** A cell, or what holds for all rows, in one role. */
type Given = { readonly role: Role; readonly cell: string; readonly separator: string | null };

/** Fields that say something about an entity without naming it. */
const FACTS = new Set([
  ..."id email role sharing code alias kind given-name prefix family-name".split(" "),
  ..."description lessons status innovation start end".split(" "),
]);

/**
 * The names in a row, by what their column was read as; lists in a cell become several.
 *
 * @param nothing words that stand for nobody or nothing
 */
export function rowParts(
  read: Read,
  row: readonly string[],
  nothing: ReadonlySet<string> = new Set(),
): RowParts {
  const given = givenBy(read, row);
  const namesIn = (named: readonly Given[]): string[] =>
    [...new Set(named.flatMap(names))].filter((name) => !nothing.has(name));
  const of = (...entities: readonly RoleEntity[]): string[] => {
    const named = given
      .filter(({ role }) => entities.includes(entityOf(role)) && !FACTS.has(fieldOf(role)))
      // From the top down, wherever the column for what is above stands.
      .toSorted((a, b) => depth(a.role) - depth(b.role));
    return namesIn(named);
  };
  const known = of("person", "tie");
  const { department = null } = read;
  return {
    initiatives: of("initiative"),
    // Both ends of a tie are people, as far as one row can tell.
    people: [...new Set([...fullName(given), ...known])],
    leaders: namesIn(given.filter(({ role }) => role === "person.leads")),
    departments: [...(department === null ? [] : [department]), ...of("department")],
    topics: of("topic"),
  };
}

function givenBy({ columns, constants = [] }: Read, row: readonly string[]): Given[] {
  return [
    ...columns.flatMap(({ index, roles, format: { separator } }) =>
      roles.map((role) => ({ role, cell: row[index] ?? "", separator })),
    ),
    ...constants.map(({ role, value }) => ({ role, cell: value, separator: null })),
  ];
}

function depth(role: Role): number {
  const field = fieldOf(role);
  if (field === "parent") return -1;
  const below = /^below(?:-(\d+))?$/.exec(field);
  return below === null ? 0 : Number(below[1] ?? 1);
}

/** A name that the file spreads over columns, as one; several columns of one part follow each other. */
function fullName(given: readonly Given[]): string[] {
  const parts = ["given-name", "prefix", "family-name"].flatMap((part) =>
    given.filter(({ role }) => role === `person.${part}`).map(({ cell }) => cell.trim()),
  );
  const name = parts.filter((part) => part !== "").join(" ");
  return name === "" ? [] : [name];
}

/** A comma parts topics only: a name may hold one. What someone chose to part by parts anything. */
function names({ role, cell, separator }: Given): string[] {
  const found = entityOf(role) === "topic" ? /[;|,\n]/ : /[;|\n]/;
  return cell
    .split(separator ?? found)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
