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

/** A folded name as it sounds in Dutch, roughly: "meijer", "meyer" and "meier" are one, "jansen" and "janssen" too. */
export function soundOf(name: string): string {
  let sound = name.replaceAll(" ", "");
  // Digits are no sounds: they tell apart.
  if (/\d/.test(sound)) return sound;
  for (const [letters, as] of ALIKE) sound = sound.replace(letters, as);
  return sound;
}
