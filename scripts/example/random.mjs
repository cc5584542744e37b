/**
 * A seeded source of chance (mulberry32): the same seed gives the same example, on every machine.
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;

  /** @returns {number} in [0, 1) */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @template T @param {readonly T[]} items @returns {T} */
  function pick(items) {
    return items[Math.floor(next() * items.length)];
  }

  /** @template T @param {readonly T[]} items @returns {T[]} a shuffled copy */
  function shuffle(items) {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = Math.floor(next() * (last + 1));
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }

  return { next, pick, shuffle };
}
