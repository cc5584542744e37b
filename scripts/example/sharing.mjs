/**
 * A wish about sharing for everyone, in fixed numbers. Who is named in the pattern shares openly, so that the example
 * can be shown around; who leads an initiative or builds bridges is never "nee".
 *
 * @param {ReturnType<import("./read-sources.mjs").readSources>} sources
 * @param {ReturnType<import("./random.mjs").createRandom>} random
 * @returns {Map<string, string>} name -> wish
 */
export function sharingWishes({ people, initiatives, pattern }, random) {
  const order = random.shuffle(people.map(({ name }) => name));
  const visible = new Set([
    ...initiatives.map(({ contact }) => contact),
    ...people.filter(({ role }) => role === "brug").map(({ name }) => name),
  ]);
  const { nee, ja, ...others } = pattern.sharing;
  const open = new Set(pattern.known.flat());
  const hidden = new Set(
    order.filter((name) => !visible.has(name) && !open.has(name)).slice(0, nee),
  );
  const wishes = random.shuffle(repeat({ ja: ja - open.size, ...others }));
  const drawn = order.filter((name) => !hidden.has(name) && !open.has(name));
  if (wishes.length !== drawn.length) {
    throw new Error(`${wishes.length} wishes about sharing for ${drawn.length} people`);
  }
  return new Map([
    ...[...hidden].map((name) => [name, "nee"]),
    ...[...open].map((name) => [name, "ja"]),
    ...drawn.map((name, index) => [name, wishes[index]]),
  ]);
}

/** @param {Record<string, number>} quota value -> how often @returns {string[]} */
function repeat(quota) {
  return Object.entries(quota).flatMap(([value, count]) => Array(count).fill(value));
}
