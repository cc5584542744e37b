import type { RequestName } from "../contract/requests.ts";
import type { ReadDb } from "../core/store/db.ts";
import { dataVersionOf, versionOf } from "../core/store/version.ts";
import { today } from "./today.ts";

type Question = {
  readonly name: RequestName;
  readonly ask: unknown;
  readonly workspace: { readonly path: string; readonly db: ReadDb } | null;
};

/**
 * Computed from the workspace alone, so that the same question has the same answer as long as this stays: what each
 * answer rests on. With flows come what became of them and what people carry, which changes by the day.
 */
const RESTS_ON: { readonly [Name in RequestName]?: (db: ReadDb) => unknown } = {
  overview: dataVersionOf,
  bridges: dataVersionOf,
  groups: dataVersionOf,
  flows: (db) => [versionOf(db), today()],
  change: versionOf,
};
const KEPT = 20;

/** Answers kept from before; one for what the workspace no longer is, is never given. */
export function answerCache() {
  const answers = new Map<string, unknown>();
  return {
    async through(
      { name, ask, workspace }: Question,
      answer: () => Promise<unknown>,
    ): Promise<unknown> {
      const restsOn = RESTS_ON[name];
      if (workspace === null || restsOn === undefined) return await answer();
      const key = JSON.stringify([name, ask, workspace.path, restsOn(workspace.db)]);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const reply = await answer();
      answers.set(key, reply);
      if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
      return reply;
    },
  };
}
