import { texts } from "../../app/texts.tsx";

export const messages = texts({
  nl: {
    find: "Zoeken",
    question: "Je vraag",
    placeholder: "Waar loop je tegenaan, of wie zoek je?",
    clear: "Maak leeg",
    busy: "We zoeken in alles wat er staat",
    tryAgain: "Zoek opnieuw",

    emptyTitle: "Wie werkt er aan wat jij zoekt?",
    emptyLead:
      "Stel je vraag in gewone woorden, in het Nederlands of Engels. We zoeken initiatieven, mensen en onderdelen, en hoe je er komt.",
    examples: "Bijvoorbeeld",
    example1: "Wie schrijft gesprekken automatisch uit?",
    example2: "Hoe maken we brieven begrijpelijk voor iedereen?",
    example3: "Hoe leren we van een experiment dat mislukte?",

    lookedFor: "We zoeken op",
    also: "en wat erop lijkt",
    nothingTitle: "Hier vinden we niets over.",
    nothingWords: "We konden in je vraag geen woord vinden om op te zoeken.",
    nothingLead: "Dit helpt vaak:",
    nothingProblem:
      "Noem het probleem, en niet de oplossing: ‘lange wachttijd’ in plaats van ‘app’.",
    nothingFewer: "Gebruik minder woorden, of een ander woord voor hetzelfde.",
    nothingOther: "Probeer het in het Engels, als er ook Engelse teksten zijn.",
    nothingFiles: "Staat het er misschien nog niet in? Voeg dan een bestand toe.",
    addFiles: "Voeg bestanden toe",
    nothingElsewhere: "Buiten {department} vinden we hier niets over. Wel bij {department} zelf:",

    initiatives: "{count, plural, one {# initiatief} other {# initiatieven}}",
    initiativesElsewhere:
      "{count, plural, one {# initiatief elders} other {# initiatieven elders}}",
    bestInitiatives: "De {count} best passende initiatieven",
    people: "{count, plural, one {# mens} other {# mensen}}",
    departments: "{count, plural, one {# onderdeel} other {# onderdelen}}",
    outside: "Buiten {department}.",
    alsoOwn:
      "{count, plural, one {Ook # bij {department} zelf} other {Ook # bij {department} zelf}}",
    withoutOwn: "Zonder {department} zelf",
    moreInitiatives:
      "{count, plural, one {Toon het andere initiatief} other {Toon de andere # initiatieven}}",
    morePeople: "{count, plural, one {Toon de andere mens} other {Toon de andere # mensen}}",
    moreDepartments:
      "{count, plural, one {Toon het andere onderdeel} other {Toon de andere # onderdelen}}",
    knowsOf: "weet van {topics}",
    worksOn: "werkt aan {work}",
    about: "{count, plural, one {# initiatief hierover} other {# initiatieven hierover}}",

    between:
      "{count, plural, =0 {Je doet zelf mee} one {# mens ertussen} other {# mensen ertussen}}",
    you: "jij",
    youCapital: "Jij",
    noWay: "Nog geen weg bekend",
    whoWorks: "Wie werkt eraan?",

    panel: "Hoe je er komt",
    closeWay: "Sluit de weg",
    showWay: "Toon de weg",
    from: "Vanuit {who}",
    someoneElse: "Iemand anders",
    askerTitle: "Wie vraagt dit?",
    askerLead:
      "Kies jezelf, of voor wie je zoekt. Dan zoeken we de weg, via mensen die je al kent. Dat onthouden we op deze computer.",
    wayTo: "Zo kom je bij {name}",
    noWayTo: "Nog geen weg naar {name}",
    noWayLead:
      "Jullie kennen nog niemand die de ander kent. Je kunt wel zelf een eerste stap zetten.",
    noOne: "We weten nog niet wie eraan werkt. Vraag het bij {department}.",
    noOneLoose: "We weten nog niet wie eraan werkt.",
    otherWay: "Een andere weg ({at} van {of})",
    onMap: "Bekijk op de kaart",
    spokenWay: "Zo kom je bij {name}: {people}.",

    youLead: "leidt {initiative}",
    youTakePart: "doet mee aan {initiative}",
    youInThis: "Jij doet mee aan dit initiatief",

    messageTo: "Een opzet voor je bericht aan {name}",
    messageLabel: "Bericht",
    messageAgain: "Zet de opzet terug",
    draftIntroduce:
      "Hoi {first}, ik zoek: ‘{question}’ Jij kent {other}{at}. {work}Wil je ons aan elkaar voorstellen?",
    draftWork: "Daar loopt ‘{initiative}’, en dat lijkt hierop. ",
    draftOnward:
      "Hoi {first}, ik zoek: ‘{question}’ Ik wil graag terechtkomen bij {target}{targetAt}. Jij kent {other}{at}, die dichterbij staat. Wil je ons aan elkaar voorstellen?",
    draftDirect: "Hoi {first}, ik zoek: ‘{question}’ {work}Kunnen we daar binnenkort over praten?",
    draftStranger:
      "Beste {first}, we kennen elkaar nog niet. Ik zoek: ‘{question}’ {work}Kunnen we daar binnenkort over praten?",
    draftYourWork: "Jij werkt aan ‘{initiative}’, en dat lijkt hierop. ",
    draftYouKnow: "Jij weet hier meer van. ",
    draftAt: " van {department}",
    privateStep:
      "De eerste stap loopt via iemand die niet genoemd wil worden. Daarom staat hier geen bericht.",
    ready: "Zet klaar als kennismaking",
    readied: "Staat klaar bij <link>Kennismakingen</link>.",
    readiedToast: "Kennismaking met {name} staat klaar.",
    undo: "Maak ongedaan",
    undone: "De kennismaking is weer weg.",
    copy: "Kopieer",
    copied: "Het bericht is gekopieerd.",
    sendsNothing: "Dwarsverband verstuurt zelf niets.",
    readOnly: "Deze werkruimte is alleen te lezen, dus hier kun je niets klaarzetten.",
    foundSpoken:
      "{initiatives, plural, =0 {Geen initiatieven} one {# initiatief} other {# initiatieven}}, {people, plural, =0 {geen mensen} one {# mens} other {# mensen}}, {departments, plural, =0 {geen onderdelen} one {# onderdeel} other {# onderdelen}}.",
  },
  en: {
    find: "Find",
    question: "Your question",
    placeholder: "What are you up against, or who do you look for?",
    clear: "Clear",
    busy: "We are looking through everything",
    tryAgain: "Look again",

    emptyTitle: "Who works on what you are looking for?",
    emptyLead:
      "Ask in plain words, in Dutch or English. We look for initiatives, people and departments, and how to reach them.",
    examples: "For example",
    example1: "Who writes out conversations automatically?",
    example2: "How do we make letters that everyone understands?",
    example3: "How do we learn from an experiment that failed?",

    lookedFor: "We look for",
    also: "and what is like it",
    nothingTitle: "We find nothing about this.",
    nothingWords: "We could not find a word in your question to look for.",
    nothingLead: "This often helps:",
    nothingProblem: "Name the problem rather than the solution: ‘long waits’ instead of ‘app’.",
    nothingFewer: "Use fewer words, or another word for the same.",
    nothingOther: "Try it in Dutch, if there are Dutch texts as well.",
    nothingFiles: "Perhaps it is not in here yet? Then add a file.",
    addFiles: "Add files",
    nothingElsewhere: "Outside {department} we find nothing about this. Within {department} we do:",

    initiatives: "{count, plural, one {# initiative} other {# initiatives}}",
    initiativesElsewhere:
      "{count, plural, one {# initiative elsewhere} other {# initiatives elsewhere}}",
    bestInitiatives: "The {count} initiatives that fit best",
    people: "{count, plural, one {# person} other {# people}}",
    departments: "{count, plural, one {# department} other {# departments}}",
    outside: "Outside {department}.",
    alsoOwn: "{count, plural, one {Also # within {department}} other {Also # within {department}}}",
    withoutOwn: "Without {department} itself",
    moreInitiatives:
      "{count, plural, one {Show the other initiative} other {Show the other # initiatives}}",
    morePeople: "{count, plural, one {Show the other person} other {Show the other # people}}",
    moreDepartments:
      "{count, plural, one {Show the other department} other {Show the other # departments}}",
    knowsOf: "knows about {topics}",
    worksOn: "works on {work}",
    about: "{count, plural, one {# initiative about this} other {# initiatives about this}}",

    between:
      "{count, plural, =0 {You take part} one {# person in between} other {# people in between}}",
    you: "you",
    youCapital: "You",
    noWay: "No way known yet",
    whoWorks: "Who works on it?",

    panel: "How to get there",
    closeWay: "Close the way",
    showWay: "Show the way",
    from: "From {who}",
    someoneElse: "Someone else",
    askerTitle: "Who is asking?",
    askerLead:
      "Choose yourself, or whom you look for. Then we find the way, through people you know already. We remember this on this computer.",
    wayTo: "How to reach {name}",
    noWayTo: "No way to {name} yet",
    noWayLead: "You know nobody yet who knows the other. You can still take a first step yourself.",
    noOne: "We do not know yet who works on it. Ask at {department}.",
    noOneLoose: "We do not know yet who works on it.",
    otherWay: "Another way ({at} of {of})",
    onMap: "Show on the map",
    spokenWay: "How to reach {name}: {people}.",

    youLead: "leads {initiative}",
    youTakePart: "takes part in {initiative}",
    youInThis: "You take part in this initiative",

    messageTo: "A draft for your message to {name}",
    messageLabel: "Message",
    messageAgain: "Put the draft back",
    draftIntroduce:
      "Hi {first}, I am looking for this: ‘{question}’ You know {other}{at}. {work}Would you introduce us?",
    draftWork: "They have ‘{initiative}’ there, which is much like it. ",
    draftOnward:
      "Hi {first}, I am looking for this: ‘{question}’ I would like to get to {target}{targetAt}. You know {other}{at}, who is closer. Would you introduce us?",
    draftDirect:
      "Hi {first}, I am looking for this: ‘{question}’ {work}Could we talk about it some time soon?",
    draftStranger:
      "Dear {first}, we have not met yet. I am looking for this: ‘{question}’ {work}Could we talk about it some time soon?",
    draftYourWork: "You work on ‘{initiative}’, which is much like it. ",
    draftYouKnow: "You know more about this. ",
    draftAt: " of {department}",
    privateStep:
      "The first step is through someone who wishes not to be named. So there is no message here.",
    ready: "Ready as introduction",
    readied: "Ready under <link>Introductions</link>.",
    readiedToast: "The introduction to {name} is ready.",
    undo: "Undo",
    undone: "The introduction is gone again.",
    copy: "Copy",
    copied: "The message is copied.",
    sendsNothing: "Dwarsverband sends nothing itself.",
    readOnly: "This workspace can only be read, so nothing can be readied here.",
    foundSpoken:
      "{initiatives, plural, =0 {No initiatives} one {# initiative} other {# initiatives}}, {people, plural, =0 {no people} one {# person} other {# people}}, {departments, plural, =0 {no departments} one {# department} other {# departments}}.",
  },
});

export type FindWord = keyof (typeof messages)["nl"];
