import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Introduction } from "../../core/model/introduction.ts";
import type { ReadDb, WriteDb } from "../../core/store/db.ts";
import {
  addIntroduction,
  changeIntroduction as change,
  introductionById,
  removeIntroduction as remove,
} from "../../core/store/introductions.ts";
import { namedEntities } from "../../core/store/named.ts";
import { today } from "../today.ts";
import { changing } from "./changing.ts";
import type { EngineContext } from "./context.ts";
import { checkFlowIsThere } from "./flow-there.ts";

/** @throws Failure `not-found`, also for a finding that is none; `ask-invalid` for a topic, a go-between who is no person, or one that is two of them */
export function planIntroduction(
  ask: Asked<"plan-introduction">,
  context: EngineContext,
): Reply<"plan-introduction"> {
  const { flow, note, state, planned = today() } = ask;
  const ends = { a: ask.a as EntityId, b: ask.b as EntityId, via: ask.via as EntityId | null };
  const made = state === "made" ? (ask.made ?? today()) : null;
  const { result: id, version } = changing(context, (db) => {
    checkEnds(db, ends);
    if (flow !== null) checkFlowIsThere(db, flow);
    return addIntroduction(db, { flow, ...ends, state, planned, made, note });
  });
  return { id, version };
}

function checkEnds(db: ReadDb, { a, b, via }: Pick<Introduction, "a" | "b" | "via">): void {
  const ends = via === null ? [a, b] : [a, b, via];
  const found = namedEntities(db, ends);
  if (new Set(ends).size < ends.length) throw new Failure("ask-invalid");
  if (found.size < ends.length) throw new Failure("not-found");
  const isTopic = [a, b].some((id) => found.get(id)?.kind === "topic");
  if (isTopic || (via !== null && found.get(via)?.kind !== "person"))
    throw new Failure("ask-invalid");
}

/** @throws Failure `not-found` */
export function changeIntroduction(
  ask: Asked<"change-introduction">,
  context: EngineContext,
): Reply<"change-introduction"> {
  const { version } = changing(context, (db) => {
    const was = existing(db, ask.id);
    const { state = was.state, note = was.note, planned = was.planned } = ask;
    const day = ask.made === undefined ? was.made : ask.made;
    const made = state === "made" ? (day ?? today()) : null;
    change(db, { ...was, state, note, planned, made });
  });
  return { version };
}

/** @throws Failure `not-found` */
export function removeIntroduction(
  { id }: Asked<"remove-introduction">,
  context: EngineContext,
): Reply<"remove-introduction"> {
  const { version } = changing(context, (db: WriteDb) => {
    existing(db, id);
    remove(db, id);
  });
  return { version };
}

function existing(db: ReadDb, id: number): Introduction {
  const found = introductionById(db, id);
  if (found === null) throw new Failure("not-found");
  return found;
}
