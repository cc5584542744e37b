/**
 * How well the best grades stand on top.
 *
 *     sum of (2^grade - 1) / log2(place + 1) over the first places, divided by the same of the best order
 *
 * @param grades in the order that is judged
 * @returns [0, 1]; 0 where all grades are. Järvelin & Kekäläinen 2002; gains of Burges et al. 2005
 */
export function ndcg(grades: readonly number[], places: number): number {
  const best = gain(
    grades.toSorted((a, b) => b - a),
    places,
  );
  return best === 0 ? 0 : gain(grades, places) / best;
}

function gain(grades: readonly number[], places: number): number {
  return grades
    .slice(0, places)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
