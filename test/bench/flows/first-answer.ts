import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "../../../src/engine/create-engine.ts";
import type { Engine, Follow } from "../../../src/engine/engine.ts";
import { workerThread } from "../../../src/engine/worker-thread.ts";
import { writeLargeWorkspace } from "./large-workspace.ts";

const QUESTION = "algoritme voor toezicht op subsidie";
const ROUNDS = 3;
const QUESTIONS = {
  overview: (engine: Engine, follow: Follow) => engine.ask("overview", {}, follow),
  // As the window asks it first.
  "overview, no potential": (engine: Engine, follow: Follow) =>
    engine.ask("overview", { potential: false }, follow),
  bridges: (engine: Engine, follow: Follow) => engine.ask("bridges", {}, follow),
  flows: (engine: Engine, follow: Follow) => engine.ask("flows", {}, follow),
  find: (engine: Engine, follow: Follow) => engine.ask("find", { question: QUESTION }, follow),
} as const;

/**
 * How long the first answers about a large workspace take: 20,000 people, 5,000 initiatives, 100,000 ties. Each by an
 * engine that was just started, so that network and texts are read in it; then the same question again, flows also after
 * a step on one. Processor time is of all threads, and says more where the machine does other things too.
 */
export async function benchFlows(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-flows-"));
  const path = join(folder, "large.dwv");
  try {
    await withEngine(path, async (engine) => {
      const files = writeLargeWorkspace(folder).map((file) => ({ file }));
      const { plan } = await engine.ask("plan-import", { files });
      await engine.ask("apply-import", { plan });
    });
    console.log("first answers: 20,000 people, 5,000 initiatives, 100,000 ties");
    for (const [name, ask] of Object.entries(QUESTIONS))
      await withEngine(path, async (engine) => {
        const steps = new Map<string, number>();
        const started = performance.now();
        const onProgress = ({ step }: { readonly step: string }): void => {
          if (!steps.has(step)) steps.set(step, performance.now() - started);
        };
        await timed(name, () => ask(engine, { onProgress }));
        for (const [step, at] of steps) report(`  ${step} begins at`, at / 1000);
        await timed("  the same again", () => ask(engine, {}));
        if (name === "flows") await afterStep(engine);
      });
    await benchExample(join(folder, "example.dwv"));
    console.log();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On the example, as the app starts its engine, once the network is built: `map` is what builds it. */
async function benchExample(path: string): Promise<void> {
  const example = join(import.meta.dirname, "../../../resources/example");
  const files = readdirSync(example).filter((name) => name.endsWith(".csv"));
  await withEngine(path, async (engine) => {
    const asked = files.map((name) => ({ file: join(example, name) }));
    const { plan } = await engine.ask("plan-import", { files: asked });
    await engine.ask("apply-import", { plan });
  });
  console.log("overview, bridges and flows of the example, after its network is built");
  for (let round = 0; round < ROUNDS; round++)
    await withEngine(path, async (engine) => {
      await engine.ask("map", {});
      await timed("  together", async () => {
        for (const name of ["overview", "bridges", "flows"] as const) await engine.ask(name, {});
      });
    });
}

async function afterStep(engine: Engine): Promise<void> {
  const { groups, pairs } = await engine.ask("flows", {});
  const { key } = [...groups, ...pairs][0]!;
  await engine.ask("dismiss-flow", { key, reason: "not-now" });
  await timed("  after a step", () => engine.ask("flows", {}));
  await engine.ask("restore-flow", { key });
}

async function withEngine(path: string, run: (engine: Engine) => Promise<void>): Promise<void> {
  const nativeBinding = process.env["DWARSVERBAND_SQLITE_BINDING"];
  const analyst = workerThread(nativeBinding, console.error);
  analyst.warm("overview");
  const engine = createEngine({ nativeBinding, analyst });
  try {
    await engine.ask("open-workspace", { path, create: true });
    await run(engine);
  } finally {
    await engine.close();
  }
}

async function timed(what: string, run: () => Promise<unknown>): Promise<void> {
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  await run();
  const { user, system } = process.cpuUsage(cpu);
  report(what, (performance.now() - started) / 1000, (user + system) / 1e6);
}

function report(what: string, seconds: number, cpu?: number): void {
  const processor = cpu === undefined ? "" : `   processor ${cpu.toFixed(2)} s`;
  console.log(`${what.padEnd(26)}${seconds.toFixed(2)} s${processor}`);
}
