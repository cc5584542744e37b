/** The places with the highest scores, highest first; of equal ones the lower place. O(n), and n log n of few. */
export function highest(places: Uint32Array, score: Float64Array, limit: number): Uint32Array {
  const chosen =
    places.length <= limit ? places : notBelow(threshold(places, score, limit), places, score);
  return chosen.toSorted((a, b) => score[b]! - score[a]! || a - b).slice(0, limit);
}

function notBelow(least: number, places: Uint32Array, score: Float64Array): Uint32Array {
  return places.filter((place) => score[place]! >= least);
}

/** The limit-th highest score: a heap of the highest so far, the least of them on top. */
function threshold(places: Uint32Array, score: Float64Array, limit: number): number {
  const heap = Float64Array.from(places.subarray(0, limit), (place) => score[place]!).sort();
  for (let i = limit; i < places.length; i += 1) {
    const value = score[places[i]!]!;
    if (value > heap[0]!) sink(heap, value);
  }
  return heap[0]!;
}

/** Replaces the least. */
function sink(heap: Float64Array, value: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
