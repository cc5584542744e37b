import type {
  DraftedInitiative,
  InitiativeCandidate,
  InitiativeFields,
  Origin,
} from "../../intake/ports/draft.ts";
import type { DepartmentId, InitiativeId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";
import type { BulkInserts } from "./bulk-insert.ts";
import type { DraftedFormers } from "./drafted-formers.ts";
import type { DraftedRows } from "./drafted-rows.ts";
import { INITIATIVE_FIELDS, toBits } from "./fields.ts";
import { indexOnce } from "./index-once.ts";
import { overStored, type Marks } from "./over-stored.ts";

const COLUMNS = `title, key, description, lessons, status, innovation, "start", "end",
  department_id AS departmentId, fingerprint, stub`;
const DRAFTED = `SELECT id, created, stated, conflicted, ${COLUMNS} FROM temp.draft_initiative WHERE id = :id`;
const STORED = `SELECT id, 0 AS created, 0 AS stated, 0 AS conflicted, ${COLUMNS} FROM main.initiative WHERE id = :id`;
/** Those only stored: looked up one by one, as the drafted ones may be as many as the file has rows. */
const NOT_DRAFTED = `NOT EXISTS (SELECT 1 FROM temp.draft_initiative AS drafted WHERE drafted.id = initiative.id)`;
const BY_FINGERPRINT = `
  SELECT id, department_id AS departmentId, created FROM temp.draft_initiative WHERE fingerprint = :text
  UNION ALL
  SELECT id, department_id, 0 FROM main.initiative
  WHERE fingerprint = :text AND ${NOT_DRAFTED}
  ORDER BY 1 LIMIT 50`;
const BY_TITLE = `
  SELECT id, department_id AS departmentId, created FROM temp.draft_initiative WHERE key = :text
  UNION ALL
  SELECT id, department_id, 0 FROM main.initiative
  WHERE key = :text AND ${NOT_DRAFTED}
  ORDER BY 1 LIMIT 50`;
const ANY_STORED = `SELECT 1 FROM main.initiative LIMIT 1`;
const IS_DRAFTED = `SELECT 1 FROM temp.draft_initiative WHERE id = :id`;
const BY_KEY = `CREATE INDEX temp.draft_initiative_key ON draft_initiative(key)`;
const BY_CELLS = `CREATE INDEX temp.draft_initiative_fingerprint ON draft_initiative(fingerprint)`;
const INTO = `draft_initiative
  (id, created, stated, conflicted, title, key, description, lessons, status, innovation, "start", "end",
   department_id, fingerprint, stub, file, line)`;
const PUT = `
  INSERT INTO temp.${INTO}
  VALUES (:id, :created, :stated, :conflicted, :title, :key, :description, :lessons, :status, :innovation, :start, :end,
     :departmentId, :fingerprint, :stub, :file, :line)
  ON CONFLICT (id) DO UPDATE SET
    stated = excluded.stated, conflicted = excluded.conflicted, title = excluded.title, key = excluded.key,
    description = excluded.description, lessons = excluded.lessons, status = excluded.status,
    innovation = excluded.innovation, "start" = excluded."start", "end" = excluded."end",
    department_id = excluded.department_id, fingerprint = excluded.fingerprint, stub = excluded.stub,
    file = CASE WHEN created THEN file ELSE excluded.file END, line = CASE WHEN created THEN line ELSE excluded.line END`;

type Row = Omit<InitiativeFields, "stub"> & Marks & { stub: number };
type Found = { id: InitiativeId; departmentId: DepartmentId | null; created: number };

function fieldsOf(row: Row): InitiativeFields {
  const { title, key, description, lessons, status, innovation, start, end } = row;
  const { departmentId, fingerprint, stub } = row;
  const described = { description, lessons, status, innovation, start, end };
  return { title, key, ...described, departmentId, fingerprint, stub: stub === 1 };
}

/** Initiatives of a draft, over those stored. */
export function draftedInitiatives(
  db: WriteDb,
  nextId: () => number,
  {
    rows,
    formers,
    inserts,
  }: {
    readonly rows: DraftedRows;
    readonly formers: DraftedFormers;
    readonly inserts: BulkInserts;
  },
) {
  const initiatives = overStored<InitiativeId, InitiativeFields, Row>(db, {
    kind: "initiative",
    drafted: DRAFTED,
    stored: STORED,
    fields: INITIATIVE_FIELDS,
    fieldsOf,
    rows,
  });
  const byFingerprint = db.prepare<{ text: string }, Found>(BY_FINGERPRINT);
  const byTitle = db.prepare<{ text: string }, Found>(BY_TITLE);
  const isDrafted = db.prepare<{ id: number }>(IS_DRAFTED);
  const insert = db.prepare(PUT);
  const made = inserts.into(INTO, 17);
  const byKey = indexOnce(db, BY_KEY);
  const byCells = indexOnce(db, BY_CELLS);
  const candidate = (row: Found): InitiativeCandidate => ({ ...row, created: row.created === 1 });

  const put = (initiative: DraftedInitiative, origin: Origin): void => {
    const { before: _, stub, ...fields } = initiative;
    insert.run({
      ...fields,
      ...initiatives.marksOf(initiative),
      stub: Number(stub),
      file: origin.file,
      line: origin.line,
    });
  };
  const anyStored = db.prepare(ANY_STORED).get() !== undefined;
  return {
    hasInitiatives: (): boolean => anyStored,
    initiativesByFingerprint(text: string): readonly InitiativeCandidate[] {
      made.flush();
      byCells();
      return [...byFingerprint.all({ text }).map(candidate), ...formers.initiativesOnceLike(text)];
    },
    initiativesByTitle(text: string): readonly InitiativeCandidate[] {
      made.flush();
      byKey();
      return [...byTitle.all({ text }).map(candidate), ...formers.initiativesOnceCalled(text)];
    },
    isDrafted(id: InitiativeId): boolean {
      made.flush();
      return isDrafted.get({ id }) !== undefined;
    },
    initiative(id: InitiativeId): DraftedInitiative {
      made.flush();
      return initiatives.read(id);
    },
    newInitiative(
      fields: InitiativeFields,
      stated: readonly (keyof InitiativeFields)[],
      origin: Origin,
    ): InitiativeId {
      const id = nextId() as InitiativeId;
      const { title, key, description, lessons, status, innovation, start, end } = fields;
      const { departmentId, fingerprint, stub } = fields;
      made.add([
        ...([
          id,
          1,
          toBits(new Set(stated), INITIATIVE_FIELDS),
          0,
          title,
          key,
          description,
        ] as const),
        ...([lessons, status, innovation, start, end, departmentId, fingerprint] as const),
        ...([Number(stub), origin.file, origin.line] as const),
      ]);
      return id;
    },
    putInitiative(initiative: DraftedInitiative, origin: Origin, disagrees = false): void {
      initiatives.saidAgain(initiative, origin, disagrees);
      made.flush();
      put(initiative, origin);
    },
    repeatInitiative: (id: InitiativeId, origin: Origin): void =>
      rows.saidAgain("initiative", id, origin, { taken: 0, disagrees: false }),
  };
}
