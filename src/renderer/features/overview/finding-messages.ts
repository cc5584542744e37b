import { texts } from "../../app/texts.tsx";

/** What there is to know, each with the figures behind it and where to go. */
export const findingMessages = texts({
  nl: {
    things:
      "{count, plural, =1 {Eén ding om te weten} =2 {Twee dingen om te weten} =3 {Drie dingen om te weten} =4 {Vier dingen om te weten} other {Vijf dingen om te weten}}",
    firstFlow: "<b>{first}</b> en <b>{second}</b> hebben veel gemeen, en weinig contact.",
    firstFlowWhy: "Van alle kansen belooft deze het meest. Eén kennismaking is genoeg.",
    firstFlowGroup:
      "<b>{departments}</b> werken aan hetzelfde vraagstuk{about, select, none {} other {: {about}}}.",
    firstFlowGroupWhy:
      "{initiatives} initiatieven met weinig contact. Van alle kansen belooft deze het meest.",
    firstFlowDo: "Bekijk de kans",
    fragilePerson: "Alles tussen <b>{first} en {second}</b> loopt via één mens.",
    fragileInitiative: "Alles tussen <b>{first} en {second}</b> loopt via één initiatief.",
    fragileWhy:
      "{ties, plural, one {# relatie} other {# relaties}}, via {through}. Valt die weg, dan valt deze weg ook weg.",
    fragileDo: "Bekijk deze schakel",
    changed:
      "Sinds de import van {day} {added, plural, =0 {kwamen er geen dwarsverbanden} one {kwam er <b># dwarsverband</b>} other {kwamen er <b># dwarsverbanden</b>}} bij.",
    changedWhy:
      "{removed, plural, =0 {Er ging er geen weg.} one {Er ging er één weg.} other {Er gingen er # weg.}}{introduced, plural, =0 {} one { Eén kwam door een kennismaking die jullie maakten.} other { # kwamen door een kennismaking die jullie maakten.}}",
    changedDo: "Bekijk het verschil",
    leastTied: "<b>{first} en {second}</b> vinden elkaar nauwelijks.",
    leastTiedNot: "<b>{first} en {second}</b> kennen elkaar nog niet.",
    leastTiedWhy:
      "{ties, plural, =0 {Geen enkele relatie} one {# relatie} other {# relaties}}. Bij toeval waren het er {expected}.",
    leastTiedDo: "Bekijk {first} en {second}",
    mostTied: "<b>{first} en {second}</b> vinden elkaar juist {ratio} keer vaker dan bij toeval.",
    mostTiedWhy:
      "{ties, plural, one {# relatie} other {# relaties}}. Bij toeval {expected}. Een voorbeeld voor de rest?",
    mostTiedDo: "Bekijk hun verband",
    mostInward:
      "<b>{department}</b> is het meest op zichzelf: {ratio} keer vaker onder elkaar dan bij toeval.",
    mostInwardWhy:
      "{ties, plural, one {# relatie} other {# relaties}} binnen {department}. Bij toeval {expected}.",
    mostInwardDo: "Bekijk {department}",
    strangers:
      "<b>{pairs, plural, one {# paar} other {# paren}}</b> van onderdelen {pairs, plural, one {heeft} other {hebben}} nog geen enkele relatie.",
    strangersWhy: "Van alle {allPairs} paren. Bij toeval had elk van deze er minstens één.",
    strangersDo: "Bekijk de kaart",
    alone:
      "<b>{people, plural, one {# mens} other {# mensen}}</b> {people, plural, one {heeft} other {hebben}} nog met niemand een relatie.",
    aloneWhy:
      "{ofHundred, plural, =0 {Dat is minder dan 1} one {Dat is #} other {Dat zijn er #}} op elke 100. Juist zij zijn het zoeken waard.",
    aloneDo: "Zoek ze op de kaart",
    onlyMentioned:
      "<b>{people, plural, one {# mens} other {# mensen}}</b> kennen we alleen van naam.",
    onlyMentionedWhy:
      "Iemand noemt hen, maar geen bestand beschrijft hen. Een ledenlijst vult dat aan.",
    onlyMentionedDo: "Voeg een bestand toe",
    noDepartment:
      "Van <b>{people, plural, one {# mens} other {# mensen}}</b> weten we niet waar die werkt.",
    noDepartmentWhy:
      "Zij tellen mee, maar niet in de vergelijking. Een kolom met het onderdeel vult dat aan.",
    noDepartmentDo: "Voeg een bestand toe",
    tooSmall:
      "<b>{departments, plural, one {# onderdeel} other {# onderdelen}}</b> {departments, plural, one {is} other {zijn}} te klein om te vergelijken.",
    tooSmallWhy:
      "Samen {people, plural, one {# mens} other {# mensen}}. Minder dan 5 mensen tonen we niet apart; ze tellen wel mee.",
    tooSmallDo: "Bekijk de kaart",
  },
  en: {
    things:
      "{count, plural, =1 {One thing to know} =2 {Two things to know} =3 {Three things to know} =4 {Four things to know} other {Five things to know}}",
    firstFlow: "<b>{first}</b> and <b>{second}</b> have much in common, and little contact.",
    firstFlowWhy: "Of all flows this one promises most. One introduction is enough.",
    firstFlowGroup:
      "<b>{departments}</b> work on the same problem{about, select, none {} other {: {about}}}.",
    firstFlowGroupWhy:
      "{initiatives} initiatives with little contact. Of all flows this one promises most.",
    firstFlowDo: "See the flow",
    fragilePerson: "Everything between <b>{first} and {second}</b> runs through one person.",
    fragileInitiative:
      "Everything between <b>{first} and {second}</b> runs through one initiative.",
    fragileWhy:
      "{ties, plural, one {# tie} other {# ties}}, through {through}. Without that link they no longer find each other.",
    fragileDo: "See this link",
    changed:
      "Since the import of {day} {added, plural, =0 {there are no new cross-department ties} one {there is <b># new cross-department tie</b>} other {there are <b># new cross-department ties</b>}}.",
    changedWhy:
      "{removed, plural, =0 {None went.} one {One went.} other {# went.}}{introduced, plural, =0 {} one { One came of an introduction that you made.} other { # came of an introduction that you made.}}",
    changedDo: "See the difference",
    leastTied: "<b>{first} and {second}</b> hardly find each other.",
    leastTiedNot: "<b>{first} and {second}</b> do not know each other yet.",
    leastTiedWhy:
      "{ties, plural, =0 {Not one tie} one {# tie} other {# ties}}. Chance would give {expected}.",
    leastTiedDo: "See {first} and {second}",
    mostTied: "<b>{first} and {second}</b> find each other {ratio} times as often as by chance.",
    mostTiedWhy:
      "{ties, plural, one {# tie} other {# ties}}. Chance would give {expected}. An example for the rest?",
    mostTiedDo: "See how they are tied",
    mostInward:
      "<b>{department}</b> keeps most to itself: {ratio} times as often among themselves as by chance.",
    mostInwardWhy:
      "{ties, plural, one {# tie} other {# ties}} within {department}. Chance would give {expected}.",
    mostInwardDo: "See {department}",
    strangers:
      "<b>{pairs, plural, one {# pair} other {# pairs}}</b> of departments {pairs, plural, one {has} other {have}} not a single tie yet.",
    strangersWhy: "Of all {allPairs} pairs. Chance would give each of these at least one.",
    strangersDo: "See the map",
    alone:
      "<b>{people, plural, one {# person} other {# people}}</b> {people, plural, one {has} other {have}} no ties yet.",
    aloneWhy:
      "{ofHundred, plural, =0 {That is fewer than 1} other {That is #}} in every 100. They above all are worth looking for.",
    aloneDo: "Find them on the map",
    onlyMentioned:
      "<b>{people, plural, one {# person} other {# people}}</b> {people, plural, one {is} other {are}} known to us by name only.",
    onlyMentionedWhy:
      "Someone mentions them, but no file describes them. A list of members fills that in.",
    onlyMentionedDo: "Add a file",
    noDepartment:
      "Of <b>{people, plural, one {# person} other {# people}}</b> we do not know where they work.",
    noDepartmentWhy:
      "They are counted, but not compared. A column with the department fills that in.",
    noDepartmentDo: "Add a file",
    tooSmall:
      "<b>{departments, plural, one {# department} other {# departments}}</b> {departments, plural, one {is} other {are}} too small to compare.",
    tooSmallWhy:
      "{people, plural, one {# person} other {# people}} together. We do not show fewer than 5 people by themselves; they are counted all the same.",
    tooSmallDo: "See the map",
  },
});
