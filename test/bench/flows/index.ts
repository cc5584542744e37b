import { join } from "node:path";
import { REAL_DATA } from "../../engine/real-data.ts";
import { hideTies, networkOf, readEmailEuCore } from "./hidden-ties.ts";
import { RANKINGS } from "./rankings.ts";

/**
 * npm run bench:flows: how well people who should meet are found. Of the ties of email-eu-core a tenth is hidden,
 * drawn evenly from all; ranked are the unlinked pairs across departments of what is left; a hit is a pair whose
 * tie was hidden. The same ten draws for every ranking.
 */
const SEEDS = Array.from({ length: 10 }, (_, at) => at + 1);
const FIRSTS = [20, 100] as const;

const email = readEmailEuCore(join(REAL_DATA, "email-eu-core"));
const draws = SEEDS.map((seed) => {
  const { kept, hidden } = hideTies(email, seed);
  return { network: networkOf(email.labels, kept), hidden };
});

console.log(`${"hidden ties, ten seeds".padEnd(24)}${FIRSTS.map((k) => `  p@${k}`).join("")}`);
for (const [name, rank] of Object.entries(RANKINGS)) {
  const ranked = draws.map(({ network, hidden }) =>
    rank(network, FIRSTS.at(-1)!).map((pair) => hidden.has(pair)),
  );
  const precisions = FIRSTS.map((first) => {
    const shares = ranked.map((hits) => hits.slice(0, first).filter(Boolean).length / first);
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
  console.log(`${name.padEnd(24)}${precisions.map((one) => one.toFixed(3).padStart(6)).join("")}`);
}
