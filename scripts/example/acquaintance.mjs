/** @import { Initiative, Person } from "./read-sources.mjs" */

/**
 * Who knows whom so far, and who must stay strangers: two people never meet if they take part in
 * initiatives that are alike without knowing it, or if their two departments meet through one person only.
 *
 * @param {{ people: Person[], initiatives: Initiative[], strangers: { titles: string[] }[],
 *   pattern: { onlyThrough: { departments: string[], person: string } } }} sources
 */
export function createAcquaintance({ people, initiatives, strangers, pattern }) {
  const person = new Map(people.map((each) => [each.name, each]));
  const friends = new Map(people.map(({ name }) => [name, new Set()]));
  const memberships = new Map(people.map(({ name }) => [name, new Set()]));
  const participants = new Map(initiatives.map(({ title }) => [title, new Set()]));
  const strangersOf = strangersByTitle(initiatives, strangers);

  /** @param {string} title @param {string} name */
  function isStrangerTo(title, name) {
    return [...memberships.get(name)].some((other) => strangersOf.get(title).has(other));
  }

  /** @param {string} a @param {string} b */
  function mayMeet(a, b) {
    if (a === b || betweenGuarded(a, b)) return false;
    return ![...memberships.get(a)].some((title) => isStrangerTo(title, b));
  }

  /** @param {string} a @param {string} b */
  function betweenGuarded(a, b) {
    const { departments, person: gatekeeper } = pattern.onlyThrough;
    const [first, second] = [person.get(a).ministry, person.get(b).ministry];
    return (
      first !== second &&
      departments.includes(first) &&
      departments.includes(second) &&
      a !== gatekeeper &&
      b !== gatekeeper
    );
  }

  /** @param {string} name @param {string} title */
  function mayJoin(name, title) {
    if (isStrangerTo(title, name)) return false;
    if ([...friends.get(name)].some((friend) => isStrangerTo(title, friend))) return false;
    return [...participants.get(title)].every((other) => mayMeet(name, other));
  }

  /** How many strangers would be only one introduction apart if these two met. */
  function strangersBrought(a, b) {
    return strangersAround(a, b) + strangersAround(b, a);
  }

  /** Friends of one who are strangers to what the other takes part in. */
  function strangersAround(name, friend) {
    const around = [...friends.get(friend)];
    return [...memberships.get(name)].flatMap((title) =>
      around.filter((other) => isStrangerTo(title, other)),
    ).length;
  }

  /** @param {string} a @param {string} b */
  function meet(a, b) {
    if (!mayMeet(a, b))
      throw new Error(`${a} and ${b} must stay strangers, but the sources tie them`);
    friends.get(a).add(b);
    friends.get(b).add(a);
  }

  /** @param {string} name @param {string} title */
  function join(name, title) {
    if (!mayJoin(name, title))
      throw new Error(`${name} cannot join "${title}": that would introduce strangers`);
    for (const other of participants.get(title)) meet(name, other);
    participants.get(title).add(name);
    memberships.get(name).add(title);
  }

  return {
    person,
    friends,
    memberships,
    participants,
    strangersOf,
    mayMeet,
    mayJoin,
    strangersBrought,
    meet,
    join,
  };
}

/** @param {Initiative[]} initiatives @param {{ titles: string[] }[]} strangers */
function strangersByTitle(initiatives, strangers) {
  const strangersOf = new Map(initiatives.map(({ title }) => [title, new Set()]));
  for (const { titles } of strangers) {
    for (const title of titles) {
      if (!strangersOf.has(title))
        throw new Error(`strangers.json names an unknown initiative: "${title}"`);
      titles
        .filter((other) => other !== title)
        .forEach((other) => strangersOf.get(title).add(other));
    }
  }
  return strangersOf;
}
