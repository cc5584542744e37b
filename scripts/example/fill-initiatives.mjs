/** @import { Initiative, Person } from "./read-sources.mjs" */

/**
 * Gives every initiative its people: the contact and the guests named by hand, then colleagues from its own
 * ministry, first those near it (same unit, same topics) who do not sit in much else.
 *
 * @param {{ people: Person[], initiatives: Initiative[], pattern: { sizes: number[] } }} sources
 * @param {ReturnType<import("./acquaintance.mjs").createAcquaintance>} acquaintance
 * @param {ReturnType<import("./random.mjs").createRandom>} random
 */
export function fillInitiatives({ people, initiatives, pattern }, acquaintance, random) {
  for (const { title, contact, guests } of initiatives) {
    [contact, ...guests].forEach((name) => acquaintance.join(name, title));
  }
  for (const initiative of random.shuffle(initiatives)) {
    const colleagues = people.filter(
      ({ ministry, role }) => ministry === initiative.ministry && role !== "los",
    );
    const ranked = byNearness(initiative, colleagues, acquaintance.memberships, random);
    fill(initiative.title, random.pick(pattern.sizes), ranked, acquaintance);
  }
}

/** @param {string} title @param {number} size @param {string[]} names best first */
function fill(title, size, names, { participants, mayJoin, join }) {
  const present = participants.get(title);
  for (const name of names) {
    if (present.size >= size) return;
    if (!present.has(name) && mayJoin(name, title)) join(name, title);
  }
}

/** Names, the nearest and least busy first. @param {Initiative} initiative @param {Person[]} colleagues */
function byNearness(initiative, colleagues, memberships, random) {
  return colleagues
    .map((person) => ({
      name: person.name,
      score:
        nearness(person, initiative) - 1.6 * memberships.get(person.name).size + 2 * random.next(),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ name }) => name);
}

/** @param {Person} person @param {Initiative} initiative */
function nearness(person, initiative) {
  const wanted = new Set([...initiative.topics, ...initiative.asks]);
  const shared = [...person.offers, ...person.asks].filter((topic) => wanted.has(topic)).length;
  return 2 * shared + (person.unit === initiative.department ? 4 : 0);
}
