import { texts } from "../../app/texts.tsx";

export const messages = texts({
  nl: {
    apart: "Er gebeurt veel, maar <mark>vooral los van elkaar</mark>.",
    less: "Mensen vinden elkaar over grenzen heen, maar <mark>minder dan bij toeval</mark>.",
    together: "Mensen zoeken elkaar juist op, <mark>over de grenzen heen</mark>.",
    chance: "Grenzen tellen hier nauwelijks: <mark>mensen vinden elkaar zoals bij toeval</mark>.",
    few: "{people} {count, plural, one {mens} other {mensen}} is <mark>te weinig om iets te zeggen</mark>.",
    fewTies: "Er zijn nog <mark>te weinig relaties</mark> om iets te zeggen.",
    fewLead:
      "Vanaf 5 mensen per onderdeel en 10 relaties vergelijken we met toeval. Tot dan zie je alleen wie wie kent.",
    "no-ties":
      "{count, plural, one {Er is # mens} other {Er zijn # mensen}}, maar <mark>nog geen relaties</mark>.",
    noTiesLead:
      "Voeg een bestand toe met wie elkaar kent, of met initiatieven en wie daaraan meedoet. Dan zie je wie elkaar al vindt.",
    "no-people":
      "{count, plural, one {Er is # initiatief} other {Er zijn # initiatieven}}, maar <mark>nog geen mensen</mark>.",
    noPeopleLead:
      "Voeg een bestand toe met mensen, of met wie aan welk initiatief meedoet. Dan zie je wie elkaar al vindt.",
    "no-departments": "We weten nog niet <mark>wie waar werkt</mark>.",
    noDepartmentsLead:
      "Voeg een bestand toe waarin bij elke persoon een ministerie of onderdeel staat. Dan zien we welke relaties over grenzen lopen.",
    empty: "Hier is nog <mark>niets te zien</mark>.",
    emptyLead:
      "Voeg een bestand toe met mensen, initiatieven of onderdelen. Eén bestand is genoeg om te beginnen.",
    alreadyFlows:
      "Wel zien we al <b>{count, plural, one {# kans} other {# kansen}}</b>: veel gemeen, in verschillende onderdelen.",
    seeOpenFlows: "Bekijk de kansen",
    addFiles: "Voeg bestanden toe",
    example: "Bekijk het voorbeeldnetwerk",
    openMap: "Open de kaart",

    lead: "{inside} {level, select, 0 {binnen het eigen departement} other {binnen het eigen onderdeel}}. Bij toeval zou dat {chance} zijn.",
    insideNone: "<b>Minder dan 1 van de 10 relaties</b> blijft",
    insideSome: "<b>{part} van de 10 relaties</b> {part, plural, one {blijft} other {blijven}}",
    insideAll: "<b>Bijna alle relaties</b> blijven",
    chanceNone: "minder dan 1 op de 10",
    chanceSome: "{part} op de 10",
    chanceAll: "bijna allemaal",
    leadBest:
      "Eén kennismaking tussen <b>{first} en {second}</b> brengt {pairs, plural, one {# paar} other {# paren}} collega’s binnen drie stappen van elkaar.",
    leadBestWhich: "Welke?",
    howKnown: "Hoe weten we dit?",
    howTie:
      "Een relatie is hier een paar mensen dat elkaar kent, of dat samen aan een initiatief werkt. Een paar telt één keer, hoe vaak ze elkaar ook tegenkomen.",
    howCount:
      "Van de {n, plural, one {# relatie} other {# relaties}} tussen mensen van wie we weten waar ze werken, {internal, plural, one {blijft er #} other {blijven er #}} binnen en {external, plural, one {loopt er #} other {lopen er #}} naar buiten.",
    howChance:
      "Toeval: we verdelen dezelfde mensen {permutations} keer willekeurig over de onderdelen, die even groot blijven. Dan blijft gemiddeld {share} van de relaties binnen.",
    howClearNever: "Zo’n groot verschil gaf het toeval geen enkele keer.",
    howClearRare: "Zo’n verschil geeft het toeval zelden.",
    howClearOften: "Zo’n verschil geeft het toeval vaker; hecht er niet te veel aan.",
    howFigures:
      "Afstand tot toeval: {z} keer de gewone spreiding. Beginwaarde van het toeval: {seed}, zodat de uitkomst steeds dezelfde is.",
    howLeftOut:
      "{count, plural, one {# mens zonder onderdeel telt} other {# mensen zonder onderdeel tellen}} niet mee in de vergelijking.",
    howFiles: "Uit welke bestanden komt dit?",

    compare: "Vergelijk",
    levelTop: "Ministeries",
    levelParts: "Onderdelen",

    finding: "Wie elkaar al vindt",
    drawingName: "Kaart van {count, plural, one {# onderdeel} other {# onderdelen}}",
    drawingAbout:
      "Cirkels zijn onderdelen, groter is meer mensen. Lijnen zijn dwarsverbanden. De meeste lopen tussen {strongest}.",
    drawingAboutNone:
      "Cirkels zijn onderdelen, groter is meer mensen. Er zijn nog geen dwarsverbanden.",
    and: "{first} en {second}",
    drawingLegend: "dwarsverbanden, dikker is meer",
    drawingFlows: "grootste kansen",
    drawingAboutFlows: "Geel: hier kan het meest stromen. {pairs}.",
    drawingBusy: "We tekenen de kaart.",
    drawingNone: "Er is nog geen onderdeel van 5 mensen of meer om te tekenen.",

    against: "Vergeleken met toeval",
    show: "Toon",
    showTies: "Relaties",
    showRatio: "Verhouding",
    showPotential: "Kans",
    potentialScale: "Geel: hier kan nog kennis stromen",
    potentialLess: "iets",
    potentialMore: "veel",
    cellPotential: "{cell}, kans {potential}",
    explainPotential:
      "{potential, select, none {Tussen {first} en {second} zien we geen kansen.} other {Tussen {first} en {second} kan nog <b>{much, select, yes {veel} other {iets}}</b> stromen: {potential}.}}",
    seeFlows: "Toon de kansen van {department}",
    whyPotential:
      "De kans is {potential}: de som van alle kansen tussen deze twee, elke groep één keer. Elke kans telt van 0 tot 1: hoe gelijk, keer hoe weinig contact.",
    cornerCell: "Onderdeel",
    matrixName: "Hoe vaak onderdelen elkaar vinden, vergeleken met toeval",
    rest: "overig",
    cell: "{first} en {second}: {ties, plural, one {# relatie} other {# relaties}}, {expected} verwacht{ratio, select, none {} other {, {ratio} keer}}",
    cellInside:
      "Binnen {first}: {ties, plural, one {# relatie} other {# relaties}}, {expected} verwacht{ratio, select, none {} other {, {ratio} keer}}",
    scaleLess: "veel minder dan toeval",
    scaleMore: "veel meer",
    scaleFlow: "grootste kansen",
    cellFlow: "{cell}, een van de grootste kansen",
    scaleName: "Kleuren: van veel minder tot veel meer dan bij toeval",
    explainBetween:
      "{first} en {second} hebben <b>{ties, plural, =0 {geen relaties} one {# relatie} other {# relaties}}</b>.",
    explainInside:
      "Binnen {first} {ties, plural, =0 {zijn <b>geen relaties</b>} one {is <b># relatie</b>} other {zijn <b># relaties</b>}}.",
    explainLike: "Dat is ongeveer zoals bij toeval ({expected}).",
    explainMore: "Dat is {ratio} keer vaker dan bij toeval ({expected}).",
    explainLess: "Bij toeval waren het er {expected}.",
    explainNothing: "Toeval geeft hier niets om mee te vergelijken.",
    explainRatio: "{ratio} keer wat je verwacht.",
    explainThin: "Dit zijn kleine aantallen: hecht er niet te veel aan.",
    explainOver: "Gerekend over {people, plural, one {# mens} other {# mensen}}.",
    why: "Waarom?",
    whyTitle: "Waarom dit getal?",
    whyCount:
      "{ties, plural, =0 {We telden geen enkel paar mensen} one {We telden # paar mensen} other {We telden # paren mensen}} met een relatie.",
    whyChance:
      "Toeval betekent hier: als iedereen evenveel relaties had als nu, maar met willekeurige mensen. Dan waren het er {expected}.",
    whyRatio:
      "Gedeeld door elkaar is dat {ratio}. Rond 1 is zoals bij toeval; onder 0,6 noemen we minder, boven 1,5 meer.",
    whySmall:
      "Onderdelen met minder dan 5 mensen vergelijken we niet apart. Zo zegt een getal nooit iets over één persoon.",
    whyMap: "Bekijk ze op de kaart",
    close: "Sluit",
    smallOne:
      "{people, plural, one {# mens} other {# mensen}} in {departments, plural, one {# onderdeel} other {# onderdelen}} {shown, select, yes {tellen mee onder ‘overig’} other {tellen mee in het totaal}}. Minder dan 5 mensen tonen we niet apart.",
    restOne:
      "De {count} grootste staan apart. De andere {departments, plural, one {# onderdeel telt} other {# onderdelen tellen}} mee onder ‘overig’.",

    busy: "We vergelijken met toeval.",
    tryAgain: "Probeer opnieuw",
  },
  en: {
    apart: "A lot is happening, but <mark>mostly apart</mark>.",
    less: "People find each other across borders, but <mark>less than by chance</mark>.",
    together: "People seek each other out, <mark>across the borders</mark>.",
    chance: "Borders hardly count here: <mark>people find each other as by chance</mark>.",
    few: "{people} {count, plural, one {person} other {people}} is <mark>too few to say anything</mark>.",
    fewTies: "There are <mark>too few ties</mark> to say anything yet.",
    fewLead:
      "From 5 people a department and 10 ties we compare with chance. Until then you only see who knows whom.",
    "no-ties":
      "{count, plural, one {There is # person} other {There are # people}}, but <mark>no ties yet</mark>.",
    noTiesLead:
      "Add a file with who knows whom, or with initiatives and who takes part in them. Then you see who finds each other already.",
    "no-people":
      "{count, plural, one {There is # initiative} other {There are # initiatives}}, but <mark>no people yet</mark>.",
    noPeopleLead:
      "Add a file with people, or with who takes part in which initiative. Then you see who finds each other already.",
    "no-departments": "We do not know yet <mark>who works where</mark>.",
    noDepartmentsLead:
      "Add a file that gives a ministry or department for each person. Then we see which ties cross borders.",
    empty: "There is <mark>nothing to see here yet</mark>.",
    emptyLead: "Add a file with people, initiatives or departments. One file is enough to begin.",
    alreadyFlows:
      "We do see <b>{count, plural, one {# flow} other {# flows}}</b> already: much in common, in different departments.",
    seeOpenFlows: "See the flows",
    addFiles: "Add files",
    example: "Look at the example network",
    openMap: "Open the map",

    lead: "{inside} {level, select, 0 {within their own ministry} other {within their own department}}. Chance would give {chance}.",
    insideNone: "<b>Fewer than 1 in 10 ties</b> stay",
    insideSome: "<b>{part} in 10 ties</b> {part, plural, one {stays} other {stay}}",
    insideAll: "<b>Nearly all ties</b> stay",
    chanceNone: "fewer than 1 in 10",
    chanceSome: "{part} in 10",
    chanceAll: "nearly all",
    leadBest:
      "One introduction between <b>{first} and {second}</b> brings {pairs, plural, one {# pair} other {# pairs}} of colleagues within three steps of each other.",
    leadBestWhich: "Which one?",
    howKnown: "How do we know this?",
    howTie:
      "A tie here is a pair of people who know each other, or work on an initiative together. A pair counts once, however often they meet.",
    howCount:
      "Of the {n, plural, one {# tie} other {# ties}} between people of whom we know where they work, {internal, plural, one {# stays} other {# stay}} inside and {external, plural, one {# goes} other {# go}} outside.",
    howChance:
      "Chance: we spread the same people over the departments at random {permutations} times, keeping their sizes. Then {share} of the ties stay inside on average.",
    howClearNever: "Chance never once gave so large a difference.",
    howClearRare: "Chance seldom gives such a difference.",
    howClearOften: "Chance gives such a difference more often; do not make too much of it.",
    howFigures:
      "Distance from chance: {z} times the usual spread. Starting value of chance: {seed}, so that the outcome is always the same.",
    howLeftOut:
      "{count, plural, one {# person without a department is} other {# people without a department are}} left out of the comparison.",
    howFiles: "Which files does this come from?",

    compare: "Compare",
    levelTop: "Ministries",
    levelParts: "Departments",

    finding: "Who finds each other",
    drawingName: "Map of {count, plural, one {# department} other {# departments}}",
    drawingAbout:
      "Circles are departments, larger is more people. Lines are ties across departments. Most run between {strongest}.",
    drawingAboutNone:
      "Circles are departments, larger is more people. There are no ties across departments yet.",
    and: "{first} and {second}",
    drawingLegend: "ties across departments, thicker is more",
    drawingFlows: "largest flows",
    drawingAboutFlows: "Yellow: here most could flow. {pairs}.",
    drawingBusy: "We are drawing the map.",
    drawingNone: "There is no department of 5 people or more to draw yet.",

    against: "Compared with chance",
    show: "Show",
    showTies: "Ties",
    showRatio: "Ratio",
    showPotential: "Potential",
    potentialScale: "Yellow: knowledge could still flow here",
    potentialLess: "some",
    potentialMore: "much",
    cellPotential: "{cell}, potential {potential}",
    explainPotential:
      "{potential, select, none {We see no flows between {first} and {second}.} other {<b>{much, select, yes {Much} other {Something}}</b> could still flow between {first} and {second}: {potential}.}}",
    seeFlows: "Show the flows of {department}",
    whyPotential:
      "The potential is {potential}: the sum of all flows between these two, each group once. Each flow counts from 0 to 1: how alike, times how little contact.",
    cornerCell: "Department",
    matrixName: "How often departments find each other, compared with chance",
    rest: "other",
    cell: "{first} and {second}: {ties, plural, one {# tie} other {# ties}}, {expected} expected{ratio, select, none {} other {, {ratio} times}}",
    cellInside:
      "Within {first}: {ties, plural, one {# tie} other {# ties}}, {expected} expected{ratio, select, none {} other {, {ratio} times}}",
    scaleLess: "much less than chance",
    scaleMore: "much more",
    scaleFlow: "largest flows",
    cellFlow: "{cell}, one of the largest flows",
    scaleName: "Colours: from much less to much more than by chance",
    explainBetween:
      "{first} and {second} have <b>{ties, plural, =0 {no ties} one {# tie} other {# ties}}</b>.",
    explainInside:
      "Within {first} {ties, plural, =0 {there are <b>no ties</b>} one {there is <b># tie</b>} other {there are <b># ties</b>}}.",
    explainLike: "That is about as chance gives ({expected}).",
    explainMore: "That is {ratio} times as often as by chance ({expected}).",
    explainLess: "Chance would give {expected}.",
    explainNothing: "Chance gives nothing to compare with here.",
    explainRatio: "{ratio} times what you expect.",
    explainThin: "These are small numbers: do not make too much of them.",
    explainOver: "Counted over {people, plural, one {# person} other {# people}}.",
    why: "Why?",
    whyTitle: "Why this number?",
    whyCount:
      "{ties, plural, =0 {We counted not one pair of people} one {We counted # pair of people} other {We counted # pairs of people}} with a tie.",
    whyChance:
      "Chance here means: if everyone had as many ties as now, but with people at random. Then there would be {expected}.",
    whyRatio:
      "Divided, that is {ratio}. Around 1 is as chance gives; under 0.6 we call less, over 1.5 more.",
    whySmall:
      "We do not compare departments of fewer than 5 people by themselves. That way no number tells about one person.",
    whyMap: "See them on the map",
    close: "Close",
    smallOne:
      "{people, plural, one {# person} other {# people}} in {departments, plural, one {# department} other {# departments}} {shown, select, yes {are counted under ‘other’} other {are counted in the total}}. We do not show fewer than 5 people by themselves.",
    restOne:
      "The {count} largest stand alone. The other {departments, plural, one {# department is} other {# departments are}} counted under ‘other’.",

    busy: "We are comparing with chance.",
    tryAgain: "Try again",
  },
});
