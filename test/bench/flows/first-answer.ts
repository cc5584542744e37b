import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "../../../src/engine/create-engine.ts";
import { writeLargeWorkspace } from "./large-workspace.ts";

/**
 * How long the first flows of a large workspace take: 20,000 people, 5,000 initiatives, 100,000 ties; then the same
 * question again. The network and the texts are read in the first, as for a user who opens the screen.
 */
export async function benchFlows(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-flows-"));
  const engine = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
  try {
    await engine.ask("open-workspace", { path: join(folder, "large.dwv"), create: true });
    const files = writeLargeWorkspace(folder).map((file) => ({ file }));
    const { plan } = await engine.ask("plan-import", { files });
    await engine.ask("apply-import", { plan });
    console.log("flows: 20,000 people, 5,000 initiatives, 100,000 ties");
    const steps = new Map<string, number>();
    const started = performance.now();
    const onProgress = ({ step }: { readonly step: string }): void => {
      if (!steps.has(step)) steps.set(step, performance.now() - started);
    };
    const { groups, pairs } = await engine.ask("flows", {}, { onProgress });
    const seconds = (performance.now() - started) / 1000;
    const again = performance.now();
    await engine.ask("flows", {});
    report("first answer", seconds);
    for (const [step, at] of steps) report(`  ${step} begins at`, at / 1000);
    report("the same question again", (performance.now() - again) / 1000);
    console.log(`${groups.length} groups, ${pairs.length} pairs shown\n`);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(what: string, seconds: number): void {
  console.log(`${what.padEnd(26)}${seconds.toFixed(2)} s`);
}
