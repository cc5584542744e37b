import type {
  DepartmentRecord,
  GivenId,
  InitiativeRecord,
  PersonRecord,
  Records,
} from "../../core/intake/duplicates/records.ts";
import type { Department } from "../../core/model/department.ts";
import type { DepartmentId, EntityId } from "../../core/model/ids.ts";
import type { Initiative } from "../../core/model/initiative.ts";
import type { Person } from "../../core/model/person.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allAliases, allDepartments, type DepartmentAlias } from "../../core/store/departments.ts";
import { departmentTree, type DepartmentTree } from "../../core/store/department-tree.ts";
import type { DraftedRecords } from "../../core/store/draft/drafted-records.ts";
import { allGivenIds, type GivenTo } from "../../core/store/given-ids.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople } from "../../core/store/people.ts";

/** What is compared when duplicates are looked for, as it is stored. */
export function storedRecords(db: ReadDb): Records {
  return records({
    people: allPeople(db),
    initiatives: allInitiatives(db),
    departments: allDepartments(db),
    givenIds: allGivenIds(db),
    aliases: allAliases(db),
  });
}

/** The same as it would be after a plan. */
export function recordsAfter(db: ReadDb, drafted: DraftedRecords): Records {
  return records({
    people: laidOver(allPeople(db), drafted.people),
    initiatives: laidOver(allInitiatives(db), drafted.initiatives),
    departments: laidOver(allDepartments(db), drafted.departments),
    givenIds: [...allGivenIds(db), ...drafted.givenIds],
    aliases: [...allAliases(db), ...drafted.aliases],
  });
}

type Parts = {
  readonly people: readonly Person[];
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

function records({ people, initiatives, departments, givenIds, aliases }: Parts): Records {
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
