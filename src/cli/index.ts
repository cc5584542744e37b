import { readFileSync } from "node:fs";
import type { Engine } from "./engine.ts";
import { run } from "./run.ts";

// The only part of the command line that knows the process it runs in.
const manifest = new URL("../../package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

// A reader such as `head` that has seen enough is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run({
  args: process.argv.slice(2),
  streams: { out: process.stdout, err: process.stderr },
  environment: process.env,
  version,
  startEngine,
  signal: stop.signal,
});

async function startEngine(): Promise<Engine> {
  const engine = new URL("../engine/create-engine.ts", import.meta.url).href;
  const { createEngine } = (await import(engine)) as { createEngine: (options: object) => Engine };
  return createEngine({});
}
