/**
 * How much two divisions of the same people say about each other: normalised mutual information.
 *
 *     NMI = 2 I(a, b) / (H(a) + H(b))     normalised by the arithmetic mean of the two entropies
 *
 * Counted are those to whom both give a part, a whole number from 0. Two divisions that both keep all
 * together are the same: 1. By chance alone it is above 0, the more so the more parts there are.
 *
 * @returns no unit, [0, 1]: 1 the same division under other names, 0 nothing in common; null without people
 * O(n). Strehl & Ghosh 2002, JMLR 3:583; scikit-learn's `normalized_mutual_info_score`.
 */
export function nmi(a: Int32Array, b: Int32Array): number | null {
  const ofA = new Map<number, number>();
  const ofB = new Map<number, number>();
  const ofBoth = new Map<number, number>();
  const width = b.reduce((most, part) => Math.max(most, part + 1), 0);
  let n = 0;
  a.forEach((part, person) => {
    const other = b[person]!;
    if (part < 0 || other < 0) return;
    n += 1;
    ofA.set(part, (ofA.get(part) ?? 0) + 1);
    ofB.set(other, (ofB.get(other) ?? 0) + 1);
    const key = part * width + other;
    ofBoth.set(key, (ofBoth.get(key) ?? 0) + 1);
  });
  if (n === 0) return null;
  if (ofA.size === 1 && ofB.size === 1) return 1;
  const information = [...ofBoth].reduce((sum, [key, count]) => {
    const byChance = ofA.get(Math.floor(key / width))! * ofB.get(key % width)!;
    return sum + (count / n) * Math.log((n * count) / byChance);
  }, 0);
  const mean = (entropy(ofA, n) + entropy(ofB, n)) / 2;
  return Math.min(1, Math.max(0, information / mean));
}

function entropy(counts: ReadonlyMap<number, number>, n: number): number {
  return [...counts.values()].reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
}
