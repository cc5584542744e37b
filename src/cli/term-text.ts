import type { SharedTerm } from "../contract/flow-parts.ts";

/** Two words by which two texts are alike as one: "wait", or "wachttijd = waiting time" where each says it otherwise. */
export function termText({ a, b }: Pick<SharedTerm, "a" | "b">): string {
  return a === b ? a : `${a} = ${b}`;
}
