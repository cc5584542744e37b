import { texts } from "./texts.tsx";

/** Words of a flow that every screen which shows one uses: its bar, and the step to take. */
export const flowMessages = texts({
  nl: {
    barWords: "Overeenkomst {alike}, contact {contact}.",
    barAlike: "{alike, select, strong {sterk} clear {duidelijk} slight {licht} other {aanwezig}}",
    barContact:
      "{contact, select, unknown {onbekend} none {geen} hardly {vrijwel geen} little {weinig} other {enig}}",
    plan: "Plan kennismaking",
    putBack: "Zet terug",
    takeBack: "Maak ongedaan",
    isPlanned: "Deze kennismaking staat gepland.",
    seeIntroductions: "Open Kennismakingen",
    plannedTold: "De kennismaking is gepland. Dwarsverband verstuurt zelf niets.",
    asideTold: "Weggelegd. De lijst houdt er rekening mee.",
  },
  en: {
    barWords: "Likeness {alike}, contact {contact}.",
    barAlike: "{alike, select, strong {strong} clear {clear} slight {slight} other {present}}",
    barContact:
      "{contact, select, unknown {unknown} none {none} hardly {hardly any} little {little} other {some}}",
    plan: "Plan introduction",
    putBack: "Put back",
    takeBack: "Undo",
    isPlanned: "This introduction is planned.",
    seeIntroductions: "Open Introductions",
    plannedTold: "The introduction is planned. Dwarsverband sends nothing itself.",
    asideTold: "Put aside. The list takes it into account.",
  },
});
