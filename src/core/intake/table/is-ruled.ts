/** Whether a text is a drawn line, such as "-----", "+----+---+" or "|:---|---:|". */
export const isRuled = (text: string): boolean => RULE.test(text) && /[-=_─━═]{3}/.test(text);

const RULE = /^[-=_+:|\s\u2500-\u257f]+$/;

/** How many rows from `from` on are nothing but drawn lines. */
export function ruledFrom(rows: readonly (readonly string[])[], from: number): number {
  const end = rows.findIndex((row, i) => i >= from && !isRuledRow(row));
  return (end < 0 ? rows.length : end) - from;
}

/** Whether a row is nothing but drawn lines. */
export function isRuledRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.every(isRuled);
}
