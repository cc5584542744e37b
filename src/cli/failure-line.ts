import type { Language } from "../contract/desktop.ts";
import { type FailureReply, failure } from "../contract/message.ts";
import { failureWords } from "../contract/words/failure-words.ts";
import { Failure } from "../engine/failure.ts";
import { oneLine } from "./console.ts";
import { problemLine } from "./problem-lines.ts";

/** What a command failed on; anything else that is thrown is a mistake of ours. */
export function asFailure(error: unknown): FailureReply {
  if (!(error instanceof Failure)) return { code: "bug", path: null, problems: [] };
  const { code, path, problems } = error;
  return failure.parse({ code, path, problems });
}

/** So many problems are told with the failure that rests on them. */
const MOST_TOLD = 3;

/** A failure on one line: what, where, remedy; with the problems that it rests on, what is wrong with which file. */
export function failureLine(reply: FailureReply, language: Language): string {
  const { what, now } = failureWords(reply, language);
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
  if (reply.problems.length === 0) return oneLine(`${sentence} ${now}`);
  const told = reply.problems.slice(0, MOST_TOLD).map((problem) => problemLine(problem, language));
  const left = reply.problems.length - told.length;
  return oneLine([sentence, ...told, ...(left > 0 ? [`(+${left})`] : [])].join(" "));
}
