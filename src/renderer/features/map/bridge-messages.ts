import { texts } from "../../app/texts.tsx";

/** Words of bridge-builders on the map. */
export const bridgeMessages = texts({
  nl: {
    highlight: "Laat zien",
    bridges: "Bruggenbouwers",
    bridgesHint: "Groter is vaker de kortste weg tussen anderen.",
    title: "Bruggenbouwers",
    lead: "Via <b>deze mensen</b> vinden anderen elkaar het snelst.",
    busy: "We zoeken wie er tussen anderen in staat",
    none: "Er zijn nog geen mensen via wie anderen elkaar vinden.",
    outside:
      "{crossings} van de {ties, plural, one {# relatie} other {# relaties}} {ties, plural, one {loopt} other {lopen}} naar buiten {department}",
    ties: "{ties, plural, one {# relatie} other {# relaties}}",
    fragile: "Hangt aan één mens of initiatief",
    fragileLead:
      "{count, plural, one {Eén paar onderdelen} other {# paren onderdelen}} met maar één verbinding. Valt die weg, dan vinden ze elkaar niet meer.",
    fragilePerson:
      "Alles tussen <b>{one}</b> en <b>{other}</b> loopt via één mens: <link>{through}</link>.",
    fragileInitiative:
      "Alles tussen <b>{one}</b> en <b>{other}</b> loopt via één initiatief: <link>{through}</link>.",
    fragileNone: "Geen twee onderdelen hangen aan één mens of initiatief.",
    ofMany: "Van {n, plural, one {# mens} other {# mensen}} in het netwerk.",
    sampled:
      "Geschat uit {pairs} paren mensen; de grootte kan {error} procentpunt afwijken. Beginwaarde van het toeval: {seed}.",
    cardTitle: "Als bruggenbouwer",
    cardShare: "Van elke 100 paren anderen loopt de kortste weg bij {share} via {name}.",
    cardShareNone: "Niemand heeft {name} nodig om een ander te vinden.",
    roleCoordinator:
      "Verbindt mensen binnen {department}: {count, plural, one {# paar} other {# paren}} die elkaar niet kennen.",
    roleConsultant:
      "Verbindt mensen van één ander onderdeel met elkaar: {count, plural, one {# paar} other {# paren}}.",
    roleGatekeeper:
      "Verbindt {department} met andere onderdelen: {count, plural, one {# paar} other {# paren}}.",
    roleLiaison:
      "Verbindt andere onderdelen met elkaar, zonder er zelf bij te horen: {count, plural, one {# paar} other {# paren}}.",
    on: "Bruggenbouwers aan. {first} staat het vaakst tussen anderen in.",
    off: "Bruggenbouwers uit.",
  },
  en: {
    highlight: "Show",
    bridges: "Bridge-builders",
    bridgesHint: "Larger is more often the shortest way between others.",
    title: "Bridge-builders",
    lead: "Through <b>these people</b> others find each other soonest.",
    busy: "We are looking for who stands between others",
    none: "There is nobody yet through whom others find each other.",
    outside:
      "{crossings} of {ties, plural, one {# tie} other {# ties}} {crossings, plural, one {leads} other {lead}} out of {department}",
    ties: "{ties, plural, one {# tie} other {# ties}}",
    fragile: "Hangs on one person or initiative",
    fragileLead:
      "{count, plural, one {One pair of departments} other {# pairs of departments}} with a single connection. Without it they no longer find each other.",
    fragilePerson:
      "Everything between <b>{one}</b> and <b>{other}</b> runs through one person: <link>{through}</link>.",
    fragileInitiative:
      "Everything between <b>{one}</b> and <b>{other}</b> runs through one initiative: <link>{through}</link>.",
    fragileNone: "No two departments hang on one person or initiative.",
    ofMany: "Of {n, plural, one {# person} other {# people}} in the network.",
    sampled:
      "Estimated from {pairs} pairs of people; the size may be off by {error} percentage points. Seed of the chance: {seed}.",
    cardTitle: "As a bridge-builder",
    cardShare: "Of every 100 pairs of others, the shortest way of {share} is through {name}.",
    cardShareNone: "Nobody needs {name} to find another.",
    roleCoordinator:
      "Ties people within {department} together: {count, plural, one {# pair} other {# pairs}} who do not know each other.",
    roleConsultant:
      "Ties people of one other department to each other: {count, plural, one {# pair} other {# pairs}}.",
    roleGatekeeper:
      "Ties {department} to other departments: {count, plural, one {# pair} other {# pairs}}.",
    roleLiaison:
      "Ties other departments to each other, without being of them: {count, plural, one {# pair} other {# pairs}}.",
    on: "Bridge-builders on. {first} most often stands between others.",
    off: "Bridge-builders off.",
  },
});
