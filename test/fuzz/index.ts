import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

/** npm run fuzz [-- --seconds N] [--seed N] [--cases N]: ends with status 1 where a promise was broken. */
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    cases: { type: "string" },
  },
});
const seed = Number(values.seed);
const until = Date.now() + Number(values.seconds) * 1000;
const most = values.cases === undefined ? Infinity : Number(values.cases);
const { outcomes, broken } = await fuzz(seed, (done) => done < most && Date.now() < until);
console.log(`seed ${seed}: ${JSON.stringify(outcomes)}, ${broken.length} broken`);
for (const { seed: at, what, file } of broken)
  console.log(`  --seed ${at} --cases 1: ${what} (${file})`);
process.exitCode = broken.length === 0 ? 0 : 1;
