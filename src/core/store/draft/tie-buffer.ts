/** Ties as five columns of numbers; `count` rows of each are in use. */
export type TieBuffer = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Int32Array;
  readonly file: Int32Array;
  readonly line: Int32Array;
  count: number;
};

/** An empty buffer for as many rows. */
export function tieBuffer(size: number): TieBuffer {
  const column = (): Int32Array => new Int32Array(size);
  return { from: column(), to: column(), kind: column(), file: column(), line: column(), count: 0 };
}

/** A buffer twice as large with the same rows. */
export function grown(buffer: TieBuffer): TieBuffer {
  const larger = tieBuffer(buffer.from.length * 2);
  for (const name of COLUMNS) larger[name].set(buffer[name]);
  larger.count = buffer.count;
  return larger;
}

const COLUMNS = ["from", "to", "kind", "file", "line"] as const;

/**
 * The places of the rows in order of (from, to, kind, file, line), each different tie once: of equal ones the first.
 *
 * Sorted by one column after the other, the last first, up to 11 bits at a time (radix sort): O(rows), where comparing
 * rows of columns one by one takes SQLite eight times as long.
 */
export function sortedOnce(buffer: TieBuffer): Int32Array {
  const { count, from, to, kind } = buffer;
  let order: Int32Array = Int32Array.from({ length: count }, (_, place) => place);
  for (const name of COLUMNS.toReversed()) order = sortedBy(buffer[name], order);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const place = order[i]!;
    const before = order[kept - 1];
    const isSame =
      before !== undefined &&
      from[before] === from[place] &&
      to[before] === to[place] &&
      kind[before] === kind[place];
    if (!isSame) order[kept++] = place;
  }
  return order.subarray(0, kept);
}

/** Stable; the values are not negative. */
function sortedBy(values: Int32Array, order: Int32Array): Int32Array {
  let largest = 0;
  let isSorted = true;
  for (let i = 0; i < order.length; i++) {
    const value = values[order[i]!]!;
    if (value > largest) largest = value;
    if (i > 0 && value < values[order[i - 1]!]!) isSorted = false;
  }
  if (isSorted) return order;
  const bits = 32 - Math.clz32(largest);
  const width = Math.ceil(bits / Math.ceil(bits / MOST_BITS));
  let sorted = order;
  for (let shift = 0; shift < bits; shift += width) sorted = byDigit(values, sorted, shift, width);
  return sorted;
}

/** So few that the places where the next row of each digit goes stay in the processor's nearest memory. */
const MOST_BITS = 11;

function byDigit(values: Int32Array, order: Int32Array, shift: number, width: number): Int32Array {
  const mask = (1 << width) - 1;
  const starts = new Int32Array(mask + 2);
  for (const place of order) starts[((values[place]! >>> shift) & mask) + 1]!++;
  for (let digit = 1; digit <= mask; digit++) starts[digit]! += starts[digit - 1]!;
  const sorted = new Int32Array(order.length);
  for (const place of order) sorted[starts[(values[place]! >>> shift) & mask]!++] = place;
  return sorted;
}
