import { islandKey, nodeKey } from "./scene-parts.ts";

/** A person, initiative or department on the map. */
export type Thing = { readonly kind: "node" | "island"; readonly id: number };
/** Something on the map that can be looked at: a thing, the line between two departments, or that of a flow. */
export type Target =
  | Thing
  | { readonly kind: "pair"; readonly a: number; readonly b: number }
  | { readonly kind: "flow"; readonly a: number; readonly b: number };

export function isLine(target: Target): target is Exclude<Target, Thing> {
  return target.kind === "pair" || target.kind === "flow";
}

export function keyOf(target: Target): string {
  if (isLine(target)) return `${target.kind === "pair" ? "p" : "f"}${target.a}-${target.b}`;
  return target.kind === "node" ? nodeKey(target.id) : islandKey(target.id);
}

/** What an element of the drawing stands for. */
export function targetOf(element: { id(): string }): Target {
  const key = element.id();
  const [a = 0, b = 0] = key.slice(1).split("-").map(Number);
  if (key.startsWith("p")) return { kind: "pair", a, b };
  if (key.startsWith("f")) return { kind: "flow", a, b };
  return { kind: key.startsWith("n") ? "node" : "island", id: a };
}

export function isSameTarget(a: Target | null, b: Target | null): boolean {
  return a !== null && b !== null && keyOf(a) === keyOf(b);
}
