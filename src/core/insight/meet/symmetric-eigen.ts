/**
 * All eigenvalues of a small symmetric matrix and their vectors, those farthest from 0 first.
 *
 *     H = V diag(values) V'      column c of V, `vectors[r * size + c]`, belongs to values[c]
 *
 * Cyclic Jacobi: exact to rounding, also for equal values. O(size³) a sweep, some ten sweeps. Golub & Van Loan, 8.5.
 */
export function symmetricEigen(
  matrix: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const h = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 60 && offDiagonal(h, size) > 1e-30 * square(h); sweep += 1)
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) rotate({ h, v, size }, p, q);
  const order = Array.from({ length: size }, (_, i) => i).toSorted(
    (a, b) => Math.abs(h[b * size + b]!) - Math.abs(h[a * size + a]!) || a - b,
  );
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let r = 0; r < size; r += 1) vectors[r * size + to] = v[r * size + from]!;
  });
  return { values: Float64Array.from(order, (i) => h[i * size + i]!), vectors };
}

type Turned = { readonly h: Float64Array; readonly v: Float64Array; readonly size: number };

function rotate({ h, v, size }: Turned, p: number, q: number): void {
  const apq = h[p * size + q]!;
  if (apq === 0) return;
  const theta = (h[q * size + q]! - h[p * size + p]!) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(h, { one: k * size + p, other: k * size + q, c, s });
  for (let k = 0; k < size; k += 1) turn(h, { one: p * size + k, other: q * size + k, c, s });
  for (let k = 0; k < size; k += 1) turn(v, { one: k * size + p, other: k * size + q, c, s });
}

type Turn = {
  readonly one: number;
  readonly other: number;
  readonly c: number;
  readonly s: number;
};

function turn(m: Float64Array, { one, other, c, s }: Turn): void {
  const a = m[one]!;
  const b = m[other]!;
  m[one] = c * a - s * b;
  m[other] = s * a + c * b;
}

function offDiagonal(h: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) if (i !== j) sum += h[i * size + j]! ** 2;
  return sum;
}

function square(h: Float64Array): number {
  let sum = 0;
  for (const value of h) sum += value * value;
  return sum;
}
