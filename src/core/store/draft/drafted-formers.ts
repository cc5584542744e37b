import type { Former, InitiativeCandidate, PersonCandidate } from "../../intake/ports/draft.ts";
import type { DepartmentId, EntityId, InitiativeId, PersonId } from "../../model/ids.ts";
import type { WriteDb } from "../db.ts";

const ANY = `SELECT 1 FROM main.merged_entity LIMIT 1`;
const VALUES = `
  SELECT merged_id AS id, field, value FROM main.merged_value
  WHERE merged_id IN (SELECT id FROM main.merged_entity WHERE kept_id = :id) ORDER BY merged_id, field, value`;
const DEPARTMENTS = `
  SELECT id FROM main.merged_entity WHERE kept_id = :id AND kind = 'department' ORDER BY id`;
const PARENTS = `
  SELECT kept_id AS id, CAST(parent.value AS INTEGER) AS parentId
  FROM main.merged_entity LEFT JOIN main.merged_value AS parent
    ON parent.merged_id = merged_entity.id AND parent.field = 'parentId'
  WHERE kind = 'department'
  UNION SELECT kept_id, NULL FROM main.merged_value JOIN main.merged_entity ON merged_entity.id = merged_id
  WHERE field = 'keptAtTop'
  ORDER BY 1, 2`;
const BY_VALUE = `
  FROM main.merged_value AS called JOIN main.merged_entity ON merged_entity.id = called.merged_id`;
const PEOPLE_BY_EMAIL = `
  SELECT DISTINCT kept_id ${BY_VALUE}
  WHERE called.field = 'email' AND called.value = :text AND kind = 'person' ORDER BY 1 LIMIT 50`;
const PLACE = `
  LEFT JOIN main.merged_value AS place ON place.merged_id = merged_entity.id AND place.field = 'departmentId'`;
const PEOPLE_BY_NAME = `
  SELECT kept_id AS id, CAST(place.value AS INTEGER) AS departmentId, email.value AS email ${BY_VALUE} ${PLACE}
  LEFT JOIN main.merged_value AS email ON email.merged_id = merged_entity.id AND email.field = 'email'
  WHERE called.field = 'key' AND called.value = :text AND kind = 'person' ORDER BY merged_entity.id LIMIT 50`;
const INITIATIVES = `
  SELECT DISTINCT kept_id AS id, CAST(place.value AS INTEGER) AS departmentId ${BY_VALUE} ${PLACE}
  WHERE called.field = :field AND called.value = :text AND kind = 'initiative' ORDER BY 1, 2 LIMIT 50`;

const ROWS: ReadonlySet<string> = new Set(["givenId", "mark"]);
type Value = { readonly id: EntityId; readonly field: string; readonly value: string };

/** What was merged away, as an import finds it again. In a workspace without merges nothing is asked. */
export function draftedFormers(db: WriteDb) {
  if (db.prepare(ANY).get() === undefined) return NOTHING;
  const values = db.prepare<{ id: EntityId }, Value>(VALUES);
  const departments = db.prepare<{ id: DepartmentId }, DepartmentId>(DEPARTMENTS).pluck();
  const byEmail = db.prepare<{ text: string }, PersonId>(PEOPLE_BY_EMAIL).pluck();
  const byName = db.prepare<{ text: string }, Omit<PersonCandidate, "stub">>(PEOPLE_BY_NAME);
  const initiatives = db.prepare<
    { text: string; field: string },
    { id: InitiativeId; departmentId: DepartmentId | null }
  >(INITIATIVES);
  const byField =
    (field: string) =>
    (text: string): readonly InitiativeCandidate[] =>
      initiatives.all({ text, field }).map((one) => ({ ...one, created: false }));
  return {
    formers: (id: EntityId): readonly Former[] => grouped(values.all({ id })),
    formerDepartments: (id: DepartmentId): readonly DepartmentId[] => departments.all({ id }),
    formerParents: (): ReadonlyMap<DepartmentId, readonly (DepartmentId | null)[]> => parents(db),
    peopleOnceAt: (email: string): readonly PersonId[] => byEmail.all({ text: email }),
    // Who was only named in a tie is part of someone described: a row that describes a namesake is not about them.
    peopleOnceCalled: (key: string): readonly PersonCandidate[] =>
      byName.all({ text: key }).map((one) => ({ ...one, stub: false })),
    initiativesOnceCalled: byField("key"),
    initiativesOnceLike: byField("fingerprint"),
  };
}

export type DraftedFormers = ReturnType<typeof draftedFormers>;

const nothing = (): readonly never[] => [];
const NOTHING = {
  formers: nothing,
  formerDepartments: nothing,
  formerParents: (): ReadonlyMap<DepartmentId, readonly (DepartmentId | null)[]> => new Map(),
  peopleOnceAt: nothing,
  peopleOnceCalled: nothing,
  initiativesOnceCalled: nothing,
  initiativesOnceLike: nothing,
};

function grouped(rows: readonly Value[]): readonly Former[] {
  const formers = new Map<EntityId, { values: Map<string, string>; rows: Set<string> }>();
  for (const { id, field, value } of rows) {
    const former = formers.get(id) ?? { values: new Map(), rows: new Set() };
    formers.set(id, former);
    if (ROWS.has(field)) former.rows.add(value);
    else former.values.set(field, value);
  }
  return [...formers.values()];
}

function parents(db: WriteDb): Map<DepartmentId, (DepartmentId | null)[]> {
  const found = new Map<DepartmentId, (DepartmentId | null)[]>();
  const rows = db.prepare<[], { id: DepartmentId; parentId: DepartmentId | null }>(PARENTS).all();
  for (const { id, parentId } of rows) found.set(id, [...(found.get(id) ?? []), parentId]);
  return found;
}
