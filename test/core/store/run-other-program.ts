import {
  type ChildProcess,
  execFileSync,
  type ExecFileSyncOptionsWithStringEncoding,
  spawn,
  spawnSync,
} from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

type Task = "look" | "create" | "hold" | "crash" | "count";

const PROGRAM = fileURLToPath(new URL("other-program.ts", import.meta.url));

/** Lets another program do a task on a workspace, and gives what it said. */
export function otherProgram(task: Task, path: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [PROGRAM, task, path], OUTPUT));
}

/** Starts another program and goes on when it said something. It ends with the test. */
export async function startOtherProgram(task: Task, path: string): Promise<ChildProcess> {
  const program = spawn(process.execPath, [PROGRAM, task, path], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void program.kill("SIGKILL"));
  if (task === "hold") await new Promise((resolve) => program.stdout.once("data", resolve));
  return program;
}

export function ended(program: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => program.once("exit", resolve));
}

/** As {@link otherProgram}, but as a user who owns nothing: for root, rights do not bite. */
export function otherUser(task: Task, path: string): unknown {
  const [command, ...before] = AS_NOBODY;
  const program = [process.execPath, PROGRAM, task, path];
  if (command === undefined) return otherProgram(task, path);
  return JSON.parse(execFileSync(command, [...before, ...program], OUTPUT));
}

/** Why rights cannot be tried here; null where they can. */
export function whyNoOtherUser(): string | null {
  if (process.platform === "win32") return "rights on Windows are not by mode";
  const [command, ...before] = AS_NOBODY;
  if (command === undefined) return null;
  const look = `require("node:fs").readFileSync(${JSON.stringify(PROGRAM)})`;
  const { status } = spawnSync(command, [...before, process.execPath, "-e", look]);
  return status === 0 ? null : "root needs setpriv, and files that all can read, to try rights";
}

const AS_NOBODY =
  process.getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];

const OUTPUT: ExecFileSyncOptionsWithStringEncoding = {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
};
