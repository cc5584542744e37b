const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch|sj|sh/g, "s"],
  [/tsch|tch|tsj/g, "tj"],
  [/ph/g, "f"],
  [/v/g, "f"],
  [/th|dt/g, "t"],
  [/d$/g, "t"],
  [/ck|cq|q|c(?=[^eiy]|$)/g, "k"],
  [/c|z/g, "s"],
  [/gh|ch/g, "g"],
  [/ks/g, "x"],
  [/eij|ij|ei|ey|ay|ai|y/g, "i"],
  [/ou|auw|ouw|au/g, "o"],
  [/oe|u/g, "u"],
  [/ae|aa/g, "a"],
  [/(.)\1+/g, "$1"],
  [/h(?=[^aeiou]|$)/g, ""],
];

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** A folded name as it sounds in Dutch, roughly: "meijer", "meyer" and "meier" are one, "jansen" and "janssen" too. */
export function soundOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  let sound = name.replaceAll(" ", "");
  // Digits are no sounds: they tell apart.
  if (!/\d/.test(sound)) for (const [letters, as] of ALIKE) sound = sound.replace(letters, as);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, sound);
  return sound;
}
