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
import type {
  DepartmentId,
  EntityId,
  EntityKind,
  InitiativeId,
  PersonId,
} from "../../core/model/ids.ts";
import type { Initiative } from "../../core/model/initiative.ts";
import type { Person } from "../../core/model/person.ts";
import type { WriteDb } from "../../core/store/db.ts";
import { allAliases, allDepartments, type DepartmentAlias } from "../../core/store/departments.ts";
import { departmentTree, type DepartmentTree } from "../../core/store/department-tree.ts";
import {
  draftedAliases,
  draftedDepartments,
  draftedGivenIds,
  draftedInitiatives,
  draftedPeople,
} from "../../core/store/draft/drafted-records.ts";
import { initiativesByKey, sizeOfInitiatives } from "../../core/store/draft/initiatives-by-key.ts";
import { countPeople, peopleByKey } from "../../core/store/draft/people-by-key.ts";
import { allGivenIds, type GivenTo } from "../../core/store/given-ids.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople } from "../../core/store/people.ts";

/** What duplicates are looked for among; very many are not in memory but are looked at block by block. */
export type Compared = {
  readonly find: (options: DuplicateOptions) => readonly FoundPair[];
  /** What is known of those that some pairs are of, and of others. */
  readonly recordsOf: (pairs: readonly FoundPair[]) => Records;
};

/** What is compared in memory: people, and characters of initiatives; up to 150 MB of it each. */
export type Bounds = { readonly people: number; readonly initiatives: number };
const BOUNDS: Bounds = { people: 200_000, initiatives: 50_000_000 };

/** As the workspace is. The caller holds the snapshot, and asks within it. */
export function storedRecords(db: WriteDb, bounds = BOUNDS): Compared {
  return compared(db, bounds, {
    drafted: false,
    people: () => allPeople(db),
    initiatives: () => allInitiatives(db),
    departments: allDepartments(db),
    aliases: allAliases(db),
    givenIds: (kind) => allGivenIds(db, kind),
  });
}

/** As it would be after a sealed draft. */
export function recordsAfter(db: WriteDb, bounds = BOUNDS): Compared {
  return compared(db, bounds, {
    drafted: true,
    people: () => laidOver(allPeople(db), draftedPeople(db)),
    initiatives: () => laidOver(allInitiatives(db), draftedInitiatives(db)),
    departments: laidOver(allDepartments(db), draftedDepartments(db)),
    aliases: [...allAliases(db), ...draftedAliases(db)],
    givenIds: (kind) => [...allGivenIds(db, kind), ...draftedGivenIds(db, kind)],
  });
}

type Parts = {
  readonly drafted: boolean;
  readonly people: () => readonly Person[];
  readonly initiatives: () => readonly Initiative[];
  readonly departments: readonly Department[];
  readonly aliases: readonly DepartmentAlias[];
  readonly givenIds: (kind: EntityKind) => readonly GivenTo[];
};

function compared(db: WriteDb, bounds: Bounds, parts: Parts): Compared {
  const { drafted } = parts;
  const options = { drafted, pathOf: pathTo(departmentTree(parts.departments)) };
  const people = countPeople(db, drafted) > bounds.people ? peopleByKey(db, options) : null;
  const initiatives =
    sizeOfInitiatives(db, drafted) > bounds.initiatives ? initiativesByKey(db, options) : null;
  const held = records({
    ...parts,
    people: people === null ? parts.people() : [],
    initiatives: initiatives === null ? parts.initiatives() : [],
    givenIds: [
      ...(people === null ? parts.givenIds("person") : []),
      ...(initiatives === null ? parts.givenIds("initiative") : []),
    ],
  });
  return {
    find(asked) {
      try {
        return findDuplicates(held, asked, { people, initiatives });
      } finally {
        people?.close();
        initiatives?.close();
      }
    },
    recordsOf: (pairs) => ({
      ...held,
      ...(people === null
        ? {}
        : { people: idsIn(pairs, "person").map((id) => people.person(id as PersonId)) }),
      ...(initiatives === null
        ? {}
        : {
            initiatives: idsIn(pairs, "initiative").map((id) =>
              initiatives.whole(id as InitiativeId),
            ),
          }),
    }),
  };
}

const idsIn = (pairs: readonly FoundPair[], kind: FoundPair["kind"]): readonly EntityId[] => [
  ...new Set(pairs.flatMap((pair) => (pair.kind === kind ? [pair.a, pair.b] : []))),
];

function laidOver<T extends { readonly id: EntityId }>(
  stored: readonly T[],
  drafted: readonly T[],
): readonly T[] {
  const ids = new Set(drafted.map(({ id }) => id));
  return [...stored.filter(({ id }) => !ids.has(id)), ...drafted];
}

type Held = Pick<Parts, "departments" | "aliases"> & {
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  readonly givenIds: readonly GivenTo[];
};

function records({ people, initiatives, departments, givenIds, aliases }: Held): Records {
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
