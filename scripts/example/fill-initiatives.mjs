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
    fill(initiative, random.pick(pattern.sizes), colleagues, acquaintance, random);
  }
}

function fill(initiative, size, colleagues, acquaintance, random) {
  const { participants, memberships, mayJoin, join } = acquaintance;
  const scored = colleagues
    .map((person) => ({
      name: person.name,
      score:
        nearness(person, initiative) - 1.5 * memberships.get(person.name).size + 2 * random.next(),
    }))
    .sort((a, b) => b.score - a.score);
  for (const { name } of scored) {
    if (participants.get(initiative.title).size >= size) return;
    if (!participants.get(initiative.title).has(name) && mayJoin(name, initiative.title))
      join(name, initiative.title);
  }
}

/** @param {Person} person @param {Initiative} initiative */
function nearness(person, initiative) {
  const wanted = new Set([...initiative.topics, ...initiative.asks]);
  const shared = [...person.offers, ...person.asks].filter((topic) => wanted.has(topic)).length;
  return 2 * shared + (person.unit === initiative.department ? 2.5 : 0);
}
