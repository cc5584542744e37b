import type { FailureReply } from "../contract/message.ts";
import { Failure, type FailureCode } from "../core/model/failure.ts";
import type { Problem } from "../core/model/problem.ts";
import { plain } from "./plain.ts";

/** Why a request has no answer, as it crosses a thread or a process; what is no Failure is a mistake of ours. */
export function failureReply(error: unknown, log: (error: unknown) => void): FailureReply {
  if (error instanceof Failure) {
    return { code: error.code, path: error.path, problems: error.problems.map(plain) };
  }
  log(error);
  return { code: "bug", path: null, problems: [] };
}

/** The failure again, on this side of a port or thread. */
export function failureFrom(reply: FailureReply): Failure {
  return new Failure(reply.code as FailureCode, {
    ...(reply.path === null ? {} : { path: reply.path }),
    problems: reply.problems as Problem[],
  });
}
