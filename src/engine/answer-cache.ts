import type { RequestName } from "../contract/requests.ts";

type Question = {
  readonly name: RequestName;
  readonly ask: unknown;
  readonly path: string | null;
  readonly version: number;
};

/** Computed from the workspace alone, so that the same question at the same version has the same answer. */
const CACHED: ReadonlySet<RequestName> = new Set([
  "overview",
  "flows",
  "bridges",
  "groups",
  "change",
]);
const KEPT = 20;

/** Answers kept from before; one for an older version of the workspace is never given. */
export function answerCache() {
  const answers = new Map<string, unknown>();
  return {
    async through(question: Question, answer: () => Promise<unknown>): Promise<unknown> {
      if (!CACHED.has(question.name)) return await answer();
      const key = JSON.stringify(question);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const reply = await answer();
      answers.set(key, reply);
      if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
      return reply;
    },
  };
}
