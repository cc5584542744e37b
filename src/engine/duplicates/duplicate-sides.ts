import type { DuplicatePair, DuplicateSide } from "../../contract/duplicates.ts";
import type {
  DepartmentRecord,
  FoundPair,
  InitiativeRecord,
  PersonRecord,
  Reason,
  Records,
} from "../../core/intake/duplicates/records.ts";
import type { DepartmentId, EntityId } from "../../core/model/ids.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { provenanceOf } from "../../core/store/provenance.ts";
import type { DraftedOrigin } from "../../core/store/draft/drafted-records.ts";
import { countTiesOf } from "../../core/store/ties.ts";

type Side = Omit<DuplicateSide, "ties" | "planned" | "provenance">;

/** Pairs as they are shown: both sides with what is known of them and where it came from. */
export function pairsWithSides(
  db: ReadDb,
  pairs: readonly FoundPair[],
  {
    records,
    origins,
    decisionOf,
  }: {
    readonly records: Records;
    /** Of a plan: what its files say. */
    readonly origins: ReadonlyMap<EntityId, DraftedOrigin>;
    readonly decisionOf: (pair: FoundPair) => DuplicatePair["decision"];
  },
): DuplicatePair[] {
  const describe = sides(records);
  const sideOf = (id: EntityId): DuplicateSide => {
    const drafted = origins.get(id);
    const stored = drafted?.planned === true ? null : provenanceOf(db, id);
    const { file, sheet, line } = stored ?? drafted!;
    return {
      ...describe(id),
      ties: (stored ? countTiesOf(db, id) : 0) + (drafted?.ties ?? 0),
      planned: stored === null,
      provenance: { file, sheet, line, at: stored?.at ?? null },
    };
  };
  return pairs.map((pair) => {
    const a = sideOf(pair.a);
    const b = sideOf(pair.b);
    const isPrivate = [a, b].some(({ sharing }) => sharing === "private");
    return {
      kind: pair.kind,
      a,
      b,
      score: pair.score,
      reasons: pair.reasons.map(isPrivate ? unnamed : reason),
      decision: decisionOf(pair),
    };
  });
}

const reason = ({ code, details }: Reason): DuplicatePair["reasons"][number] => ({
  code,
  ...(details === undefined ? {} : { details: { ...details } }),
});

/** The same, without the name of someone who wishes not to be named. */
function unnamed(given: Reason): DuplicatePair["reasons"][number] {
  return given.code === "only-one-there" ? { code: "only-name-there" } : reason(given);
}

/** What is known of one, by its id. */
function sides({ people, initiatives, departments }: Records): (id: EntityId) => Side {
  const person = new Map(people.map((one) => [one.id as EntityId, one]));
  const initiative = new Map(initiatives.map((one) => [one.id as EntityId, one]));
  const department = new Map(departments.map((one) => [one.id as EntityId, one]));
  const names = (ids: readonly DepartmentId[]): string[] =>
    ids.map((id) => department.get(id)?.name ?? "");
  return (id) => {
    const someone = person.get(id);
    if (someone) return personSide(someone, names);
    const something = initiative.get(id);
    if (something) return initiativeSide(something, names);
    const found = department.get(id)!;
    return departmentSide(found, namesTo(found, department));
  };
}

type NamesOf = (ids: readonly DepartmentId[]) => string[];

function personSide(one: PersonRecord, names: NamesOf): Side {
  const { id, name, email, role, departmentIds, sharing, stub } = one;
  const departments = names(departmentIds);
  // Who wishes not to be named is known by the row and the file.
  const told = sharing === "private" ? { name: "", email: null } : { name, email };
  return {
    id,
    name: told.name,
    departments,
    sharing,
    stub,
    facts: facts({ email: told.email, role }),
  };
}

function initiativeSide(one: InitiativeRecord, names: NamesOf): Side {
  const { id, title, description, status, start, end, departmentIds, stub } = one;
  const departments = names(departmentIds);
  return {
    id,
    name: title,
    departments,
    sharing: null,
    stub,
    facts: facts({ description, status, start, end }),
  };
}

function departmentSide({ id, name, code, aliases }: DepartmentRecord, above: string[]): Side {
  return {
    id,
    name,
    departments: above,
    sharing: null,
    stub: false,
    facts: facts({ code, aliases: aliases.length === 0 ? null : aliases.join(", ") }),
  };
}

/** From the top down to the department itself. */
function namesTo(one: DepartmentRecord, all: ReadonlyMap<EntityId, DepartmentRecord>): string[] {
  const names: string[] = [];
  for (
    let at: DepartmentRecord | undefined = one;
    at !== undefined;
    at = at.parentId === null ? undefined : all.get(at.parentId)
  )
    names.unshift(at.name);
  return names;
}

const facts = (fields: Readonly<Record<string, string | null>>): DuplicateSide["facts"] =>
  Object.entries(fields).flatMap(([field, value]) => (value === null ? [] : [{ field, value }]));
