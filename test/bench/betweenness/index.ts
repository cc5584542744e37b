import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinPeople, type PeoplePairs } from "../../../src/core/network/people-pairs.ts";
import { UNWATCHED } from "../../../src/core/network/watch.ts";
import { spreadBetweenness, type Betweenness } from "../../../src/engine/betweenness/spread.ts";
import { median } from "../measure.ts";
import { randomTies } from "./random-ties.ts";

const EXACT = { people: 10_000, ties: 50_000 };
const SAMPLED = { people: 100_000, ties: 500_000 };
const ROUNDS = 3;
/** Debian's own, which has igraph where it is installed; another Python seldom does. */
const PYTHON = ["/usr/bin/python3", "python3"];

type Theirs = { readonly seconds: number; readonly sum: number; readonly most: number };

/**
 * Betweenness on all cores, next to igraph's on the same network: exact on 10,000 people with 50,000 ties,
 * sampled on 100,000 with 500,000. igraph's exact time for the latter is not waited for but worked out from
 * the former by people x ties, which is the least that it takes: larger networks also miss the cache more.
 */
export async function benchBetweenness(): Promise<void> {
  const python = PYTHON.find((command) => run(command, ["-c", "import igraph"]) !== null);
  if (python === undefined) {
    console.log("betweenness: left out, as igraph is absent (apt-get install python3-igraph)");
    return;
  }
  const theirs = await benchExact(python);
  await benchSampled((theirs * SAMPLED.people * SAMPLED.ties) / (EXACT.people * EXACT.ties));
}

/** Returns igraph's seconds. */
async function benchExact(python: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-bench-"));
  try {
    const file = join(folder, "ties");
    const { a, b } = randomTies(EXACT.people, EXACT.ties);
    writeFileSync(file, Uint32Array.from([...a].flatMap((one, at) => [one, b[at]!])));
    const ours: number[] = [];
    const theirs: number[] = [];
    // In turn, so that a machine that slows down slows both.
    for (let round = 0; round < ROUNDS; round++) {
      const their = timed(python, [String(EXACT.people), file]);
      const our = await timedHere(EXACT, Infinity);
      checkSame(our, their);
      theirs.push(their.seconds);
      ours.push(our.seconds);
    }
    report("betweenness: exact", EXACT, `${median(ours).toFixed(2)} s`);
    report("betweenness: igraph", EXACT, `${median(theirs).toFixed(2)} s`);
    const ratio = median(ours.map((seconds, round) => seconds / theirs[round]!));
    console.log(`${"".padEnd(26)}ratio ${ratio.toFixed(2)} (median of ${ROUNDS} pairs)`);
    return median(theirs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchSampled(theirs: number): Promise<void> {
  const { seconds, sampled } = await timedHere(SAMPLED, 0);
  const { pairs, error, confidence } = sampled!;
  report(
    "betweenness: sampled",
    SAMPLED,
    `${seconds.toFixed(2)} s, ${pairs} pairs, off by ${error.toExponential(1)} at most (${confidence * 100} % sure)`,
  );
  report("betweenness: igraph", SAMPLED, `about ${theirs.toFixed(0)} s, by people x ties`);
  console.log(`${"".padEnd(26)}ratio ${(seconds / theirs).toFixed(4)}\n`);
}

type Ours = Betweenness & { readonly seconds: number };

/** With the start of the threads. */
async function timedHere({ people, ties }: typeof EXACT, mostExact: number): Promise<Ours> {
  const pairs: PeoplePairs = joinPeople({
    people,
    stated: randomTies(people, ties),
    together: [],
  });
  const start = performance.now();
  const found = await spreadBetweenness(pairs, { seed: 7, watch: UNWATCHED, mostExact });
  return { ...found, seconds: (performance.now() - start) / 1000 };
}

/** A faster one that finds something else is not faster. */
function checkSame({ passing }: Ours, { sum, most }: Theirs): void {
  const ours = passing.reduce((total, value) => total + value, 0);
  const off = Math.max(Math.abs(ours / sum - 1), Math.abs(Math.max(...passing) / most - 1));
  if (off > 1e-9) throw new Error(`igraph finds another betweenness: off by ${off}`);
}

function timed(python: string, args: readonly string[]): Theirs {
  const out = run(python, [join(import.meta.dirname, "theirs.py"), ...args]);
  if (out === null) throw new Error("igraph failed");
  return JSON.parse(out) as Theirs;
}

/** What it wrote; null where it failed. */
function run(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : null;
}

function report(what: string, { people, ties }: typeof EXACT, said: string): void {
  console.log(`${what.padEnd(26)}${people} people, ${ties} ties  ${said}`);
}
