import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export type Measured = {
  /** Seconds from start to end, as a user waits. */
  readonly seconds: number;
  /** Largest resident memory of the process and those it started, in MB; null where /proc is absent. */
  readonly peakMb: number | null;
};

/**
 * Runs a command to its end and measures it from outside.
 *
 * @throws Error when it fails; what it wrote on standard error is in the message
 */
export async function measure(
  command: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    stdio: ["pipe", "ignore", "pipe"],
    env: { ...process.env, ...options.env },
  });
  child.stdin.end(options.input ?? "");
  let complaint = "";
  child.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
  const peaks = new Map<string, number>();
  const looking = setInterval(() => look(String(child.pid), peaks), 20);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(looking);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${complaint.trim()}`);
  return { seconds, peakMb: peaks.size === 0 ? null : Math.max(...peaks.values()) };
}

/** The kernel keeps the high-water mark; asked often, as it goes with the process. */
function look(pid: string, peaks: Map<string, number>): void {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    if (kilobytes !== undefined) peaks.set(pid, Number(kilobytes) / 1024);
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim();
      if (children !== "") children.split(" ").forEach((child) => look(child, peaks));
    }
  } catch {
    // It has ended, or there is no /proc here.
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
