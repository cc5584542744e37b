import { Failure } from "../../core/model/failure.ts";
import { endsOfFlow } from "../../core/model/flow-key.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { namedEntities } from "../../core/store/named.ts";

/** @throws Failure `not-found` for what is no key of a finding, or where an end of it is not there */
export function checkFlowIsThere(db: ReadDb, key: string): void {
  const ends = endsOfFlow(key);
  if (ends.length < 2 || namedEntities(db, ends).size < ends.length) throw new Failure("not-found");
}
