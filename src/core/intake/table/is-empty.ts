/** Whether a row has nothing in any of its cells. */
export function isEmpty(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
