/** @import { Person } from "./read-sources.mjs" */

/**
 * Every pair of people who share a tie or an initiative, once.
 *
 * @param {Person[]} people
 * @param {Map<string, Set<string>>} friends
 * @returns {[Person, Person][]}
 */
export function tiedPairs(people, friends) {
  const byName = new Map(people.map((person) => [person.name, person]));
  return people.flatMap((person) =>
    [...friends.get(person.name)]
      .filter((other) => person.name < other)
      .map((other) => [person, byName.get(other)]),
  );
}

/** The share of pairs inside one ministry. @param {[Person, Person][]} pairs */
export function shareWithin(pairs) {
  return pairs.filter(([a, b]) => a.ministry === b.ministry).length / pairs.length;
}

/**
 * Observed ties of two ministries over what chance gives: K_a K_b / 2m.
 *
 * @param {[Person, Person][]} pairs
 * @param {string} a
 * @param {string} b
 */
export function lift(pairs, a, b) {
  const ends = pairs.flatMap((pair) => pair.map(({ ministry }) => ministry));
  const degree = (code) => ends.filter((end) => end === code).length;
  return between(pairs, a, b).length / ((degree(a) * degree(b)) / ends.length);
}

/** The pairs of two different ministries. @param {[Person, Person][]} pairs @param {string} a @param {string} b */
export function between(pairs, a, b) {
  return pairs.filter((pair) => {
    const [first, second] = pair.map(({ ministry }) => ministry);
    return (first === a && second === b) || (first === b && second === a);
  });
}

/**
 * How many steps the people of two initiatives are apart at least; 0 when they share someone.
 *
 * @param {Set<string>} from
 * @param {Set<string>} to
 * @param {Map<string, Set<string>>} friends
 */
export function stepsBetween(from, to, friends) {
  const seen = new Set(from);
  let border = [...from];
  for (let steps = 0; border.length > 0; steps += 1) {
    if (border.some((name) => to.has(name))) return steps;
    border = border
      .flatMap((name) => [...friends.get(name)])
      .filter((name) => !seen.has(name) && seen.add(name));
  }
  return Infinity;
}

/** Every two of them, once. @template T @param {T[]} items @returns {[T, T][]} */
export function pairsOf(items) {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => /** @type {[T, T]} */ ([a, b])));
}
