import { texts } from "../../app/texts.tsx";

/** Words of what could flow, on the map. */
export const mapFlowMessages = texts({
  nl: {
    row: "{of, select, departments {{count, plural, =0 {kans tussen onderdelen} one {kans tussen onderdelen} other {grootste kansen tussen onderdelen}}} initiatives {{count, plural, =0 {kans tussen initiatieven} one {kans tussen initiatieven} other {grootste kansen tussen initiatieven}}} other {{count, plural, =0 {kans} one {kans} other {grootste kansen}}}}",
    keys: "kansen",
    label: "Kans",
    alike: "Lijkt op <b>{other}</b> bij {department}. {contact}",
    alikeLoose: "Lijkt op <b>{other}</b>. {contact}",
    talent: "Vraag en aanbod passen: <b>{other}</b> bij {department}. {contact}",
    talentLoose: "Vraag en aanbod passen: <b>{other}</b>. {contact}",
    meet: "Een relatie met <b>{other}</b> bij {department} ligt voor de hand. {contact}",
    meetLoose: "Een relatie met <b>{other}</b> ligt voor de hand. {contact}",
    more: "Ook met {names}.",
    contact:
      "{contact, select, unknown {Van contact weten we niets.} none {Er is nog geen contact.} hardly {Er is bijna geen contact.} little {Er is weinig contact.} other {Er is enig contact.}}",
    between: "Tussen <b>{first} en {second}</b> kan nog kennis stromen.",
    shared: "Gedeeld: {words}.",
    way: "Kortste weg: {count, plural, one {één stap} other {{spelled} stappen}}{via, select, none {} other {, via {via}}}.",
    why: "Waarom deze kans?",
    see: "Bekijk de kans",
    next: "Volgende kans ({at} van {of})",
    spoken: "Kans {place} van {of}. {first} en {second}. {contact}",
    none: "Er zijn geen kansen op de kaart.",
  },
  en: {
    row: "{of, select, departments {{count, plural, =0 {flow between departments} one {flow between departments} other {largest flows between departments}}} initiatives {{count, plural, =0 {flow between initiatives} one {flow between initiatives} other {largest flows between initiatives}}} other {{count, plural, =0 {flow} one {flow} other {largest flows}}}}",
    keys: "flows",
    label: "Flow",
    alike: "Is like <b>{other}</b> at {department}. {contact}",
    alikeLoose: "Is like <b>{other}</b>. {contact}",
    talent: "One offers what the other asks for: <b>{other}</b> at {department}. {contact}",
    talentLoose: "One offers what the other asks for: <b>{other}</b>. {contact}",
    meet: "A tie with <b>{other}</b> at {department} is to be expected. {contact}",
    meetLoose: "A tie with <b>{other}</b> is to be expected. {contact}",
    more: "Also with {names}.",
    contact:
      "{contact, select, unknown {Of contact we know nothing.} none {There is no contact yet.} hardly {There is hardly any contact.} little {There is little contact.} other {There is some contact.}}",
    between: "Between <b>{first} and {second}</b> knowledge could still flow.",
    shared: "Shared: {words}.",
    way: "Shortest way: {count, plural, one {one step} other {{spelled} steps}}{via, select, none {} other {, through {via}}}.",
    why: "Why this flow?",
    see: "See the flow",
    next: "Next flow ({at} of {of})",
    spoken: "Flow {place} of {of}. {first} and {second}. {contact}",
    none: "There are no flows on the map.",
  },
});
