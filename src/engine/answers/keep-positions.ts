import type { Asked, Reply } from "../../contract/requests.ts";
import type { EntityId } from "../../core/model/ids.ts";
import { keepPositions as keep } from "../../core/store/positions.ts";
import { writeAside } from "../../core/store/version.ts";
import { viewAt } from "../view-at.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

/** Where the user put things. A workspace that may only be read forgets them. */
export function keepPositions(
  ask: Asked<"keep-positions">,
  context: EngineContext,
): Reply<"keep-positions"> {
  const { db, readOnly } = workspaceOf(context);
  if (readOnly) return {};
  const positions = ask.positions.map((one) => ({ ...one, id: one.id as EntityId }));
  writeAside(db, () => keep(db, viewAt(ask.level), positions));
  return {};
}
