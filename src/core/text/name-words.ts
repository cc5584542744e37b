const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words before a family name, folded: Dutch ones, and those of other languages that are met in Dutch lists. */
export const NAME_PREFIXES = words(
  "van vander vanden vd v d de den der des het t te ten ter tot op aan bij in onder over uit voor uijt " +
    "von vom zu zum zur da das do dos di del della dello du la le les lo el al ben bin bint ibn abu af av st",
);

/** Of those the ones that are also somebody's first name, or initial: at the start of a name they are that. */
export const MAYBE_GIVEN = words("ben bin bint do da di in op la le lo al st v d t");

/** Titles that stand before a name, folded. */
export const TITLES = words(
  "dr drs ir ing mr prof professor doctor dhr heer mw mevr mevrouw mej mejuffrouw de heer ds jhr jkvr bc ms mrs miss mister sir madam lic",
);

/** Degrees that stand behind a name, folded; short ones only where they are written in capitals. */
export const DEGREES = words(
  "msc bsc phd mba mpa mpm mpp llm llb mph med beng meng ma ba ra re rc aa cpc emia jr sr junior senior ii iii mfa edd dr ir ing mr drs",
);
