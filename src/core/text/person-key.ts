import { fold } from "./fold.ts";

/**
 * A person's name as it is compared: folded, and in the order in which it is spoken, so that "Berg, Jan van den" and
 * "Berg, van den, Jan" are "jan van den berg". What stands behind one comma is spoken first; of two, the last.
 */
export function personKey(name: string): string {
  const parts = name.split(",").map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3 || parts.includes("")) return fold(name);
  return fold(parts.toReversed().join(" "));
}
