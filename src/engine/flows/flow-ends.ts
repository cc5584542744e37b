import type { Named } from "../../contract/common.ts";
import type { EntityId, InitiativeId, PersonId } from "../../core/model/ids.ts";
import { networkNames } from "../network-names.ts";
import type { CurrentFlows } from "./found-flows.ts";

/** The people, initiatives and departments that findings are between. */
export function flowEnds({ network, texts, at }: CurrentFlows) {
  const names = networkNames(network);
  const initiatives = new Map<EntityId, number>(texts.initiatives.map(({ id }, i) => [id, i]));
  const isPerson = (id: EntityId): id is PersonId => network.placeOf.has(id as PersonId);
  const departmentAt = (place: number | undefined): Named | null => {
    const department = at.departments[place ?? -1];
    return department === undefined ? null : names.department(department.id);
  };
  return {
    named: names.entity,
    departmentAt,
    /** Where one is at the level of the findings; a department is where it is itself. */
    departmentOf: (id: EntityId): Named | null => {
      if (isPerson(id)) return departmentAt(at.ofPerson[network.placeOf.get(id)!]);
      const place = initiatives.get(id);
      return place === undefined ? names.entity(id) : departmentAt(at.ofInitiative[place]);
    },
    /** People themselves, and those of initiatives; each once. */
    peopleOf: (ids: readonly EntityId[]): PersonId[] => [
      ...new Set(
        ids.flatMap((id) =>
          isPerson(id) ? [id] : (network.participants.get(id as InitiativeId) ?? []),
        ),
      ),
    ],
    isInitiative: (id: EntityId): boolean => initiatives.has(id),
    textOf: (id: EntityId) => texts.initiatives[initiatives.get(id)!]!,
  };
}
