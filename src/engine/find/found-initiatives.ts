import type { InitiativeId } from "../../core/model/ids.ts";
import type { Initiative } from "../../core/model/initiative.ts";
import type { FindTexts } from "./find-texts.ts";
import { together, type Hit, type Hits } from "./found.ts";
import type { AskedFor } from "./read-asked.ts";

/** Initiatives by what they say, and by their titles. */
export function foundInitiatives(
  all: readonly Initiative[],
  { answers }: Pick<FindTexts["initiatives"], "answers">,
  { inInitiatives, names }: AskedFor,
): Hits<InitiativeId> {
  const hits = new Map<InitiativeId, Hit>();
  for (const { text, score } of answers.to(inInitiatives))
    hits.set(all[text]!.id, { score, why: [] });
  for (const { id } of all) {
    const byName = names.get(id);
    if (byName === undefined) continue;
    hits.set(id, { score: together([byName, hits.get(id)?.score ?? 0]), why: [] });
  }
  return hits;
}
