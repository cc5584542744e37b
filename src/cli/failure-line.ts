import { type FailureReply, failure } from "../contract/message.ts";
import type { Language } from "../contract/desktop.ts";
import { failureWords } from "../contract/words/failure-words.ts";
import { oneLine } from "./console.ts";
import { problemLine } from "./problem-lines.ts";

/** What the engine's answer failed on; anything else that is thrown is a mistake of ours. */
export function asFailure(error: unknown): FailureReply {
  const { code, path, problems } = (error ?? {}) as Partial<FailureReply>;
  const read = failure.safeParse({ code, path, problems });
  return error instanceof Error && error.name === "Failure" && read.success
    ? read.data
    : { code: "bug", path: null, problems: [] };
}

/** A failure on one line: what, where, remedy. The problems it rests on come behind it, at most three. */
export function failureLine(reply: FailureReply, language: Language): string {
  const { what, now } = failureWords(reply, language);
  if (reply.problems.length === 0) return oneLine(`${what} ${now}`);
  const told = reply.problems.slice(0, 3).map((problem) => problemLine(problem, language));
  const more = reply.problems.length > 3 ? [`+${reply.problems.length - 3}`] : [];
  return oneLine([what, ...told, ...more].join(" "));
}
