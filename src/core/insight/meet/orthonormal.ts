/**
 * Makes the columns of a tall matrix, kept row after row, of length 1 and at right angles, in place; the first
 * columns keep their directions. Gram-Schmidt, each column twice, which is enough (Giraud, Langou, Rozloznik 2005).
 * A column that the ones before it hold already becomes 0. O(rows x width²).
 */
export function orthonormalise(matrix: Float64Array, rows: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    const before = length(matrix, rows, { width, column });
    clear(matrix, rows, { width, column });
    clear(matrix, rows, { width, column });
    const after = length(matrix, rows, { width, column });
    const scale = after > 1e-13 * before ? 1 / after : 0;
    for (let at = column; at < rows * width; at += width) matrix[at]! *= scale;
  }
}

type Place = { readonly width: number; readonly column: number };

/** Takes out of one column what the ones before it say. */
function clear(matrix: Float64Array, rows: number, { width, column }: Place): void {
  const inner = new Float64Array(column);
  for (let r = 0; r < rows; r += 1) {
    const row = r * width;
    const value = matrix[row + column]!;
    if (value === 0) continue;
    for (let i = 0; i < column; i += 1) inner[i]! += matrix[row + i]! * value;
  }
  for (let r = 0; r < rows; r += 1) {
    const row = r * width;
    let sum = 0;
    for (let i = 0; i < column; i += 1) sum += matrix[row + i]! * inner[i]!;
    matrix[row + column]! -= sum;
  }
}

function length(matrix: Float64Array, rows: number, { width, column }: Place): number {
  let sum = 0;
  for (let at = column; at < rows * width; at += width) sum += matrix[at]! ** 2;
  return Math.sqrt(sum);
}
