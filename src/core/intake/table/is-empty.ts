/** Whether a row has nothing in any of its cells; the mark with which old programs end a file is nothing. */
export function isEmpty(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== "" && cell !== "\u001a" && cell.trim() !== "") return false;
  return true;
}
