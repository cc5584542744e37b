import type { Measure } from "./labels.ts";
import type { PageLook } from "./use-colours.ts";

/** Measures texts in the page's own letters; the same text is measured once. */
export function measurer(look: () => PageLook | null): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  let measured: PageLook | null = null;
  return (text, size, weight) => {
    const now = look();
    // A new look may come with letters that were not there before.
    if (now !== measured) known.clear();
    measured = now;
    const key = `${weight} ${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context === null) return text.length * size * 0.5;
    context.font = `${weight} ${size}px ${now?.faces.sans ?? "sans-serif"}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
