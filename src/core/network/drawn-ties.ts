import type { EntityId } from "../model/ids.ts";
import { TIE_KINDS, type TieKind } from "../model/tie.ts";
import type { Network } from "./network.ts";

/**
 * What the map draws a line for: two nodes with a stated tie, once, with all kinds that were stated between
 * them. A node is a number: the people in the network's order, then the initiatives.
 */
export type DrawnTies = {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** One bit for each kind, in the order of TIE_KINDS. */
  readonly kinds: Uint8Array;
};

/** So many bits hold any kind and whether a tie was stated from the higher number to the lower. */
const KIND_ROOM = 8;
const STATED_ROOM = 2 * KIND_ROOM;

/**
 * The lines of the map, in the order of their ends' numbers. `from` and `to` are as stated; where both
 * directions were stated, the lower number is `from`. Ties with departments, topics or oneself draw no line.
 * O(ties log ties).
 */
export function drawnTies(network: Network): DrawnTies {
  const nodes = nodeNumbers(network);
  // A tie is one number, so that sorting brings those of one line together: a map of a million is slow.
  const stated = statedTies(network, nodes).toSorted();
  const from: number[] = [];
  const to: number[] = [];
  const kinds: number[] = [];
  let last = -1;
  for (const tie of stated) {
    const ends = Math.floor(tie / STATED_ROOM);
    const kind = 1 << (tie % KIND_ROOM);
    if (ends === last) {
      kinds[kinds.length - 1]! |= kind;
      continue;
    }
    last = ends;
    const [low, high] = [Math.floor(ends / nodes.size), ends % nodes.size];
    const turned = tie % STATED_ROOM >= KIND_ROOM;
    from.push(turned ? high : low);
    to.push(turned ? low : high);
    kinds.push(kind);
  }
  return { from: Uint32Array.from(from), to: Uint32Array.from(to), kinds: Uint8Array.from(kinds) };
}

function statedTies({ ties }: Network, nodes: ReadonlyMap<EntityId, number>): Float64Array {
  const stated = new Float64Array(ties.from.length);
  let found = 0;
  for (let tie = 0; tie < ties.from.length; tie += 1) {
    const from = nodes.get(ties.from[tie] as EntityId);
    const to = nodes.get(ties.to[tie] as EntityId);
    if (from === undefined || to === undefined || from === to) continue;
    const ends = Math.min(from, to) * nodes.size + Math.max(from, to);
    stated[found] = ends * STATED_ROOM + (from > to ? KIND_ROOM : 0) + ties.kind[tie]!;
    found += 1;
  }
  return stated.subarray(0, found);
}

/** The number of each person and initiative by id. */
function nodeNumbers(network: Network): Map<EntityId, number> {
  const numbers = new Map<EntityId, number>();
  for (const { id } of network.people) numbers.set(id, numbers.size);
  for (const { id } of network.initiatives) numbers.set(id, numbers.size);
  return numbers;
}

/** The kinds in a set of bits, in the order of TIE_KINDS. */
export function kindsIn(bits: number): TieKind[] {
  return TIE_KINDS.filter((_, code) => (bits & (1 << code)) !== 0);
}
