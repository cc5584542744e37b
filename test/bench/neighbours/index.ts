import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../measure.ts";
import { generatedTexts } from "./generated-texts.ts";

const TEXTS = 10_000;
const ROUNDS = 3;
/** Debian's own, which has scikit-learn where it is installed; another Python seldom does. */
const PYTHON = ["/usr/bin/python3", "python3"];

/** Seconds. `prepare` makes vectors or a corpus of the texts, `compare` compares each with all. */
type Times = { readonly prepare: number; readonly compare: number };

/** The ten most like each of 10,000 texts of 50 words, next to scikit-learn's sparse product of the same texts. */
export function benchNeighbours(): Promise<void> {
  const python = PYTHON.find((command) => run(command, ["-c", "import sklearn"]) !== null);
  if (python === undefined) {
    console.log(
      "neighbours: left out, as scikit-learn is absent (apt-get install python3-sklearn)",
    );
    return Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-bench-"));
  try {
    const file = join(folder, "texts.json");
    writeFileSync(file, JSON.stringify(generatedTexts(TEXTS)));
    const ours: Times[] = [];
    const theirs: Times[] = [];
    // In turn, so that a machine that slows down slows both.
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(timed(python, [join(import.meta.dirname, "theirs.py"), file]));
      ours.push(timed(process.execPath, [join(import.meta.dirname, "ours.ts"), file]));
    }
    report("neighbours: ours", ours);
    report("neighbours: scikit-learn", theirs);
    const ratio = (of: (times: Times) => number): string =>
      median(ours.map((times, round) => of(times) / of(theirs[round]!))).toFixed(2);
    console.log(
      `${"".padEnd(26)}ratio ${ratio(({ prepare, compare }) => prepare + compare)} from texts, ` +
        `${ratio(({ compare }) => compare)} once they are read (medians of ${ROUNDS} pairs)\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Promise.resolve();
}

function timed(command: string, args: readonly string[]): Times {
  const out = run(command, args);
  if (out === null) throw new Error(`${command} ${args.join(" ")} failed`);
  return JSON.parse(out) as Times;
}

/** What it wrote; null where it failed. */
function run(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : null;
}

function report(what: string, times: readonly Times[]): void {
  const seconds = (of: (one: Times) => number): string => `${median(times.map(of)).toFixed(2)} s`;
  console.log(
    `${what.padEnd(26)}${TEXTS} texts  read ${seconds(({ prepare }) => prepare)}, ` +
      `compared ${seconds(({ compare }) => compare)}`,
  );
}
