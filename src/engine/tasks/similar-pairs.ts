import type { Asked, Reply } from "../../contract/requests.ts";
import { likenessOfPairs } from "../../core/text/likeness/likeness-of-pairs.ts";
import { lexicon } from "../texts/lexicon.ts";
import { readPairs } from "../texts/read-pairs.ts";
import { checkCancelled } from "../watch.ts";
import type { TaskContext } from "./task.ts";

/**
 * How alike the two texts of each row of a file are; needs no workspace.
 *
 * @throws Failure `import-failed`, `cancelled`
 */
export async function similarPairs(
  { path }: Asked<"similar-pairs">,
  context: TaskContext,
): Promise<Reply<"similar-pairs">> {
  const pairs = await readPairs(path, context);
  const each = (done: number, total: number): void => {
    checkCancelled(context);
    context.onProgress({ step: "similar", done, total, unit: "steps" });
  };
  return { scores: likenessOfPairs(pairs, lexicon(), each) };
}
