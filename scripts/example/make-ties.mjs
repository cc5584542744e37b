/** @import { Initiative, Person } from "./read-sources.mjs" */

/** How likely a cross-department tie ends at a bridge-builder, when its department has one. */
const THROUGH_BRIDGE = 0.45;
/** Which part of the cross-department ties is advice. */
const ADVICE = 0.2;
/** How many pairs are drawn for one cross-department tie. */
const DRAWS = 4;
/** How often a colleague is sought in the own unit first. */
const SAME_UNIT = 0.6;
const TRIES = 400;

/**
 * The rows of `relaties.csv`: by hand, then managers, then bridges between departments, then colleagues.
 *
 * @param {ReturnType<import("./read-sources.mjs").readSources>} sources
 * @param {ReturnType<import("./acquaintance.mjs").createAcquaintance>} acquaintance
 * @param {ReturnType<import("./random.mjs").createRandom>} random
 * @returns {{ from: string, to: string, kind: string }[]} names of people, or titles for "hangt samen met"
 */
export function makeTies(sources, acquaintance, random) {
  const { people, pattern } = sources;
  const tied = new Set();
  const ties = [];

  /** Adds a tie unless the two are tied already or must stay strangers. */
  function add(from, to, kind) {
    const key = keyOf(from, to);
    if (tied.has(key) || !acquaintance.mayMeet(from, to)) return false;
    tied.add(key);
    acquaintance.meet(from, to);
    ties.push({ from, to, kind });
    return true;
  }

  const active = people.filter(({ role }) => role !== "los");
  const inMinistry = (code) => active.filter(({ ministry }) => ministry === code);
  addKnown(pattern.known, add);
  addManagers(active, add, random);
  addCrossings(pattern.crossings, inMinistry, crossingMaker(acquaintance, add, random));
  const addColleague = colleagueMaker(active, add, random);
  addFirstColleagues(active, acquaintance.friends, addColleague);
  addColleagues(pattern.within, active, addColleague, random);
  return [...ties, ...relatedInitiatives(sources, acquaintance, random)];
}

function addKnown(known, add) {
  for (const [from, to] of known) {
    if (!add(from, to, "kent"))
      throw new Error(`${from} and ${to} are to know each other, but cannot`);
  }
}

/** Everyone reports to the lead of the own unit; elsewhere half of them to a lead of the ministry. */
function addManagers(active, add, random) {
  const leads = active.filter(({ role }) => role === "leiding");
  for (const person of active.filter(({ role }) => role !== "leiding")) {
    const own = leads.filter(({ unit }) => unit === person.unit);
    if (own.length > 0) add(person.name, own[0].name, "rapporteert aan");
    else {
      const near = leads.filter(({ ministry }) => ministry === person.ministry);
      if (near.length > 0 && random.next() < 0.5)
        add(person.name, random.pick(near).name, "rapporteert aan");
    }
  }
}

function addCrossings(crossings, inMinistry, addCrossing) {
  for (const [pair, count] of Object.entries(crossings)) {
    const [from, to] = pair.split("-").map(inMinistry);
    repeatUntil(count, `crossings ${pair}`, () => addCrossing(from, to));
  }
}

/** Of a few drawn pairs, ties the one that leaves most strangers far apart. */
function crossingMaker({ strangersBrought }, add, random) {
  return (from, to) => {
    const drawn = Array.from({ length: DRAWS }, () => [
      endOf(from, random).name,
      endOf(to, random).name,
    ]);
    const [a, b] = drawn.reduce((best, pair) =>
      strangersBrought(...pair) < strangersBrought(...best) ? pair : best,
    );
    return add(a, b, random.next() < ADVICE ? "adviseert" : "kent");
  };
}

/** @param {Person[]} people */
function endOf(people, random) {
  const bridges = people.filter(({ role }) => role === "brug");
  return bridges.length > 0 && random.next() < THROUGH_BRIDGE
    ? random.pick(bridges)
    : random.pick(people);
}

/** Nobody who is active stands alone. */
function addFirstColleagues(active, friends, addColleague) {
  for (const person of active.filter(({ name }) => friends.get(name).size === 0)) {
    repeatUntil(1, `a colleague for ${person.name}`, () => addColleague(person, "kent"));
  }
}

function addColleagues(within, active, addColleague, random) {
  for (const [kind, count] of Object.entries(within)) {
    repeatUntil(count, `ties of kind ${kind}`, () => addColleague(random.pick(active), kind));
  }
}

/** Ties someone to a colleague of the same ministry, more often than not of the same unit. */
function colleagueMaker(active, add, random) {
  return (person, kind) => {
    const all = active.filter(
      ({ ministry, name }) => ministry === person.ministry && name !== person.name,
    );
    const near = all.filter(({ unit }) => unit === person.unit);
    const pool = near.length > 1 && random.next() < SAME_UNIT ? near : all;
    return add(person.name, random.pick(pool).name, kind);
  };
}

/** Initiatives that already know of each other: some by hand, others in one ministry with a shared topic. */
function relatedInitiatives({ initiatives, pattern }, { strangersOf }, random) {
  const titles = new Set(initiatives.map(({ title }) => title));
  for (const [from, to] of pattern.related) {
    if (!titles.has(from) || !titles.has(to))
      throw new Error(`Unknown related initiatives: ${from}, ${to}`);
    if (strangersOf.get(from).has(to)) throw new Error(`"${from}" and "${to}" must stay strangers`);
  }
  const named = new Set(pattern.related.map(([from, to]) => keyOf(from, to)));
  const within = initiatives.flatMap((a, at) =>
    initiatives
      .slice(at + 1)
      .filter(
        (b) => a.ministry === b.ministry && a.topics.some((topic) => b.topics.includes(topic)),
      )
      .filter((b) => !named.has(keyOf(a.title, b.title)))
      .map((b) => [a.title, b.title]),
  );
  return [...pattern.related, ...random.shuffle(within).slice(0, pattern.relatedWithin)].map(
    ([from, to]) => ({
      from,
      to,
      kind: "hangt samen met",
    }),
  );
}

/** Repeats an attempt until it has succeeded `count` times. */
function repeatUntil(count, what, attempt) {
  let done = 0;
  for (let tries = 0; done < count; tries += 1) {
    if (tries > TRIES + count * 10) throw new Error(`No room for ${what}: ${done} of ${count}`);
    if (attempt()) done += 1;
  }
}

/** The same for both directions. @param {string} a @param {string} b */
function keyOf(a, b) {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
