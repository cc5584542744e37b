import type {
  Alias,
  DepartmentFields,
  DraftedDepartment,
  KnownDepartment,
  Origin,
} from "../../intake/ports/draft.ts";
import type { DepartmentId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { DraftedFormers } from "./drafted-formers.ts";
import type { DraftedRows } from "./drafted-rows.ts";
import { DEPARTMENT_FIELDS } from "./fields.ts";
import { overStored, type Marks } from "./over-stored.ts";

const KNOWN = `
  SELECT id, name, key, code, parent_id AS parentId FROM temp.draft_department
  UNION ALL
  SELECT id, name, key, code, parent_id FROM main.department
  WHERE id NOT IN (SELECT id FROM temp.draft_department)
  ORDER BY 1`;
const ALIASES = `
  SELECT department_id AS id, key, alias AS name FROM main.department_alias
  UNION SELECT department_id, key, alias FROM temp.draft_alias
  ORDER BY 1, 2, 3`;
const ADD_ALIAS = `
  INSERT OR IGNORE INTO temp.draft_alias (department_id, key, alias, file, line) VALUES (:id, :key, :name, :file, :line)`;
const DRAFTED = `
  SELECT id, created, stated, conflicted, name, key, code, parent_id AS parentId FROM temp.draft_department WHERE id = :id`;
const STORED = `
  SELECT id, 0 AS created, 0 AS stated, 0 AS conflicted, name, key, code, parent_id AS parentId
  FROM main.department WHERE id = :id`;
const PUT = `
  INSERT INTO temp.draft_department (id, created, stated, conflicted, name, key, code, parent_id, file, line)
  VALUES (:id, :created, :stated, :conflicted, :name, :key, :code, :parentId, :file, :line)
  ON CONFLICT (id) DO UPDATE SET
    stated = excluded.stated, conflicted = excluded.conflicted, name = excluded.name, key = excluded.key,
    code = excluded.code, parent_id = excluded.parent_id,
    file = CASE WHEN created THEN file ELSE excluded.file END, line = CASE WHEN created THEN line ELSE excluded.line END`;

type Row = DepartmentFields & Marks;

function fieldsOf({ name, key, code, parentId }: Row): DepartmentFields {
  return { name, key, code, parentId };
}

/** Departments of a draft, over those stored; all at once, as there are never many. */
export function draftedDepartments(
  db: WriteDb,
  nextId: () => number,
  { rows, formers }: { readonly rows: DraftedRows; readonly formers: DraftedFormers },
) {
  const departments = overStored<DepartmentId, DepartmentFields, Row>(db, {
    kind: "department",
    drafted: DRAFTED,
    stored: STORED,
    fields: DEPARTMENT_FIELDS,
    fieldsOf,
    rows,
  });
  const insert = db.prepare(PUT);
  const add = db.prepare(ADD_ALIAS);
  let known: readonly KnownDepartment[] | null = null;

  const put = (department: DraftedDepartment, origin: Origin): void => {
    known = null;
    const { before: _, ...fields } = department;
    insert.run({
      ...fields,
      ...departments.marksOf(department),
      file: origin.file,
      line: origin.line,
    });
  };
  return {
    departments: (): readonly KnownDepartment[] => (known ??= allKnown(db, formers)),
    department: (id: DepartmentId): DraftedDepartment => departments.read(id),
    newDepartment(fields: DepartmentFields, origin: Origin): DraftedDepartment {
      const department: DraftedDepartment = {
        ...fields,
        id: nextId() as DepartmentId,
        created: true,
        before: null,
        stated: new Set(["name", "key"]),
        conflicted: new Set(),
      };
      put(department, origin);
      return department;
    },
    addAlias(id: DepartmentId, { key, name }: Alias, { file, line }: Origin): void {
      known = null;
      add.run({ id, key, name, file, line });
    },
    putDepartment(department: DraftedDepartment, origin: Origin, disagrees = false): void {
      departments.saidAgain(department, origin, disagrees);
      put(department, origin);
    },
  };
}

function allKnown(db: WriteDb, formers: DraftedFormers): readonly KnownDepartment[] {
  const aliases = new Map<number, Alias[]>();
  for (const { id, key, name } of db.prepare<[], Alias & { id: number }>(ALIASES).all()) {
    const others = aliases.get(id);
    if (others) others.push({ key, name });
    else aliases.set(id, [{ key, name }]);
  }
  const formerParents = formers.formerParents();
  const rows = db.prepare<[], Omit<KnownDepartment, "aliases" | "formerParents">>(KNOWN).all();
  return rows.map((row) => ({
    ...row,
    aliases: aliases.get(row.id) ?? [],
    formerParents: formerParents.get(row.id) ?? [],
  }));
}
