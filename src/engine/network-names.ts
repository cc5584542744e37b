import type { Named } from "../contract/common.ts";
import type { DepartmentId, EntityId, InitiativeId, PersonId } from "../core/model/ids.ts";
import { departmentLevel } from "../core/network/department-level.ts";
import type { Network } from "../core/network/network.ts";

/** Speaks of what is in a network, as it was when it was built: who is private has no name. */
export function networkNames(network: Network) {
  const top = departmentLevel(network, 0);
  const departments = new Map(network.departments.map((one) => [one.id, one]));
  const initiatives = new Map(network.initiatives.map((one, place) => [one.id, { one, place }]));
  const belonging = (place: number | undefined): Pick<Named, "department" | "departmentId"> => {
    const department = top.departments[place ?? -1];
    return {
      department: department ? (department.code ?? department.name) : null,
      departmentId: department?.id ?? null,
    };
  };
  const topOf = (id: DepartmentId): number | undefined => {
    let at = departments.get(id)!;
    while (at.parentId !== null) at = departments.get(at.parentId)!;
    return top.departments.indexOf(at);
  };
  const person = (id: PersonId): Named => {
    const place = network.placeOf.get(id)!;
    const { name, sharing } = network.people[place]!;
    return {
      id,
      kind: "person",
      name: sharing === "private" ? "" : name,
      ...belonging(top.ofPerson[place]),
    };
  };
  const initiative = (id: InitiativeId): Named => {
    const { one, place } = initiatives.get(id)!;
    return { id, kind: "initiative", name: one.title, ...belonging(top.ofInitiative[place]) };
  };
  const department = (id: DepartmentId): Named => ({
    id,
    kind: "department",
    name: departments.get(id)!.name,
    ...belonging(topOf(id)),
  });
  return {
    person,
    initiative,
    department,
    /** Whoever or whatever of these it is. */
    entity: (id: EntityId): Named => {
      if (network.placeOf.has(id as PersonId)) return person(id as PersonId);
      return initiatives.has(id as InitiativeId)
        ? initiative(id as InitiativeId)
        : department(id as DepartmentId);
    },
  };
}
