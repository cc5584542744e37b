/** Keeps the places with the highest scores, which are above 0; of equal ones the lower place. */
export type BestPlaces = {
  /** Returns the least score that is kept; what is below it is not worth offering. */
  readonly offer: (place: number, score: number) => number;
  /** Those kept, in no order; begins anew. */
  readonly take: () => Uint32Array;
};

/** O(log limit) an offer that is kept, O(1) another. */
export function bestPlaces(limit: number): BestPlaces {
  /** A heap: each is worse than the two below it, the worst on top. */
  const scores = new Float64Array(limit);
  const places = new Uint32Array(limit);
  let size = 0;
  const isWorse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && places[a]! > places[b]!);
  const swap = (a: number, b: number): void => {
    const [score, place] = [scores[a]!, places[a]!];
    scores[a] = scores[b]!;
    places[a] = places[b]!;
    scores[b] = score;
    places[b] = place;
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!isWorse(at, above)) return;
      swap(at, above);
      at = above;
    }
  };
  const sink = (): void => {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isWorse(child + 1, child)) child += 1;
      if (!isWorse(child, at)) return;
      swap(child, at);
      at = child;
    }
  };
  return {
    offer(place, score) {
      if (size < limit) {
        scores[size] = score;
        places[size] = place;
        size += 1;
        rise(size - 1);
      } else if (score > scores[0]! || (score === scores[0] && place < places[0]!)) {
        scores[0] = score;
        places[0] = place;
        sink();
      }
      return size < limit ? 0 : scores[0]!;
    },
    take() {
      const kept = places.slice(0, size);
      size = 0;
      return kept;
    },
  };
}
