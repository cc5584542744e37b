import { findDuplicates } from "../../core/intake/duplicates/find-duplicates.ts";
import type {
  DepartmentRecord,
  DuplicateOptions,
  FoundPair,
  GivenId,
  InitiativeRecord,
  PersonRecord,
  Records,
} from "../../core/intake/duplicates/records.ts";
import type { Department } from "../../core/model/department.ts";
import type { DepartmentId, EntityId, EntityKind, PersonId } from "../../core/model/ids.ts";
import type { Initiative } from "../../core/model/initiative.ts";
import type { Person } from "../../core/model/person.ts";
import type { WriteDb } from "../../core/store/db.ts";
import { allAliases, allDepartments, type DepartmentAlias } from "../../core/store/departments.ts";
import { departmentTree, type DepartmentTree } from "../../core/store/department-tree.ts";
import {
  draftedGivenIds,
  draftedPeople,
  draftedRecords,
} from "../../core/store/draft/drafted-records.ts";
import { countPeople, peopleByKey } from "../../core/store/draft/people-by-key.ts";
import { allGivenIds, type GivenTo } from "../../core/store/given-ids.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople } from "../../core/store/people.ts";

/** What duplicates are looked for among; very many people are not in memory but are looked at block by block. */
export type Compared = {
  readonly find: (options: DuplicateOptions) => readonly FoundPair[];
  /** What is known of those that some pairs are of, and of others. */
  readonly recordsOf: (pairs: readonly FoundPair[]) => Records;
};

/** People that are compared in memory, some 150 MB of it. */
const MOST_IN_MEMORY = 200_000;

/** As the workspace is. The caller holds the snapshot, and asks within it. */
export function storedRecords(db: WriteDb, mostInMemory = MOST_IN_MEMORY): Compared {
  const parts: Parts = {
    initiatives: allInitiatives(db),
    departments: allDepartments(db),
    givenIds: allGivenIds(db, "initiative"),
    aliases: allAliases(db),
  };
  if (countPeople(db, false) > mostInMemory) return byKey(db, parts, false);
  const givenIds = [...parts.givenIds, ...allGivenIds(db, "person")];
  return inMemory(records({ ...parts, givenIds }, allPeople(db)));
}

/** As it would be after a sealed draft. */
export function recordsAfter(db: WriteDb, mostInMemory = MOST_IN_MEMORY): Compared {
  const drafted = draftedRecords(db);
  const parts: Parts = {
    initiatives: laidOver(allInitiatives(db), drafted.initiatives),
    departments: laidOver(allDepartments(db), drafted.departments),
    givenIds: givenAfter(db, "initiative"),
    aliases: [...allAliases(db), ...drafted.aliases],
  };
  if (countPeople(db, true) > mostInMemory) return byKey(db, parts, true);
  const givenIds = [...parts.givenIds, ...givenAfter(db, "person")];
  const people = laidOver(allPeople(db), draftedPeople(db));
  return inMemory(records({ ...parts, givenIds }, people));
}

const givenAfter = (db: WriteDb, kind: EntityKind): readonly GivenTo[] => [
  ...allGivenIds(db, kind),
  ...draftedGivenIds(db, kind),
];

function inMemory(all: Records): Compared {
  return { find: (options) => findDuplicates(all, options), recordsOf: () => all };
}

function byKey(db: WriteDb, parts: Parts, drafted: boolean): Compared {
  const others = records(parts, []);
  const many = peopleByKey(db, { drafted, pathOf: pathTo(departmentTree(parts.departments)) });
  return {
    find(options) {
      try {
        return findDuplicates(others, options, many);
      } finally {
        many.close();
      }
    },
    recordsOf(pairs) {
      const ids = pairs.flatMap(({ kind, a, b }) => (kind === "person" ? [a, b] : []));
      return { ...others, people: [...new Set(ids)].map((id) => many.person(id as PersonId)) };
    },
  };
}

type Parts = {
  readonly initiatives: readonly Initiative[];
  readonly departments: readonly Department[];
  readonly givenIds: readonly GivenTo[];
  readonly aliases: readonly DepartmentAlias[];
};

function laidOver<T extends { readonly id: EntityId }>(
  stored: readonly T[],
  drafted: readonly T[],
): readonly T[] {
  const ids = new Set(drafted.map(({ id }) => id));
  return [...stored.filter(({ id }) => !ids.has(id)), ...drafted];
}

function records(
  { initiatives, departments, givenIds, aliases }: Parts,
  people: readonly Person[],
): Records {
  const tree = departmentTree(departments);
  const given = grouped(givenIds, ({ entityId }) => entityId);
  const called = grouped(aliases, ({ departmentId }) => departmentId);
  const givenOf = (id: EntityId): readonly GivenId[] => given.get(id) ?? [];
  const pathOf = pathTo(tree);
  return {
    people: people.map(({ departmentId, ...person }): PersonRecord => ({
      ...person,
      departmentIds: pathOf(departmentId),
      givenIds: givenOf(person.id),
    })),
    initiatives: initiatives.map(({ departmentId, ...initiative }): InitiativeRecord => ({
      ...initiative,
      departmentIds: pathOf(departmentId),
      givenIds: givenOf(initiative.id),
    })),
    departments: departments.map(({ id, name, code, parentId }): DepartmentRecord => ({
      id,
      name,
      code,
      parentId,
      aliases: (called.get(id) ?? []).map(({ alias }) => alias),
    })),
  };
}

const pathTo =
  (tree: DepartmentTree) =>
  (id: DepartmentId | null): readonly DepartmentId[] =>
    id === null ? [] : tree.pathTo(id);

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
