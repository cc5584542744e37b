import type { Language } from "../../../contract/desktop.ts";
import { failureWords } from "../../../contract/words/failure-words.ts";
import { problemWords } from "../../../contract/words/problem-words.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";

/** What is wrong with a file, and what to do: its first problem where one is known, else the failure as a whole. */
export function failureText(failure: EngineFailure, language: Language): string {
  const [problem] = failure.problems;
  if (problem === undefined) return failureWords(failure, language).what;
  const { what, now } = problemWords(problem, language);
  return `${what} ${now}`;
}
