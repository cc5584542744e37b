import type { Problem } from "../contract/common.ts";
import type { Language } from "../contract/desktop.ts";
import { fill } from "../contract/words/fill.ts";
import { problemWords } from "../contract/words/problem-words.ts";
import { oneLine } from "./console.ts";
import { remedyHere } from "./remedies.ts";
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
  return `${what} ${remedyHere(problem, language) ?? now}`;
}

/** A problem as a line for people. */
export function problemLine(problem: Problem, language: Language): string {
  return oneLine(`${problemWords(problem, language).where}: ${reason(problem, language)}`);
}

/** So many problems are told one by one; JSON has them all. */
const MOST_TOLD = 20;

/** Of those that are alike in one file so many are told. */
const MOST_ALIKE = 3;

/** The problems under a heading with their number; nothing where there are none. */
export function problemLines(
  heading: string,
  problems: { readonly told: readonly Problem[]; readonly total: number },
  language: Language,
): string[] {
  if (problems.total === 0) return [];
  const lines = alike(problems.told).flatMap((some) => {
    const [first] = some;
    const rest = some.length - MOST_ALIKE;
    const told = some.slice(0, rest > 1 ? MOST_ALIKE : some.length);
    return [
      ...told.map((problem) => ({ of: 1, text: problemLine(problem, language) })),
      ...(rest > 1 && first !== undefined
        ? [
            {
              of: rest,
              text: fill(textsIn(language).moreSuch, { count: rest, file: first.place.file }),
            },
          ]
        : []),
    ];
  });
  const shown = lines.slice(0, MOST_TOLD);
  const left = problems.total - shown.reduce((sum, { of }) => sum + of, 0);
  return [
    "",
    fill(heading, { count: problems.total }),
    ...shown.map(({ text }) => `  ${text}`),
    ...(left > 0 ? [`  ${fill(textsIn(language).andMore, { count: left })}`] : []),
  ];
}

/** Problems of one kind, file and column together, in the order of the first of them. */
function alike(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, place } = problem;
    const key = JSON.stringify([code, place.file, place.sheet ?? null, place.column]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()];
}
