import type { Named } from "../../contract/common.ts";
import { Bug } from "../../core/model/bug.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { namedEntities } from "../../core/store/named.ts";
import { departmentPlaces } from "./department-places.ts";

/**
 * How each of some entities is named on a screen; who is private without a name.
 *
 * @returns throws Bug for one that was not among them or is not in the workspace
 */
export function namedPlaces(db: ReadDb, ids: readonly EntityId[]): (id: EntityId) => Named {
  const entities = namedEntities(db, ids);
  const places = departmentPlaces(db);
  return (id) => {
    const entity = entities.get(id);
    if (entity === undefined) throw new Bug(`Nobody and nothing has the id ${id}.`);
    return places.named(entity);
  };
}
