import type { Asked, Reply } from "../../contract/requests.ts";
import type { EntityId } from "../../core/model/ids.ts";
import { keepApart as keep } from "../../core/store/merge/kept-apart.ts";
import { writeAside } from "../../core/store/version.ts";
import { writable } from "../writable.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

/** Remembers or forgets that two are not the same. No number changes by it, so the version stays. */
export function keepApart(ask: Asked<"keep-apart">, context: EngineContext): Reply<"keep-apart"> {
  const { db } = writable(workspaceOf(context));
  writeAside(db, () => keep(db, { a: ask.a as EntityId, b: ask.b as EntityId }, ask.apart));
  return {};
}
