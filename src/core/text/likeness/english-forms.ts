/** A word, and forms of it that no rule leads to. */
const FORMS = `
  begin began begun; bite bit bitten; break broke broken; bring brought; build built; buy bought; catch caught;
  choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen;
  feed fed; feel felt; fight fought; find found; fly flew flown; forget forgot forgotten; freeze froze frozen;
  get got gotten; give gave given; go went gone; grow grew grown; hear heard; hide hid hidden; hold held;
  keep kept; know knew known; lead led; learn learnt; lend lent; lose lost; make made; mean meant; meet met;
  pay paid; ride rode ridden; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent;
  shake shook shaken; show shown; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; spend spent;
  stand stood; steal stole stolen; stick stuck; swim swam swum; take took taken; teach taught; tell told;
  think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn; win won; write wrote written;
  child children; man men; woman women; foot feet; tooth teeth; mouse mice; half halves;
  knife knives; analysis analyses; crisis crises; criterion criteria; index indices
`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split(";").flatMap((line) => {
    const [base, ...forms] = line.trim().split(/\s+/) as [string, ...string[]];
    return forms.map((form) => [form, base] as const);
  }),
);

/** The word of which another is an irregular form: "write" of "written"; else the word itself. @param word folded */
export const englishBase = (word: string): string => BASES.get(word) ?? word;
