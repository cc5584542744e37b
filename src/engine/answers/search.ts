import type { Asked, Reply } from "../../contract/requests.ts";
import { searchNames, type NameHit } from "../../core/store/search.ts";
import { fold } from "../../core/text/fold.ts";
import { answerNames, type AnswerNames } from "../names/answer-names.ts";
import { workspaceOf, type EngineContext } from "./context.ts";
import { departmentPlaces } from "./department-places.ts";

/** Whoever and whatever has all words of a text in its name, as that is shown. */
export function search(ask: Asked<"search">, context: EngineContext): Reply<"search"> {
  const workspace = workspaceOf(context);
  const words = fold(ask.text)
    .split(" ")
    .filter((word) => word !== "");
  const places = departmentPlaces(workspace.db);
  const names = answerNames(workspace);
  const hits = searchNames(workspace.db, words, ask.limit);
  const shown = names === null ? hits : hits.filter((hit) => isFoundAsShown(hit, words, names));
  return { hits: shown.map(places.named) };
}

/** Who is found by a name that is not shown would be known by it. */
function isFoundAsShown({ id, name }: NameHit, words: readonly string[], names: AnswerNames) {
  if (names.unnamed.has(id)) return false;
  const told = names.erase(name, "label");
  if (told === name) return true;
  const key = fold(told);
  return words.every((word) => key.includes(word));
}
