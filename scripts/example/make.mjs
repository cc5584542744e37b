/**
 * Makes the fictional example network in `resources/example/` from the hand-written sources beside this file.
 *
 *     node scripts/example/make.mjs
 *
 * The same sources give the same bytes. See `docs/example.md`.
 */
import { createAcquaintance } from "./acquaintance.mjs";
import { checkExample } from "./check.mjs";
import { fillInitiatives } from "./fill-initiatives.mjs";
import { makeTies } from "./make-ties.mjs";
import { createRandom } from "./random.mjs";
import { readSources } from "./read-sources.mjs";
import { sharingWishes } from "./sharing.mjs";
import { summaryOf } from "./summary.mjs";
import { writeExample } from "./write-example.mjs";

const TARGET = new URL("../../resources/example/", import.meta.url);

const sources = readSources();
const random = createRandom(sources.pattern.seed);
const acquaintance = createAcquaintance(sources);

sources.pattern.known.forEach(([a, b]) => acquaintance.meet(a, b));
fillInitiatives(sources, acquaintance, random);
const ties = makeTies(sources, acquaintance, random);
const sharing = sharingWishes(sources, random);

checkExample(sources, acquaintance, ties);
writeExample(TARGET, { ...sources, sharing, participants: acquaintance.participants, ties });
console.log(summaryOf(sources, acquaintance, ties));
