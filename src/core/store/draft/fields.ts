/** A set of fields as bits, by their place in the list. */
export function toBits(names: ReadonlySet<string>, fields: readonly string[]): number {
  let bits = 0;
  fields.forEach((field, i) => {
    if (names.has(field)) bits |= 1 << i;
  });
  return bits;
}

/** The set of fields that bits stand for. */
export function fromBits<Name extends string>(bits: number, fields: readonly Name[]): Set<Name> {
  return new Set(fields.filter((_, i) => (bits & (1 << i)) !== 0));
}

/** The fields that differ, as bits. */
export function differing<Fields extends object>(
  before: Fields,
  after: Fields,
  fields: readonly (keyof Fields)[],
): number {
  let bits = 0;
  fields.forEach((field, i) => {
    if (before[field] !== after[field]) bits |= 1 << i;
  });
  return bits;
}

/** The fields of each kind, with their columns. */
export const DEPARTMENT_COLUMNS = {
  name: "name",
  key: "key",
  code: "code",
  parentId: "parent_id",
} as const;
export const PERSON_COLUMNS = {
  name: "name",
  key: "key",
  email: "email",
  role: "role",
  departmentId: "department_id",
  sharing: "sharing",
  stub: "stub",
} as const;
export const INITIATIVE_COLUMNS = {
  title: "title",
  key: "key",
  description: "description",
  lessons: "lessons",
  status: "status",
  innovation: "innovation",
  start: "start",
  end: "end",
  departmentId: "department_id",
  fingerprint: "fingerprint",
  stub: "stub",
} as const;
/** Fields that follow from others: they are no news to a user. */
export const HIDDEN: ReadonlySet<string> = new Set(["key", "fingerprint"]);
/** Long texts, of which two can stand below each other. */
export const TEXTS: ReadonlySet<string> = new Set(["description", "lessons"]);

const names = <Columns extends object>(columns: Columns) =>
  Object.keys(columns) as (keyof Columns & string)[];
export const DEPARTMENT_FIELDS = names(DEPARTMENT_COLUMNS);
export const PERSON_FIELDS = names(PERSON_COLUMNS);
export const INITIATIVE_FIELDS = names(INITIATIVE_COLUMNS);
