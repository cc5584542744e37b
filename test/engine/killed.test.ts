import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { closeWorkspaceFile, openWorkspaceFile } from "../../src/core/store/open.ts";
import { everyRow } from "../core/store/memory.ts";

const PROGRAM = fileURLToPath(new URL("./import-process.ts", import.meta.url));
/** Moments while a plan is made, and while it is carried out. */
const PLANNING = 16;
const WRITING = 36;
const AT_ONCE = 2;

it(
  `an import whose process is killed, at ${PLANNING + WRITING} moments, is not there or there as a whole`,
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "killed-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const base = join(folder, "base.dwv");
    emptyWorkspace(base);
    await importing(base, [writePeople(folder, 50, "jurist")]);
    const before = contentOf(base);
    const files = [writePeople(folder, 2_000, "econoom"), writeTies(folder)];
    const whole = copyOf(base, join(folder, "whole.dwv"));
    const { steps, writing } = await importing(whole, files);
    const after = contentOf(whole);
    expect(after).not.toBe(before);

    const found = { before: 0, after: 0 };
    const again: string[] = [];
    const attempt = async (moment: number): Promise<void> => {
      const workspace = copyOf(base, join(folder, `${moment}.dwv`));
      await importing(workspace, files, killAt(moment, { steps, writing }));
      const left = contentOf(workspace);
      expect([before, after]).toContain(left);
      found[left === before ? "before" : "after"]++;
      if (moment % 8 === 0) {
        await importing(workspace, files);
        again.push(contentOf(workspace));
      }
      forget(workspace);
    };
    const moments = Array.from({ length: PLANNING + WRITING }, (_, moment) => moment);
    while (moments.length > 0) await Promise.all(moments.splice(0, AT_ONCE).map(attempt));
    // The next import finds a workspace that it can use.
    expect(again).toEqual(again.map(() => after));
    expect(found.before).toBeGreaterThanOrEqual(PLANNING);
    expect(found.after).toBeGreaterThan(0);
  },
);

type Kill = { readonly step: number } | { readonly whileWriting: number };
type Ran = { readonly steps: number; readonly writing: number };

/** The first while the plan is made, step by step; the others from when it is begun to be written until it is done. */
function killAt(moment: number, { steps, writing }: Ran): Kill {
  if (moment < PLANNING) return { step: Math.ceil(((moment + 1) * steps) / (PLANNING + 1)) };
  // Half as long again, as two at once take longer.
  return { whileWriting: (writing * 1.5 * (moment - PLANNING)) / WRITING };
}

/**
 * Runs an import as a process of its own.
 *
 * @returns how many steps it told of while it planned, and how many milliseconds it wrote
 */
async function importing(
  workspace: string,
  files: readonly string[],
  kill: Kill | null = null,
): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, workspace, ...files], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = (): void => void child.kill("SIGKILL");
  let steps = 0;
  let planned = 0;
  let applied = 0;
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line === "applied") applied = performance.now();
    if (planned === 0) steps++;
    if (line === "planned") {
      planned = performance.now();
      if (kill !== null && "whileWriting" in kill) setTimeout(end, kill.whileWriting);
    }
    if (kill !== null && "step" in kill && steps === kill.step) end();
  });
  await new Promise((done) => child.on("close", done));
  return { steps, writing: applied - planned };
}

/** Everything in a workspace but when it was imported, after a check of the file as a whole. */
function contentOf(path: string): string {
  const db = opened(path);
  try {
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    return JSON.stringify(everyRow(db), (key, value: unknown) => (key === "at" ? null : value));
  } finally {
    db.close();
  }
}

function opened(path: string): Database.Database {
  const nativeBinding = process.env["DWARSVERBAND_SQLITE_BINDING"];
  return new Database(path, nativeBinding === undefined ? {} : { nativeBinding });
}

function emptyWorkspace(path: string): void {
  const nativeBinding = process.env["DWARSVERBAND_SQLITE_BINDING"];
  closeWorkspaceFile(openWorkspaceFile(path, { create: true, nativeBinding }));
}

function copyOf(from: string, to: string): string {
  copyFileSync(from, to);
  return to;
}

function forget(workspace: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"])
    rmSync(workspace + ending, { force: true });
}

/** Of the same source, so that those who are there already change. */
function writePeople(folder: string, count: number, role: string): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `P${i},Persoon ${i},Ministerie ${i % 6},${role},data`,
  );
  return written(join(folder, "mensen.csv"), [
    "id,naam,organisatie,functie,wat iemand weet",
    ...rows,
  ]);
}

function writeTies(folder: string): string {
  const ties = Array.from({ length: 20_000 }, (_, i) => `P${i % 2_000},P${(i * 7 + 13) % 1_999}`);
  return written(join(folder, "relaties.csv"), ["van,naar", ...ties]);
}

function written(file: string, rows: readonly string[]): string {
  writeFileSync(file, [...rows, ""].join("\n"));
  return file;
}
