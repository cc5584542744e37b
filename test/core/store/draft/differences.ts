import { TIE_KINDS } from "../../../../src/core/model/tie.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";

/** What is known of each thing, and of which row it was made. */
type Thing = {
  readonly kind: string;
  readonly name: string;
  readonly place: readonly [file: string, line: number];
  readonly fields: ReadonlyMap<string, string>;
};
export type Values = { readonly things: ReadonlyMap<string, Thing> };

type Row = Readonly<Record<string, string | number | null>>;

/** A workspace as a person sees it, asked in a few plain questions of its own. */
export function valuesOf(db: WriteDb): Values {
  const all = (sql: string): Row[] => db.prepare<[], Row>(sql).all();
  const files = new Map(all("SELECT id, name FROM file").map(({ id, name }) => [id, String(name)]));
  const departments = new Map(
    all("SELECT id, name FROM department").map(({ id, name }) => [id, String(name)]),
  );
  const fields = new Map<unknown, Map<string, string>>();
  const set = (id: unknown, field: string, value: Row[string] | undefined): void => {
    if (value === null || value === undefined) return;
    const of = fields.get(id) ?? new Map<string, string>();
    fields.set(id, of.set(field, String(value)));
  };
  const names = new Map<unknown, string>();
  for (const kind of ["person", "initiative", "department", "topic"]) {
    for (const { id, key: _, fingerprint: __, ...row } of all(`SELECT * FROM ${kind}`)) {
      const isPrivate = row["sharing"] === "private";
      names.set(id, isPrivate ? "" : String(row["name"] ?? row["title"]));
      for (const [column, value] of Object.entries(row)) {
        const department = departments.get(value) ?? null;
        if (column === "department_id") set(id, `${kind}.department`, department);
        else if (column === "parent_id") set(id, `${kind}.parent`, department);
        else set(id, `${kind}.${column}`, isPrivate && /name|email/.test(column) ? "" : value);
      }
    }
  }
  const lists = `
    SELECT entity_id, role, group_concat(name, ', ' ORDER BY name) AS names
    FROM topic_link JOIN topic ON topic.id = topic_id GROUP BY entity_id, role`;
  for (const row of all(lists)) set(row["entity_id"], `topic.${row["role"]}`, row["names"]);
  for (const row of all("SELECT * FROM attribute"))
    set(row["entity_id"], `attribute:${row["name"]}`, row["value"]);
  for (const row of all("SELECT * FROM given_id"))
    set(row["entity_id"], `${row["kind"]}.id ${row["source"]} ${row["given"]}`, row["given"]);
  for (const row of all("SELECT * FROM department_alias"))
    set(row["department_id"], `department.alias ${row["key"]}`, row["alias"]);
  const things = new Map<string, Thing>();
  for (const { id, kind, file_id: file, line } of all("SELECT * FROM entity")) {
    things.set(`entity ${id}`, {
      kind: PLURAL[String(kind)]!,
      name: names.get(id)!,
      place: [files.get(file)!, Number(line)],
      fields: fields.get(id) ?? new Map<string, string>(),
    });
  }
  for (const { from_id, to_id, kind, file_id: file, line } of all("SELECT * FROM tie")) {
    const end = (id: unknown): string => names.get(id)! || "•••";
    things.set(`tie ${from_id} ${to_id} ${TIE_KINDS[Number(kind)]}`, {
      kind: "ties",
      name: `${end(from_id)} → ${end(to_id)}`,
      place: [files.get(file)!, Number(line)],
      fields: new Map<string, string>(),
    });
  }
  return { things };
}

const PLURAL: Readonly<Record<string, string>> = {
  person: "people",
  initiative: "initiatives",
  department: "departments",
  topic: "topics",
};

/** Fields of what was there already that are others now, as texts in order. */
export function changesBetween(before: Values, after: Values): readonly string[] {
  const changes: string[] = [];
  for (const [id, was] of before.things) {
    const is = after.things.get(id);
    if (is === undefined) changes.push(`gone: ${id}`);
    const fields = new Set([...was.fields.keys(), ...(is?.fields.keys() ?? [])]);
    for (const field of fields) {
      const [one, other] = [was.fields.get(field) ?? null, is?.fields.get(field) ?? null];
      if (one !== other) changes.push(JSON.stringify([field.replace(/ .*$/, ""), one, other]));
    }
  }
  return changes.sort();
}

/** What was not there before, as texts in order. */
export function madeBetween(before: Values, after: Values): readonly string[] {
  return [...after.things]
    .filter(([id]) => !before.things.has(id))
    .map(([, { kind, name, place }]) => JSON.stringify([kind, name, ...place]))
    .sort();
}
