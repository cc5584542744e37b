import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Failure } from "../../model/failure.ts";
import { degreeOf, type PeoplePairs } from "../../network/people-pairs.ts";
import { UNWATCHED, type Watch } from "../../network/watch.ts";

/** Stands for "in no group": someone without ties. */
export const NO_GROUP = -1;

/**
 * Finds groups of people who are tied more among themselves than to others, again for each seed.
 *
 * Louvain: people move to the group of a neighbour as long as modularity (modularity.ts) grows, then
 * groups do. In what order depends on chance, and so do the groups. Binary ties, resolution 1.
 *
 * @returns a function from a seed to the group of each person: whole numbers from 0 without gaps, or NO_GROUP
 * @throws Failure `cancelled`
 * O(m) in practice, for each seed. Blondel et al. 2008, J. Stat. Mech. P10008; by
 * graphology-communities-louvain.
 */
export function findCommunities(
  pairs: PeoplePairs,
  watch: Watch = UNWATCHED,
): (seed: number) => Int32Array {
  const graph = tiedPeople(pairs);
  return (seed) => {
    if (graph.size === 0) return new Int32Array(pairs.people).fill(NO_GROUP);
    const random = xoroshiro128plus(seed);
    const found = louvain(graph, {
      getEdgeWeight: null,
      rng: () => {
        // The only place in the library where we are asked anything.
        if (watch.cancelled()) throw new Failure("cancelled");
        return uniformFloat64(random);
      },
    });
    return Int32Array.from({ length: pairs.people }, (_, person) => found[person] ?? NO_GROUP);
  };
}

function tiedPeople(pairs: PeoplePairs): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let person = 0; person < pairs.people; person += 1)
    if (degreeOf(pairs, person) > 0) graph.addNode(person);
  for (let person = 0; person < pairs.people; person += 1)
    for (let arc = pairs.starts[person]!; arc < pairs.starts[person + 1]!; arc += 1)
      if (pairs.neighbours[arc]! > person) graph.addEdge(person, pairs.neighbours[arc]);
  return graph;
}
