import { fold } from "../../text/fold.ts";
import { personKey } from "../../text/person-key.ts";
import type { RowFacts } from "../facts.ts";
import type { OpenTable } from "../read-table.ts";
import type { Role } from "../columns/role.ts";

/** By what a value may name someone or something. */
export type NamedBy = "id" | "email" | "name";

/** The different values at one end of the ties of a table, each as it is compared. */
export type TieEnd = {
  readonly end: "from" | "to";
  /** Header of the column. */
  readonly column: string;
  readonly values: ReadonlySet<string>;
};

/** How many of the values of an end a column holds. */
export type EndMatch = {
  readonly by: NamedBy;
  readonly file: string;
  readonly column: string;
  readonly found: number;
};

/** A value as it is compared with ids, addresses or names. */
export const COMPARED: Readonly<Record<NamedBy, (value: string) => string>> = {
  id: (value) => value,
  email: (value) => value.toLowerCase(),
  name: personKey,
};

/**
 * The ends of a table of ties: of each its first `most` different values.
 *
 * @throws Failure `cancelled`
 */
export async function tieEndsOf(table: OpenTable, most: number): Promise<TieEnd[]> {
  const values = { from: new Set<string>(), to: new Set<string>() };
  for await (const rows of table.ties()) {
    for (const end of ["from", "to"] as const)
      for (const value of rows[end]) if (values[end].size < most) values[end].add(value);
    if (values.from.size >= most && values.to.size >= most) break;
  }
  return (["from", "to"] as const).flatMap((end) => {
    const column = headerOf(table, `tie.${end}`);
    return column === null ? [] : [{ end, column, values: values[end] }];
  });
}

/**
 * For each of some ends, which columns of a table of people or initiatives hold its values. Goes through the table
 * once; memory does not grow with its rows.
 */
export async function endMatches(
  table: OpenTable,
  ends: readonly TieEnd[],
): Promise<readonly (readonly EndMatch[])[]> {
  const { file } = table.reading;
  const columns = COLUMNS.flatMap(({ by, roles, valueOf }) => {
    const column = roles.map((role) => headerOf(table, role)).find((header) => header !== null);
    if (column === undefined || column === null) return [];
    const sought = ends.map(({ values }) => comparedTo(values, by));
    return [{ by, column, valueOf, sought, found: ends.map(() => new Set<string>()) }];
  });
  if (columns.length === 0) return ends.map(() => []);
  for await (const rows of table.facts())
    for (const row of rows)
      for (const { by, valueOf, sought, found } of columns) {
        const value = valueOf(row);
        if (value === null) continue;
        const compared = COMPARED[by](value);
        for (let i = 0; i < sought.length; i++)
          if (sought[i]?.has(compared) === true) found[i]?.add(compared);
      }
  return ends.map((_, i) =>
    columns.map(({ by, column, found }) => ({ by, column, file, found: found[i]?.size ?? 0 })),
  );
}

/** Values as they are compared; names that fold to nothing are none. */
function comparedTo(values: ReadonlySet<string>, by: NamedBy): ReadonlySet<string> {
  const compared = new Set([...values].map(COMPARED[by]));
  compared.delete("");
  return compared;
}

type Named = {
  readonly by: NamedBy;
  readonly roles: readonly Role[];
  readonly valueOf: (row: RowFacts) => string | null;
};

const COLUMNS: readonly Named[] = [
  {
    by: "id",
    roles: ["person.id", "initiative.id"],
    valueOf: ({ person, initiative }) => person?.givenId ?? initiative?.givenId ?? null,
  },
  { by: "email", roles: ["person.email"], valueOf: ({ person }) => person?.email ?? null },
  {
    by: "name",
    roles: ["person.name", "person.family-name", "initiative.title"],
    valueOf: ({ person, initiative }) =>
      person?.name ?? (initiative === null ? null : fold(initiative.title)),
  },
];

const headerOf = (table: OpenTable, role: Role): string | null =>
  table.reading.columns.find(({ roles }) => roles.includes(role))?.header ?? null;
