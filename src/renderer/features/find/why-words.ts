import type { messages } from "./messages.ts";
import type { Say } from "../../app/texts.tsx";

/** Of each at most so many. */
const TOLD = 2;

/**
 * Why a person was found: what this person knows of, and else what this person works on.
 * @param titles of the initiatives that were found as well
 */
export function whyWords(
  why: readonly string[],
  titles: ReadonlySet<string>,
  say: Say<keyof (typeof messages)["nl"]>,
): string {
  const topics = why.filter((one) => !titles.has(one));
  const work = why.filter((one) => titles.has(one)).map((title) => `‘${title}’`);
  if (topics.length > 0) return say("knowsOf", { topics: topics.slice(0, TOLD).join(", ") });
  return work.length === 0 ? "" : say("worksOn", { work: work.slice(0, TOLD).join(", ") });
}
