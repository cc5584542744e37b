import type { Introduction as Told } from "../contract/introductions.ts";
import type { EntityId } from "../core/model/ids.ts";
import type { Introduction } from "../core/model/introduction.ts";
import type { ReadDb } from "../core/store/db.ts";
import { namedEntities } from "../core/store/named.ts";
import { departmentPlaces } from "./answers/department-places.ts";

/** Introductions as others speak of them; who wishes not to be named has no name. */
export function introductionsNamed(db: ReadDb, told: readonly Introduction[]): Told[] {
  const { named } = departmentPlaces(db);
  const ends = told.flatMap(({ a, b, via }) => (via === null ? [a, b] : [a, b, via]));
  const entities = namedEntities(db, ends);
  const nameOf = (id: EntityId) => named(entities.get(id)!);
  return told.map(({ a, b, via, ...one }) => ({
    ...one,
    a: nameOf(a),
    b: nameOf(b),
    via: via === null ? null : nameOf(via),
  }));
}
