import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createEngine } from "../../src/engine/create-engine.ts";
import { median } from "./measure.ts";

const project = resolve(import.meta.dirname, "../..");
const EMPTY_APP = join(import.meta.dirname, "empty-app");
const ROUNDS = 5;

/**
 * How long the app takes to show the example's overview, next to an empty window of the same Electron.
 * Run by `npm run bench`, which finds an Electron and, without a screen, a virtual one.
 */
export async function benchStart(): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), "dwarsverband-bench-"));
  try {
    const workspace = await exampleWorkspace(userData);
    const ours: number[] = [];
    const empty: number[] = [];
    // Once for nothing: the first start of each reads its files from disk.
    await shown([EMPTY_APP], userData, "empty-shown");
    await shown([project, workspace], userData, "ready-overview");
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(await shown([EMPTY_APP], userData, "empty-shown"));
      ours.push(await shown([project, workspace], userData, "ready-overview"));
    }
    report("an empty window", empty);
    report("the example's overview", ours);
    const ratios = ours.map((ms, round) => ms / empty[round]!);
    console.log(`${"".padEnd(26)}ratio ${median(ratios).toFixed(2)} (median of ${ROUNDS} pairs)\n`);
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}

async function exampleWorkspace(folder: string): Promise<string> {
  const path = join(folder, "example.dwv");
  const example = join(project, "resources/example");
  const files = readdirSync(example).filter((name) => name.endsWith(".csv"));
  const engine = createEngine();
  await engine.ask("open-workspace", { path, create: true });
  const { plan } = await engine.ask("plan-import", {
    files: files.map((name) => ({ file: join(example, name) })),
  });
  await engine.ask("apply-import", { plan });
  // The map was looked at before, so everything has its place.
  await engine.ask("map", {});
  await engine.close();
  return path;
}

/** Milliseconds from the start of the process until it prints a milestone. */
function shown(args: readonly string[], userData: string, milestone: string): Promise<number> {
  const electron = process.env["ELECTRON_EXEC_PATH"] ?? "electron";
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(electron, [...root, ...args], {
    env: { ...process.env, DWARSVERBAND_USER_DATA: userData, DWARSVERBAND_BENCH: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((found, failed) => {
    let told = "";
    let ms: number | null = null;
    child.stdout.on("data", (data: Buffer) => {
      told += data.toString();
      const seen = new RegExp(`"mark":"${milestone}","ms":(\\d+)`).exec(told)?.[1];
      if (seen === undefined || ms !== null) return;
      ms = Number(seen);
      child.kill();
    });
    child.once("error", failed);
    child.once("exit", () => {
      if (ms === null) failed(new Error(`ended before "${milestone}": ${told}`));
      else found(ms);
    });
  });
}

function report(what: string, times: readonly number[]): void {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  console.log(
    `${what.padEnd(26)}${Math.round(median(times))} ms (${Math.round(least)} to ${Math.round(most)})`,
  );
}
