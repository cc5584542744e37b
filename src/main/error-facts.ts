import { basename } from "node:path";

/**
 * What a log may say of an error: its kind and where in our code, never its message, which can hold a
 * path, a name or the content of a cell.
 */
export function errorFacts(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return [`${error.name}${code}`, ...frames(error)].join(" < ");
}

/** At most ten, as file:line:column; without functions' names, which may be computed. */
function frames({ message, stack = "" }: Error): string[] {
  // A stack begins with the message; where it does not, we cannot tell them apart.
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .map((line) => /([^\s(]+):(\d+):(\d+)\)?$/.exec(line))
    .filter((match) => match !== null)
    .slice(0, 10)
    .map(([, file = "", line, column]) => `${basename(file)}:${line}:${column}`);
}
