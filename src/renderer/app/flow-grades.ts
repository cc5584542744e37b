/** How alike two are among all pairs of their kind: the top 2 %, the top 10 %, or less. */
export type Likeness = "strong" | "clear" | "slight";

export function likenessOf(above: number): Likeness {
  if (above >= 0.98) return "strong";
  return above >= 0.9 ? "clear" : "slight";
}

/** How much contact there is: an eighth is four steps apart, half of it two. */
export type Contact = "unknown" | "none" | "hardly" | "little" | "some";

export function contactOf(contact: number | null): Contact {
  if (contact === null) return "unknown";
  if (contact === 0) return "none";
  if (contact < 0.2) return "hardly";
  return contact <= 0.5 ? "little" : "some";
}

/** From so many introductions a quarter on, someone has earned a rest. */
export const REST_FROM = 6;

/** At most so many dots are drawn; each then stands for several people. */
const MOST_DOTS = 60;

/** What one introduction changes as dots: how many stand for now and for what comes, and for how many people each. */
export function dotsOf({ before, after }: { readonly before: number; readonly after: number }): {
  readonly now: number;
  readonly more: number;
  readonly each: number;
} {
  const each = Math.max(1, Math.ceil(Math.max(before, after) / MOST_DOTS));
  const now = Math.round(before / each);
  return { now, more: Math.max(0, Math.round(after / each) - now), each };
}
