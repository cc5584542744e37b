import type { Problem } from "../contract/common.ts";
import type { Language } from "../contract/desktop.ts";
import { fill } from "../contract/words/fill.ts";
import { problemWords } from "../contract/words/problem-words.ts";
import { oneLine } from "./console.ts";
import { textsIn } from "./texts.ts";

/** A problem as a program reads it: where, the value, and the reason in words. */
export function problemDocument(problem: Problem, language: Language) {
  const { place, value, code } = problem;
  return {
    file: place.file,
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    line: place.line,
    column: place.column,
    value,
    reason: reason(problem, language),
    code,
  };
}

function reason(problem: Problem, language: Language): string {
  const { what, now } = problemWords(problem, language);
  return `${what} ${now}`;
}

/** A problem as a line for people. */
export function problemLine(problem: Problem, language: Language): string {
  return oneLine(`${problemWords(problem, language).where}: ${reason(problem, language)}`);
}

/** So many problems are told one by one; JSON has them all. */
const MOST_TOLD = 20;

/** The problems under a heading with their number; nothing where there are none. */
export function problemLines(
  heading: string,
  problems: { readonly told: readonly Problem[]; readonly total: number },
  language: Language,
): string[] {
  if (problems.total === 0) return [];
  const told = problems.told.slice(0, MOST_TOLD);
  const left = problems.total - told.length;
  return [
    "",
    fill(heading, { count: problems.total }),
    ...told.map((problem) => `  ${problemLine(problem, language)}`),
    ...(left > 0 ? [`  ${fill(textsIn(language).andMore, { count: left })}`] : []),
  ];
}
