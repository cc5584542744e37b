import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "../../src/engine/create-engine.ts";
import { chanceOf } from "./chance.ts";
import { corpus } from "./corpus.ts";
import { mutate } from "./mutate.ts";
import { tryFile, type Outcome } from "./try-file.ts";

export type FuzzResult = {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** What was promised and not kept, with the seed of the case and where its file was put. */
  readonly broken: readonly {
    readonly seed: number;
    readonly what: string;
    readonly file: string;
  }[];
};

/**
 * Mutated and random files through the whole import, one after another, in one workspace.
 *
 * @param goOn asked before each case, with the number of cases done
 */
export async function fuzz(seed: number, goOn: (done: number) => boolean): Promise<FuzzResult> {
  const seeds = corpus();
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-fuzz-"));
  const outcomes = { imported: 0, "nothing new": 0, refused: 0 };
  const broken: { seed: number; what: string; file: string }[] = [];
  const open = async () => {
    const engine = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
    const path = join(folder, `werk-${broken.length}.dwv`);
    await engine.ask("open-workspace", { path, create: true });
    return { engine, folder, path };
  };
  let ground = await open();
  for (let done = 0; goOn(done); done++) {
    const chance = chanceOf(seed + done);
    const file = mutate(seeds, chance);
    try {
      outcomes[await tryFile(ground, file, chance)] += 1;
    } catch (error) {
      const kept = join(tmpdir(), `dwarsverband-fuzz-${seed + done}-${file.name}`);
      writeFileSync(kept, file.bytes);
      const what = error instanceof Error ? error.message : String(error);
      broken.push({ seed: seed + done, what, file: kept });
      // Whatever went wrong may not touch the next case.
      void ground.engine.close();
      ground = await open();
    }
  }
  await ground.engine.close();
  rmSync(folder, { recursive: true, force: true });
  return { outcomes, broken };
}
