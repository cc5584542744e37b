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
    advisesYou: "geeft jou advies, of andersom",
    advises: "geeft {name} advies, of andersom",
    reportsYou: "geeft jou leiding, of andersom",
    reports: "geeft {name} leiding, of andersom",
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
    advisesYou: "advises you, or the other way round",
    advises: "advises {name}, or the other way round",
    reportsYou: "leads you, or the other way round",
    reports: "leads {name}, or the other way round",
    relatedYou: "has a tie with you",
    related: "has a tie with {name}",
    leadsThis: "{name} leads this initiative",
    takesPartInThis: "{name} takes part in this initiative",
  },
});
