import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import {
  dismissFlow as dismiss,
  restoreFlow as restore,
} from "../../core/store/dismissed-flows.ts";
import { changing } from "./changing.ts";
import type { EngineContext } from "./context.ts";
import { checkFlowIsThere } from "./flow-there.ts";

/** @throws Failure `not-found` where an end of it is not there */
export function dismissFlow(
  { key, reason, note }: Asked<"dismiss-flow">,
  context: EngineContext,
): Reply<"dismiss-flow"> {
  const { version } = changing(context, (db) => {
    checkFlowIsThere(db, key);
    dismiss(db, { key, reason, note, at: new Date().toISOString() });
  });
  return { version };
}

/** @throws Failure `not-found` where it was not put aside */
export function restoreFlow(
  { key }: Asked<"restore-flow">,
  context: EngineContext,
): Reply<"restore-flow"> {
  const { version } = changing(context, (db) => {
    if (!restore(db, key)) throw new Failure("not-found");
  });
  return { version };
}
