import { readFileSync } from "node:fs";
import type { WorkerThread } from "../engine/worker-thread.ts";
import { run } from "./run.ts";

// The only part of the command line that knows the process it runs in.
const manifest = new URL("../../package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };

/** Milliseconds in which a second Ctrl-C is the same one: a terminal and a script around us may both send it. */
const SAME_STOP = 1000;

const stop = new AbortController();
let stoppedAt = 0;
process.on("SIGINT", () => {
  const again = stop.signal.aborted && Date.now() - stoppedAt > SAME_STOP;
  if (again) process.exit(130);
  stoppedAt ||= Date.now();
  stop.abort();
});

// A reader such as `head` that has seen enough is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const args = process.argv.slice(2);

/** The thread of an import reads its part of the engine while this one reads its own: a tenth of a small import. */
async function importerFor([command]: readonly string[]): Promise<WorkerThread | undefined> {
  if (command !== "import") return undefined;
  const { workerThread } = await import("../engine/worker-thread.ts");
  const importer = workerThread(undefined, () => {});
  importer.warm("plan-import");
  return importer;
}

process.exitCode = await run({
  args,
  streams: { out: process.stdout, err: process.stderr },
  environment: process.env,
  version,
  // Help and wrong use need no engine, so it is read only when a command asks for it.
  startEngine: async () => {
    const importer = await importerFor(args);
    return (await import("../engine/create-engine.ts")).createEngine(importer && { importer });
  },
  signal: stop.signal,
});
