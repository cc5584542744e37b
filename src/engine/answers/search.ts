import type { Asked, Reply } from "../../contract/requests.ts";
import { searchNames } from "../../core/store/search.ts";
import { fold } from "../../core/text/fold.ts";
import { workspaceOf, type EngineContext } from "./context.ts";
import { departmentPlaces } from "./department-places.ts";

/** Whoever and whatever has all words of a text in its name. */
export function search(ask: Asked<"search">, context: EngineContext): Reply<"search"> {
  const { db } = workspaceOf(context);
  const words = fold(ask.text)
    .split(" ")
    .filter((word) => word !== "");
  const places = departmentPlaces(db);
  return { hits: searchNames(db, words, ask.limit).map(places.named) };
}
