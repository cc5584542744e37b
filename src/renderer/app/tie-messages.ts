import { texts } from "./texts.tsx";

/** Words of what ties people on a way. */
export const tieMessages = texts({
  nl: {
    someone: "iemand",
    someoneAt: "iemand bij {department}",
    knowsYou: "kent jou",
    knows: "kent {name}",
    withYou: "werkt met jou aan {initiative}",
    with: "werkt met {name} aan {initiative}",
    andMore: "{what} en nog {count}",
    advisesYou: "jij en deze persoon: de een adviseert de ander",
    advises: "{name} en deze persoon: de een adviseert de ander",
    reportsYou: "jij en deze persoon: de een geeft leiding aan de ander",
    reports: "{name} en deze persoon: de een geeft leiding aan de ander",
    relatedYou: "heeft een relatie met jou",
    related: "heeft een relatie met {name}",
    leadsThis: "{name} leidt dit initiatief",
    takesPartInThis: "{name} doet mee aan dit initiatief",
  },
  en: {
    someone: "someone",
    someoneAt: "someone at {department}",
    knowsYou: "knows you",
    knows: "knows {name}",
    withYou: "works with you on {initiative}",
    with: "works with {name} on {initiative}",
    andMore: "{what} and {count} more",
    advisesYou: "you and this person: one advises the other",
    advises: "{name} and this person: one advises the other",
    reportsYou: "you and this person: one leads the other",
    reports: "{name} and this person: one leads the other",
    relatedYou: "has a tie with you",
    related: "has a tie with {name}",
    leadsThis: "{name} leads this initiative",
    takesPartInThis: "{name} takes part in this initiative",
  },
});
