import type { Context } from "./command.ts";
import { tooDeep } from "./overview.ts";

/**
 * Looks whether the tree of departments goes so deep.
 *
 * @throws WrongValue that says how deep it goes
 */
export async function checkLevel(level: number, context: Context): Promise<void> {
  if (level === 0) return;
  const { deepest } = await context.ask("overview", { level: 0, potential: false });
  if (level > deepest) throw tooDeep(level, deepest, context);
}
