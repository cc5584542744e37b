import { benchBetweenness } from "./betweenness/index.ts";
import { benchFlows } from "./flows/first-answer.ts";
import { benchImport } from "./import.ts";
import { benchNeighbours } from "./neighbours/index.ts";
import { benchStart } from "./start.ts";

/** npm run bench [betweenness|import|...]: ratios against another program in the same run; no test. */
const BENCHES: Record<string, () => Promise<void>> = {
  betweenness: benchBetweenness,
  import: benchImport,
  flows: benchFlows,
  neighbours: benchNeighbours,
  start: benchStart,
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
