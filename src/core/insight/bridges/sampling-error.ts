import type { PathSamples } from "./sampled-betweenness.ts";

/** How sure it is that nobody's betweenness is further off than is said. */
export const CONFIDENCE = 0.95;

/**
 * How far the sampled betweenness of anybody may be off, as a share of the pairs of others.
 *
 *     n / (n - 2) . max over people of the largest |p - h|  with  kl(h, p) <= ln(2 n / (1 - c)) / r
 *     kl(h, p) = h ln(h / p) + (1 - h) ln((1 - h) / (1 - p))
 *
 * h: the share of the r drawn pairs that hit someone, p: what it would be for all pairs, c: confidence.
 * With chance c at least it holds for all people at once: Hoeffding's inequality in its sharpest form
 * (1963, JASA 58:13, theorem 1) for either side of each of n people, added up. Where h is small it is
 * far below the usual sqrt(ln(2 n / (1 - c)) / 2 r).
 *
 * @param hits of sampledBetweenness, all parts added up
 * @returns a share, [0, 1]; 1 where nothing was drawn
 * O(n + different numbers of hits).
 */
export function samplingError(
  hits: Uint32Array,
  { pairs }: Pick<PathSamples, "pairs">,
  confidence: number = CONFIDENCE,
): number {
  const people = hits.length;
  if (people < 3) return 0;
  if (pairs === 0) return 1;
  const bound = Math.log((2 * people) / (1 - confidence)) / pairs;
  const widest = [...new Set(hits)].reduce((most, hit) => {
    const share = hit / pairs;
    return Math.max(most, farthest(share, 1, bound), farthest(share, 0, bound));
  }, 0);
  return Math.min(1, (widest * people) / (people - 2));
}

/** Halvings of an interval: beyond the figures of a number. */
const HALVINGS = 60;

/** How far from `share` towards `end` the divergence stays within the bound. */
function farthest(share: number, end: 0 | 1, bound: number): number {
  let within = share;
  let beyond: number = end;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (within + beyond) / 2;
    if (divergence(share, middle) <= bound) within = middle;
    else beyond = middle;
  }
  return Math.abs(beyond - share);
}

function divergence(h: number, p: number): number {
  return information(h, p) + information(1 - h, 1 - p);
}

function information(of: number, against: number): number {
  return of === 0 ? 0 : of * Math.log(of / against);
}
