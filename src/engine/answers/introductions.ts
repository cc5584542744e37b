import type { Asked, Reply } from "../../contract/requests.ts";
import { allIntroductions } from "../../core/store/introductions.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { introductionsNamed } from "../introductions-named.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

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
