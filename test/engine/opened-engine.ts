import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Reply } from "../../src/contract/requests.ts";
import { createEngine } from "../../src/engine/create-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";

export type Opened = { readonly engine: Engine; readonly folder: string; readonly path: string };

/** An engine with a new, empty workspace in a folder of its own; closed and removed at the end of the test. */
export async function openedEngine(): Promise<Opened> {
  const { end, ...opened } = await engineToEnd();
  onTestFinished(end);
  return opened;
}

/** The same for several tests; to be ended by whoever asks. */
export async function engineToEnd(): Promise<Opened & { readonly end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-engine-"));
  const engine = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
  const path = join(folder, "test.dwv");
  await engine.ask("open-workspace", { path, create: true });
  const end = async (): Promise<void> => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { engine, folder, path, end };
}

/** Plans and applies; what the dry run said. */
export async function imported(
  { engine }: Opened,
  files: string[],
): Promise<Reply<"plan-import"> & Reply<"apply-import">> {
  const plan = await engine.ask("plan-import", { files: files.map((file) => ({ file })) });
  return { ...plan, ...(await engine.ask("apply-import", { plan: plan.plan })) };
}

export const codesOf = (problems: readonly { readonly code: string }[]): Record<string, number> =>
  problems.reduce<Record<string, number>>(
    (counts, { code }) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }),
    {},
  );
