import type { Introduction as Told } from "../../contract/introductions.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Introduction } from "../../core/model/introduction.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allIntroductions } from "../../core/store/introductions.ts";
import { namedEntities } from "../../core/store/named.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { workspaceOf, type EngineContext } from "./context.ts";
import { departmentPlaces } from "./department-places.ts";

/** @throws Failure `none-open` */
export function introductions(
  { state }: Asked<"introductions">,
  context: EngineContext,
): Reply<"introductions"> {
  return snapshot(workspaceOf(context).db, (db) => {
    const all = allIntroductions(db);
    const asked = all.filter((one) => state === null || one.state === state);
    return { introductions: introductionsNamed(db, asked), total: all.length };
  });
}

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
