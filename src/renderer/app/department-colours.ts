/** How many departments have a colour of their own; the others share grey and rely on their code. */
export const COLOURS = 12;

/**
 * The colour of a department, as a CSS value: `var(--d1)` to `var(--d12)`, else the shared grey `var(--d0)`.
 *
 * A department keeps its colour for life: the first twelve *by id* have one, whatever their order on
 * the screen. Ids grow, so what comes in later never takes a colour away. Always show the code or the
 * name beside it, as colour never speaks alone.
 *
 * @param id null, or an id that is not in `ids`, gives grey
 * @param ids all departments at the level that is shown, in any order
 */
export function departmentColour(id: number | null, ids: readonly number[]): string {
  return `var(${departmentToken(id, ids)})`;
}

/** The same as the name of the token (`--d4`), for a canvas that must read its value. */
export function departmentToken(id: number | null, ids: readonly number[]): string {
  if (id === null || !ids.includes(id)) return "--d0";
  const rank = ids.filter((other) => other < id).length;
  return rank < COLOURS ? `--d${rank + 1}` : "--d0";
}

/** All colours at once, for long lists. */
export function departmentColours(ids: readonly number[]): ReadonlyMap<number, string> {
  const sorted = [...new Set(ids)].toSorted((a, b) => a - b);
  return new Map(
    sorted.map((id, rank) => [id, rank < COLOURS ? `var(--d${rank + 1})` : "var(--d0)"]),
  );
}
