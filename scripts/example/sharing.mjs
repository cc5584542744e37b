/**
 * A wish about sharing for everyone, in fixed numbers; who leads an initiative or builds bridges is never "nee".
 *
 * @param {ReturnType<import("./read-sources.mjs").readSources>} sources
 * @param {ReturnType<import("./random.mjs").createRandom>} random
 * @returns {Map<string, string>} name -> wish
 */
export function sharingWishes({ people, initiatives, pattern }, random) {
  const { nee: closed, ...others } = pattern.sharing;
  const visible = new Set([
    ...initiatives.map(({ contact }) => contact),
    ...people.filter(({ role }) => role === "brug").map(({ name }) => name),
  ]);
  const wishes = random.shuffle(repeat(others));
  const order = random.shuffle(people.map(({ name }) => name));
  const hidden = order.filter((name) => !visible.has(name)).slice(0, closed);
  const named = order.filter((name) => !hidden.includes(name));
  if (wishes.length !== named.length) throw new Error(`${wishes.length} sharing wishes for ${named.length} people`);
  return new Map([...hidden.map((name) => [name, "nee"]), ...named.map((name, index) => [name, wishes[index]])]);
}

/** @param {Record<string, number>} quota value -> how often @returns {string[]} */
function repeat(quota) {
  return Object.entries(quota).flatMap(([value, count]) => Array(count).fill(value));
}
