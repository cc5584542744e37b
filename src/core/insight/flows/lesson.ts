import type { Initiative } from "../../model/initiative.ts";

type Told = Pick<Initiative, "status" | "lessons">;

/**
 * Whether one initiative has a lesson for another: it is stopped or done and says what was learned, and the other is
 * still an idea or running. Failure counts: what did not work elsewhere is worth most to who is about to try it.
 */
export function hasLessonFor(from: Told, to: Told): boolean {
  const over = from.status === "stopped" || from.status === "done";
  return over && Boolean(from.lessons?.trim()) && (to.status === "idea" || to.status === "running");
}
