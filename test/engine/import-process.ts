import { writeSync } from "node:fs";
import { createEngine } from "../../src/engine/create-engine.ts";

/** Imports files into a workspace as a process of its own, and says each step at once; it is there to be killed. */
const [path = "", ...files] = process.argv.slice(2);
const say = (word: string): void => void writeSync(1, `${word}\n`);
const engine = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
await engine.ask("open-workspace", { path });
const ask = { files: files.map((file) => ({ file })) };
const { plan } = await engine.ask("plan-import", ask, { onProgress: ({ step }) => say(step) });
say("planned");
await engine.ask("apply-import", { plan }, { onProgress: ({ step }) => say(step) });
say("applied");
await engine.close();
