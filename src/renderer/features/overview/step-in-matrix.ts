type Spot = { readonly row: number; readonly column: number };

/**
 * Where a key leads in the lower half of a table of `size` rows: arrows by one, Home and End along the
 * row, with the diagonal as its end. Null for another key, and at an edge.
 */
export function stepInMatrix(key: string, { row, column }: Spot, size: number): Spot | null {
  const to = target(key, row, column);
  if (to === null || to.row < 0 || to.row >= size || to.column < 0 || to.column > to.row)
    return null;
  return to;
}

function target(key: string, row: number, column: number): Spot | null {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: row };
    default:
      return null;
  }
}
