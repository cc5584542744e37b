import { texts } from "../../app/texts.tsx";

export const messages = texts({
  nl: {
    title: "Hier zou kennis kunnen <mark>stromen</mark>.",
    lead: "{open, plural, one {# kans} other {# kansen}}: veel gemeen, weinig contact. {planned, plural, =0 {} other {# gepland}}{planned, plural, =0 {} other {{dismissed, plural, =0 {. } other {, }}}}{dismissed, plural, =0 {} other {# weggelegd. }}Begin klein, met één kennismaking.",
    titleAside: "Dit is weggelegd.",
    leadAside: "Deze kansen pasten niet, of nog niet. Je kunt ze terugzetten.",
    busy: "We zoeken waar kennis kan stromen.",
    busyNote: "Je kunt gewoon verder werken.",
    renewing: "We kijken opnieuw{share, select, none {} other {: {share}}}.",
    stop: "Stop",
    stopped: "Het zoeken is gestopt.",
    tryAgain: "Probeer opnieuw",

    list: "Kansen, de meest belovende eerst",
    allDepartments: "Alle onderdelen",
    department: "Onderdeel",
    allKinds: "Alle soorten",
    kind: "Soort",
    ofInitiatives: "Initiatieven",
    ofPeople: "Mensen",
    ofDepartments: "Onderdelen",
    showAside: "Toon wat is weggelegd ({count})",
    legendContact: "contact nu",
    legendFlow: "wat nog kan stromen",
    more: "Toon meer",
    moreLeft: "Nog {count}",
    and: "{first} en {second}",

    rowGroup: "{count} initiatieven",
    rowAlike: "twee initiatieven",
    rowTalent: "talent en vraag",
    rowLesson: "een les",
    rowMeet: "twee mensen",
    rowDepartments: "twee onderdelen",
    rowPlanned: "gepland",
    moreDepartments: "en nog {count}",

    kickerGroup: "Kans {place}, een groep van {figure}",
    kickerPair: "Kans {place}, {kind}",
    detail: "Deze kans",
    explaining: "We zoeken de redenen erbij.",

    sayGroup:
      "{figure} initiatieven bij {departments, plural, one {één onderdeel} other {{spelled} onderdelen}} werken aan hetzelfde vraagstuk.",
    sayAlike: "Twee initiatieven werken aan hetzelfde vraagstuk, elk bij een eigen onderdeel.",
    sayTalent: "{person} heeft in huis waar {other} om vraagt.",
    sayTalentOpen: "De een heeft in huis waar de ander om vraagt.",
    sayLesson: "{done} leerde iets waar {going} nu iets aan heeft.",
    sayLessonOpen: "De een leerde iets waar de ander nu iets aan heeft.",
    sayMeet:
      "{first} en {second} kennen elkaar nog niet, maar hun netwerken liggen dicht bij elkaar.",
    sayDepartments: "Bij {both} werken veel initiatieven aan hetzelfde.",
    tiesLess:
      "Tussen {first} en {second} {ties, plural, =0 {is er <b>geen relatie; bij toeval waren het er {expected}</b>} one {is er <b>1 relatie; bij toeval waren het er {expected}</b>} other {zijn er <b># relaties; bij toeval waren het er {expected}</b>}}.",
    tiesLike:
      "Tussen {first} en {second} {ties, plural, =0 {is nog geen relatie} one {is er # relatie} other {zijn er # relaties}}, ongeveer zoals bij toeval.",
    tiesMore:
      "Tussen {first} en {second} {ties, plural, one {is er # relatie} other {zijn er # relaties}}; bij toeval {expected}.",

    texts: "Waarin ze op elkaar lijken",
    noText: "Geen omschrijving.",
    sharedWords: "Gedeelde woorden: {words}.",
    sharedTopics: "Gedeelde onderwerpen: {topics}.",
    same: "{count, plural, one {Ook zo beschreven bij {names}.} other {Ook zo beschreven bij {names}.}}",
    also: "En ook:",
    alikeAmong: "Op elkaar lijken bijvoorbeeld:",
    compareAll: "Vergelijk alle {count}",
    compareTwo: "Vergelijk er twee",
    status: "{status, select, idea {idee} running {loopt} done {klaar} stopped {gestopt} other {}}",
    openCard: "Toon {name} op de kaart",

    reasons: "Waarom dit een kans is",
    alikeStrong: "Sterk gelijk.",
    alikeClear: "Duidelijk gelijk.",
    alikeSlight: "Licht gelijk.",
    alikeAbove: "Meer dan bij {count} van de 100 andere paren. Geteld op woorden en onderwerpen.",
    alikeGroup: "Hetzelfde vraagstuk.",
    alikeWords: "Ze delen {words}.",
    alikeCounted: "Geteld op woorden en onderwerpen.",
    talentFits: "Aanbod past bij vraag.",
    talentTopics: "Het gaat om {topics}.",
    meetStrong: "Een relatie ligt erg voor de hand.",
    meetClear: "Een relatie ligt voor de hand.",
    meetSlight: "Een relatie is goed denkbaar.",
    meetAbove: "Meer dan bij {count} van de 100 andere paren. Geteld op netwerk en onderwerpen.",
    lessonReady: "Er ligt een les klaar.",
    lessonWhy:
      "{done} is {status, select, done {klaar} other {gestopt}} en schreef op wat het leerde.",
    contactUnknown: "Contact onbekend.",
    contactUnknownWhy: "Van een van beide weten we niet wie eraan werkt.",
    contactNone: "Geen contact.",
    contactNoneWhy: "Er loopt nog geen weg tussen hen.",
    contactHardly: "Bijna geen contact.",
    contactLittle: "Weinig contact.",
    contactSome: "Enig contact.",
    contactSteps: "De kortste weg is {count, plural, one {één stap} other {{spelled} stappen}}.",
    contactMean: "Gemiddeld over de paren van deze groep.",
    known:
      "{count, plural, one {{spelled} gedeelde kennis.} other {{spelled} gedeelde kennissen.}}",
    knownWhy: "Genoeg voor vertrouwen.",
    knownMany: "Zij kunnen jullie voorstellen.",
    knownNone: "Nog geen gedeelde kennis.",
    knownNoneWhy: "Schrijf dan beide zelf aan.",
    knownOneWhy: "Wie hieronder staat, kent een van beide en iemand die de ander kent.",
    lessTies: "Minder contact dan bij toeval.",
    likeTies: "Contact zoals bij toeval.",
    moreTies: "Meer contact dan bij toeval.",
    tiesFigures: "{ties, plural, one {# relatie} other {# relaties}}; bij toeval {expected}.",
    isReason: "Ja:",
    isNoReason: "Let op:",

    changes: "Wat één kennismaking verandert",
    changesWords:
      "<b>Van {before} naar {after}</b> collega’s van {first} en {second} binnen drie stappen van elkaar.",
    changesSteps:
      "<b>Van {spelled} stappen naar één</b> tussen deze twee. {after, plural, one {# collega} other {# collega’s}} van {first} en {second} {after, plural, one {was} other {waren}} al binnen drie stappen van iemand van de ander.",
    stepsNow: "nu",
    stepsThen: "straks",
    changesUnknown:
      "Dat zeggen we niet: van een van beide weten we niet wie meedoen, of het onderdeel heeft minder dan 5 mensen.",
    dotEach: "Elk rondje staat voor {count} mensen.",
    howCounted: "Hoe gerekend?",

    introducers: "Wie kan jullie aan elkaar voorstellen?",
    introducersNone: "We kennen nog niemand die beide kent.",
    knows: "kent {names}",
    load: "{count} dit kwartaal",
    rest: "{count} dit kwartaal, gun rust",
    direct: "Niemand, ik schrijf beide zelf",
    ways: "Wegen die er nu zijn",
    wayStep: "dan",

    later: "Later",
    notFit: "Past niet, want…",
    seeOnMap: "Bekijk de twee op de kaart",
    isAside: "Weggelegd: {reason}.",
    readOnly: "Deze werkruimte is alleen te lezen.",

    rests:
      "Rust op {rows, plural, one {# rij} other {# rijen}} uit {files, plural, one {# bestand} other {# bestanden}}.",
    showRows: "Toon ze",
    rowsTitle: "Waar deze kans op rust",
    rowWhere:
      "{sheet, select, none {rij {line} van {file}} other {rij {line} van {file}, blad {sheet}}}",
    close: "Sluit",

    dismissTitle: "Waarom past deze kans niet?",
    reasonTogether: "Zij kennen elkaar al",
    reasonNotAlike: "Het lijkt alleen op elkaar",
    reasonNotNow: "Nu niet, misschien later",
    reasonOther: "Iets anders",
    shortTogether: "zij kennen elkaar al",
    shortNotAlike: "het lijkt alleen op elkaar",
    shortNotNow: "voor later",
    shortOther: "past niet",
    dismissDo: "Leg weg",
    cancel: "Annuleer",

    howTitle: "Hoe is dit gerekend?",
    howAlike:
      "Overeenkomst: van 0 (niets gemeen) tot 1 (hetzelfde). We vergelijken woorden en onderwerpen; een zeldzaam woord telt zwaarder, en Nederlands vindt Engels. Hier {affinity}.",
    howAlikeMeet:
      "Overeenkomst: van 0 tot 1, hoezeer een relatie te verwachten is gezien ieders netwerk en onderwerpen. Hier {affinity}.",
    howContact:
      "Contact: 1 voor wie elkaar kent, en bij elke stap verder de helft; 0 als er geen weg is. {contact, select, none {Hier onbekend, en geteld als 0.} other {Hier {contact}.}}",
    howReach:
      "Drie stappen: een collega van een collega van een collega. We tellen hoeveel mensen van de twee onderdelen zo bij iemand van het andere komen, nu en na deze ene kennismaking.",
    howShort:
      "De lijst toont wat duidelijk is: initiatieven die zo op elkaar lijken als wat lezers op elkaar vinden lijken, talenten die elkaars beste antwoord zijn, en mensen bij wie een relatie meer te verwachten is dan bij 999 van 1.000 andere paren. De rest telt wel mee in wat er tussen onderdelen kan stromen.",
    howSmall:
      "Onderdelen van minder dan 5 mensen vergelijken we niet. Dan staat er geen getal voor het onderdeel.",
    howSeed: "Beginwaarde van het toeval: {seed}, zodat de uitkomst steeds dezelfde is.",

    emptyTitle: "Nog geen kansen gevonden.",
    emptyNothing:
      "Er staat nog niets in deze werkruimte. Voeg een bestand toe met initiatieven: een titel, een korte omschrijving en het onderdeel.",
    emptyFew:
      "We vergelijken initiatieven van verschillende onderdelen. {initiatives, plural, =0 {Er staan er nog geen in deze werkruimte.} one {Er staat er nog maar één in deze werkruimte.} other {Er staan er # in deze werkruimte, maar bij één onderdeel.}} Een bestand met initiatieven, hun omschrijving en hun onderdeel vult dat aan.",
    emptyShort:
      "Dat ligt meestal aan korte omschrijvingen. Met één zin per initiatief zien we al veel meer. Ook een bestand met wie elkaar kent, of met wat mensen bieden en zoeken, helpt.",
    addFiles: "Voeg bestanden toe",
    howSearch: "Hoe zoeken we?",
    howSearchWords:
      "We vergelijken wat initiatieven van verschillende onderdelen schrijven en waar ze over gaan, wat de een biedt en de ander vraagt, en wie via wie bij elkaar komt. Wat veel gemeen heeft en weinig contact, is een kans.",
    noneTitle: "Geen kansen met deze keuze.",
    noneShow: "Toon alle kansen",
    doneTitle: "Alle kansen zijn gepland of weggelegd.",
    asideNone: "Er is niets weggelegd.",
  },
  en: {
    title: "Knowledge could <mark>flow</mark> here.",
    lead: "{open, plural, one {# opportunity} other {# opportunities}}: much in common, little contact. {planned, plural, =0 {} other {# planned}}{planned, plural, =0 {} other {{dismissed, plural, =0 {. } other {, }}}}{dismissed, plural, =0 {} other {# put aside. }}Start small, with one introduction.",
    titleAside: "These were put aside.",
    leadAside: "These did not fit, or not yet. You can put them back.",
    busy: "We are looking for where knowledge could flow.",
    busyNote: "You can go on working.",
    renewing: "We are looking again{share, select, none {} other {: {share}}}.",
    stop: "Stop",
    stopped: "The search was stopped.",
    tryAgain: "Try again",

    list: "Flows, the most promising first",
    allDepartments: "All departments",
    department: "Department",
    allKinds: "All kinds",
    kind: "Kind",
    ofInitiatives: "Initiatives",
    ofPeople: "People",
    ofDepartments: "Departments",
    showAside: "Show what was put aside ({count})",
    legendContact: "contact now",
    legendFlow: "what could still flow",
    more: "Show more",
    moreLeft: "{count} more",
    and: "{first} and {second}",

    rowGroup: "{count} initiatives",
    rowAlike: "two initiatives",
    rowTalent: "talent and question",
    rowLesson: "a lesson",
    rowMeet: "two people",
    rowDepartments: "two departments",
    rowPlanned: "planned",
    moreDepartments: "and {count} more",

    kickerGroup: "Flow {place}, a group of {figure}",
    kickerPair: "Flow {place}, {kind}",
    detail: "This flow",
    explaining: "We are looking up the reasons.",

    sayGroup:
      "{figure} initiatives at {departments, plural, one {one department} other {{spelled} departments}} work on the same problem.",
    sayAlike: "Two initiatives work on the same problem, each in a department of its own.",
    sayTalent: "{person} has what {other} asks for.",
    sayTalentOpen: "The one has what the other asks for.",
    sayLesson: "{done} learned something that {going} can use now.",
    sayLessonOpen: "The one learned something that the other can use now.",
    sayMeet:
      "{first} and {second} do not know each other yet, but their networks lie close together.",
    sayDepartments: "Many initiatives of {both} work on the same.",
    tiesLess:
      "Between {first} and {second} {ties, plural, =0 {there are <b>no ties; chance would give {expected}</b>} one {there is <b>1 tie; chance would give {expected}</b>} other {there are <b># ties; chance would give {expected}</b>}}.",
    tiesLike:
      "Between {first} and {second} {ties, plural, =0 {there is no tie yet} one {there is # tie} other {there are # ties}}, about as chance gives.",
    tiesMore:
      "Between {first} and {second} {ties, plural, one {there is # tie} other {there are # ties}}; chance would give {expected}.",

    texts: "How they are alike",
    noText: "No description.",
    sharedWords: "Shared words: {words}.",
    sharedTopics: "Shared topics: {topics}.",
    same: "{count, plural, one {Described alike at {names}.} other {Described alike at {names}.}}",
    also: "And also:",
    alikeAmong: "Alike are for instance:",
    compareAll: "Compare all {count}",
    compareTwo: "Compare two",
    status:
      "{status, select, idea {idea} running {running} done {done} stopped {stopped} other {}}",
    openCard: "Show {name} on the map",

    reasons: "Why this could flow",
    alikeStrong: "Strongly alike.",
    alikeClear: "Clearly alike.",
    alikeSlight: "Slightly alike.",
    alikeAbove: "More than {count} in 100 other pairs. Counted on words and topics.",
    alikeGroup: "The same problem.",
    alikeWords: "They share {words}.",
    alikeCounted: "Counted on words and topics.",
    talentFits: "What is offered fits what is asked.",
    talentTopics: "It is about {topics}.",
    meetStrong: "A tie is very likely.",
    meetClear: "A tie is likely.",
    meetSlight: "A tie is well possible.",
    meetAbove: "More than with {count} in 100 other pairs. Counted on networks and topics.",
    lessonReady: "A lesson is ready.",
    lessonWhy:
      "{done} has {status, select, done {finished} other {stopped}}, and wrote down what it learned.",
    contactUnknown: "Contact unknown.",
    contactUnknownWhy: "Of one of them we do not know who works on it.",
    contactNone: "No contact.",
    contactNoneWhy: "There is no way between them yet.",
    contactHardly: "Hardly any contact.",
    contactLittle: "Little contact.",
    contactSome: "Some contact.",
    contactSteps: "The shortest way is {count, plural, one {one step} other {{spelled} steps}}.",
    contactMean: "On average over the pairs of this group.",
    known:
      "{count, plural, one {{spelled} shared acquaintance.} other {{spelled} shared acquaintances.}}",
    knownWhy: "Enough for trust.",
    knownMany: "They can introduce you.",
    knownNone: "No shared acquaintance yet.",
    knownNoneWhy: "Then write to both yourself.",
    knownOneWhy: "Who is listed below knows one of them, and someone who knows the other.",
    lessTies: "Less contact than by chance.",
    likeTies: "Contact as chance gives.",
    moreTies: "More contact than by chance.",
    tiesFigures: "{ties, plural, one {# tie} other {# ties}}; chance gives {expected}.",
    isReason: "Yes:",
    isNoReason: "Note:",

    changes: "What one introduction changes",
    changesWords:
      "<b>From {before} to {after}</b> colleagues of {first} and {second} within three steps of each other.",
    changesSteps:
      "<b>From {spelled} steps to one</b> between these two. {after, plural, one {# colleague} other {# colleagues}} of {first} and {second} {after, plural, one {was} other {were}} within three steps of someone of the other already.",
    stepsNow: "now",
    stepsThen: "then",
    changesUnknown:
      "We do not say: of one of them we do not know who take part, or the department has fewer than 5 people.",
    dotEach: "Each dot stands for {count} people.",
    howCounted: "How counted?",

    introducers: "Who can introduce you?",
    introducersNone: "We know of nobody yet who knows both.",
    knows: "knows {names}",
    load: "{count} this quarter",
    rest: "{count} this quarter, give them a rest",
    direct: "Nobody, I write to both myself",
    ways: "Ways that are there now",
    wayStep: "then",

    later: "Later",
    notFit: "Not a fit, because…",
    seeOnMap: "See the two on the map",
    isAside: "Put aside: {reason}.",
    readOnly: "This workspace can only be read.",

    rests:
      "Rests on {rows, plural, one {# row} other {# rows}} of {files, plural, one {# file} other {# files}}.",
    showRows: "Show them",
    rowsTitle: "What this flow rests on",
    rowWhere:
      "{sheet, select, none {row {line} of {file}} other {row {line} of {file}, sheet {sheet}}}",
    close: "Close",

    dismissTitle: "Why is this not a fit?",
    reasonTogether: "They know each other already",
    reasonNotAlike: "They only look alike",
    reasonNotNow: "Not now, perhaps later",
    reasonOther: "Something else",
    shortTogether: "they know each other already",
    shortNotAlike: "they only look alike",
    shortNotNow: "for later",
    shortOther: "not a fit",
    dismissDo: "Put aside",
    cancel: "Cancel",

    howTitle: "How was this counted?",
    howAlike:
      "Likeness: from 0 (nothing in common) to 1 (the same). We compare words and topics; a rare word weighs more, and Dutch finds English. Here {affinity}.",
    howAlikeMeet:
      "Likeness: from 0 to 1, how much a tie is to be expected given everyone’s network and topics. Here {affinity}.",
    howContact:
      "Contact: 1 for who know each other, half of it with each step further; 0 where there is no way. {contact, select, none {Here unknown, and counted as 0.} other {Here {contact}.}}",
    howReach:
      "Three steps: a colleague of a colleague of a colleague. We count how many people of the two departments come to someone of the other that way, now and after this one introduction.",
    howShort:
      "The list shows what is plain: initiatives as alike as what readers find alike, talents that are each the best answer to the other, and people of whom a tie is more to be expected than of 999 in 1,000 other pairs. The others do count in what could flow between departments.",
    howSmall:
      "We do not compare departments of fewer than 5 people. Then there is no figure for the department.",
    howSeed: "Starting value of chance: {seed}, so that the outcome is always the same.",

    emptyTitle: "No flows found yet.",
    emptyNothing:
      "There is nothing in this workspace yet. Add a file with initiatives: a title, a short description and the department.",
    emptyFew:
      "We compare initiatives of different departments. {initiatives, plural, =0 {There are none yet in this workspace.} one {There is only one yet in this workspace.} other {There are # in this workspace, but at one department.}} A file with initiatives, their description and their department fills that in.",
    emptyShort:
      "Short descriptions are usually the cause. With one sentence an initiative we see much more. A file with who knows whom, or with what people offer and ask, helps too.",
    addFiles: "Add files",
    howSearch: "How do we search?",
    howSearchWords:
      "We compare what initiatives of different departments write and what they are about, what the one offers and the other asks, and who comes to whom through whom. Much in common and little contact is a flow.",
    noneTitle: "No flows with this choice.",
    noneShow: "Show all flows",
    doneTitle: "All flows are planned or put aside.",
    asideNone: "Nothing was put aside.",
  },
});

export type FlowWord = keyof (typeof messages)["nl"];
