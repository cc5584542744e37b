import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeInitiatives, writePeople, writeStaffList, writeTies } from "./generate.ts";
import { measure, median, type Measured } from "./measure.ts";

const project = resolve(import.meta.dirname, "../..");
const SIZES = [100_000, 1_000_000];
const PEOPLE = 100_000;
const ROUNDS = 3;
/** Once each: three times as many take about as much memory, and three times as long. */
const INITIATIVES = [100_000, 300_000];
/** Lists that come twice, changed: from the first size to the second time grows as the rows do, not as their square. */
const CHANGED = [25_000, 100_000];
/** Imported once each: that the last takes no more memory than the one before shows that it has a bound. */
const MEMORY_SIZES = [100_000, 1_000_000, 3_000_000];
/** A size is left out where the one before took so long that it would take more than a minute or so. */
const LONGEST_BEFORE = 25;

type What = "people" | "ties" | "initiatives";
type Row = { readonly what: string; readonly rows: number; readonly runs: readonly Measured[] };

/** Importing generated people and ties, next to what sqlite3's own `.import` of the same file takes. */
export async function benchImport(): Promise<void> {
  if (spawnSync("sqlite3", ["--version"]).error !== undefined) {
    throw new Error(
      "sqlite3 is needed to compare with. Install it: sudo apt-get install -y sqlite3",
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-bench-"));
  try {
    for (const rows of SIZES) report(await compare("people", rows, folder));
    for (const rows of SIZES) report(await compare("ties", rows, folder));
    for (const rows of INITIATIVES) report(await compare("initiatives", rows, folder, 1));
    await reportChanged(folder);
    await reportMemory(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(what: What, rows: number, folder: string, rounds = ROUNDS): Promise<Row[]> {
  const file = join(folder, `${what}-${rows}.csv`);
  const base = join(folder, "base.dwv");
  rmSync(base, { force: true });
  if (what === "people") writePeople(file, rows);
  else if (what === "initiatives") writeInitiatives(file, rows);
  else {
    // The ties are between people who are there already.
    const people = join(folder, "everyone.csv");
    writePeople(people, PEOPLE);
    writeTies(file, rows, PEOPLE);
    await importFile(base, people);
  }
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  const workspace = join(folder, "bench.dwv");
  const database = join(folder, "bench.sqlite");
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < rounds; round++) {
    [workspace, database].forEach((path) => rmSync(path, { force: true }));
    if (what === "ties") copyFileSync(base, workspace);
    ours.push(await importFile(workspace, file));
    theirs.push(await measure("sqlite3", [database], { input: sqliteImport(what, file) }));
  }
  return [
    { what: `${what}: import`, rows, runs: ours },
    { what: `${what}: sqlite3 .import`, rows, runs: theirs },
  ];
}

/** A list without ids, and then the same people with every row changed: as long again, whatever the size. */
async function reportChanged(folder: string): Promise<void> {
  const file = join(folder, "staff.csv");
  for (const rows of CHANGED) {
    const workspace = join(folder, `staff-${rows}.dwv`);
    const years: number[] = [];
    for (const year of [2025, 2026]) {
      writeStaffList(file, rows, year);
      years.push((await importFile(workspace, file)).seconds);
    }
    const [first, again] = years.map((seconds) => `${seconds.toFixed(2)} s`);
    const ratio = (years[1]! / years[0]!).toFixed(2);
    const what = "people: all changed".padEnd(26);
    console.log(`${what}${`${rows} rows`.padStart(14)}  ${first} first, ${again} again, ${ratio}`);
  }
  console.log();
}

async function reportMemory(folder: string): Promise<void> {
  const file = join(folder, "memory.csv");
  const workspace = join(folder, "memory.dwv");
  let before = 0;
  for (const rows of MEMORY_SIZES) {
    const what = `${"people: memory".padEnd(26)}${`${rows} rows`.padStart(14)}`;
    if (before > LONGEST_BEFORE) {
      console.log(`${what}  left out, as the one before took ${before.toFixed(0)} s`);
      return;
    }
    rmSync(workspace, { force: true });
    writePeople(file, rows);
    const { seconds, peakMb } = await importFile(workspace, file);
    console.log(
      `${what}${`${seconds.toFixed(2)} s`.padStart(9)}  peak ${peakMb?.toFixed(0) ?? "?"} MB`,
    );
    before = seconds;
  }
}

function importFile(workspace: string, file: string): Promise<Measured> {
  const cli = [join(project, "scripts/cli.mjs"), "import", "--workspace", workspace, file];
  return measure(process.execPath, cli);
}

/** The least that any import must keep: no tie twice, no person's id twice, an initiative by its title. */
const TABLES = {
  people: `CREATE TABLE people (id TEXT UNIQUE, name TEXT, email TEXT, department TEXT);`,
  ties: `CREATE TABLE ties ("from" TEXT, "to" TEXT, kind TEXT, UNIQUE ("from", "to", kind));`,
  initiatives: `
    CREATE TABLE initiatives (title TEXT, description TEXT, department TEXT, status TEXT, contact TEXT);
    CREATE INDEX titled ON initiatives (title, department);`,
};

function sqliteImport(what: What, file: string): string {
  return `${TABLES[what]}\n.mode csv\n.import --skip 1 ${file} ${what}\n`;
}

function report(rows: readonly Row[]): void {
  for (const { what, rows: count, runs } of rows) {
    const seconds = median(runs.map((run) => run.seconds));
    const peaks = runs.flatMap(({ peakMb }) => (peakMb === null ? [] : [peakMb]));
    const peak = peaks.length === 0 ? "?" : Math.max(...peaks).toFixed(0);
    console.log(
      [
        what.padEnd(26),
        `${count} rows`.padStart(14),
        `${seconds.toFixed(2)} s`.padStart(9),
        `${Math.round(count / seconds)} rows/s`.padStart(16),
        `${peak} MB`.padStart(8),
      ].join(""),
    );
  }
  const [ours, theirs] = rows.map(({ runs }) => runs.map((run) => run.seconds));
  const ratios = ours!.map((seconds, round) => seconds / theirs![round]!);
  console.log(`${"".padEnd(26)}ratio ${median(ratios).toFixed(2)} (median of ${ratios.length})\n`);
}
