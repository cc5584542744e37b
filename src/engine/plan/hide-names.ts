import type { Problem } from "../../contract/common.ts";
import { personKey } from "../../core/text/person-key.ts";
import { HIDDEN } from "../names/answer-names.ts";

/** A problem without the name of someone who wishes not to be named; file and line say which row it is. */
export function hideNames(problems: readonly Problem[], names: ReadonlySet<string>): Problem[] {
  return problems.map((problem) => {
    const { value } = problem;
    if (value === null || !(names.has(personKey(value)) || names.has(value.toLowerCase())))
      return problem;
    return { ...problem, value: HIDDEN };
  });
}
