import { eng, nld } from "stopword";
import { fold } from "../fold.ts";
import type { Language } from "./language.ts";

/** The lists of the package leave out most of what joins clauses, stands for a noun or helps a verb. */
const MORE_DUTCH = `
  aangezien aldus allebei allemaal alsmede alsnog alsof anderzijds behalve beide beiden bijna bijv bijvoorbeeld boven
  bovendien bijgevolg circa daaraan daarbij daardoor daarentegen daarin daarmee daarna daarnaast daarom daarop daarover
  daartoe daaruit daarvan daarvoor dankzij danwel degene degenen derhalve dergelijk dergelijke desondanks dezelfde
  diegene diegenen diens doet doordat echter eenieder eerst elk elkaar elke enerzijds enig enige enkel enkele eraan
  erbij erdoor ergens erin ermee erna erop erover ertoe eruit ervan ervoor etc evenals evenmin gaan gaat gedurende
  gehad geworden gewone gewoon graag hadden hebt hen hetgeen hetzelfde hetzij hieraan hierbij hierdoor hierin hiermee hierna
  hierom hierop hierover hiertoe hiervan hiervoor hoef hoeft hoeven hoeveel hoewel ieder iedere iedereen immers indien
  inmiddels inzake jij jou jouw jullie komt kun kunt langs liefst liever mede mee meest meeste meestal meteen mits
  mocht mochten moest moesten moeten mogen momenteel naast nadat namelijk nauwelijks nee nergens niemand nooit ofwel
  ofschoon ondanks onder ongeveer onze ooit opnieuw overal per plus reeds rondom sinds slechts sommige sommigen soms
  sowieso steeds tegelijk tegelijkertijd telkens ten tenslotte tenzij ter terug terwijl tevens tijdens totdat tussen uiteraard vanaf vanuit
  vanwege veelal via vele vervolgens volgens vooral vooralsnog voordat waaraan waarbij waardoor waarin waarmee waarna
  waarom waaronder waarop waarover waaruit waarvan waarvoor wanneer welk welke wellicht werden wiens word wordt
  zelfs zeer zichzelf zoals zodanig zodat zodoende zodra zouden zoveel zowel zulke zullen zult`;
const MORE_ENGLISH = `
  across against along alongside already although always among amongst anyone anything around away become becomes
  becoming behind beyond cannot despite did do does doing done due during either else etc ever every everyone
  everything few further furthermore had having hence her hers however including instead its itself just later least
  less may moreover much neither never no nobody none nor not nothing often once ones onto otherwise ours per perhaps
  quite rather shall sometimes somebody someone something soon than thereby therefore though throughout thus together
  toward towards typically unless until upon us usually various via whatever when whenever whereas whether whom whose
  why will within without yet yourself`;

const WORDS: Record<Language, ReadonlySet<string>> = {
  nl: new Set([...nld.map(fold), ...listed(MORE_DUTCH)]),
  en: new Set([...eng.map(fold), ...listed(MORE_ENGLISH)]),
};

function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Whether a folded word says nothing by itself of what a text is about. */
export function isStopWord(word: string, language: Language): boolean {
  return WORDS[language].has(word);
}
