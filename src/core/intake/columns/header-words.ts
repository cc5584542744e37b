import type { Concept } from "./concept.ts";

/**
 * What headers are called, in Dutch and English, folded. A header that is one of these words means the concept; the
 * earlier of two that fit one header wins, and of two columns the one whose word stands earlier in its list.
 */
export const HEADER_WORDS: readonly (readonly [Concept, string])[] = [
  ["reason", "waarom geweigerd, why refused, reden van weigering, reason for refusal"],
  [
    "given-name",
    "voornaam, voornamen, roepnaam, first name, given name, given names, firstname, forename",
  ],
  [
    "prefix",
    "tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, infix, name prefix, prefix",
  ],
  [
    "family-name",
    "achternaam, familienaam, geslachtsnaam, last name, surname, family name, lastname",
  ],
  [
    "person",
    "persoon, persoonsnaam, naam persoon, naam medewerker, medewerker, collega, ambtenaar, volledige naam, voor en achternaam, person, person name, full name, fullname, employee, employee name, staff member, colleague, naam collega",
  ],
  ["name", "naam, name, namen, benaming"],
  [
    "email",
    "e mail, email, mail, e mailadres, emailadres, mailadres, e mail adres, email adres, email address, e mail address, mail address, contact email, contact e mail, e mail contactpersoon, email contactpersoon, e mailadres contactpersoon, contact mail, contactadres",
  ],
  [
    "role",
    "functie, rol, functienaam, functietitel, functieomschrijving, beroep, role, job title, position, function, job, jobtitle, function title",
  ],
  [
    "sharing",
    "delen, mag delen, mag gedeeld worden, mag gedeeld, gegevens delen, delen toegestaan, toestemming, toestemming delen, deelbaar, vindbaar, sharing, share, may share, shareable, consent, may be shared, visibility, zichtbaarheid, zichtbaar, privacy, privacy level, privacy wish, privacywens, sharing level, sharing preference, share level, openbaar, mag openbaar, public",
  ],
  [
    "title",
    "titel, title, initiatief, initiatiefnaam, naam initiatief, naam van het initiatief, titel initiatief, project, projectnaam, naam project, projecttitel, titel project, naam van het project, experiment, programma, programmanaam, innovatie, naam innovatie, use case name, ai use case name, use case, ai use case, use case title, use case id name, initiative, initiative name, initiative title, project name, project title, program, programme, program name, programme name, innovation, naam algoritme, algoritme, algorithm, tool, naam tool, evenement, event",
  ],
  [
    "lessons",
    "geleerde lessen, lessen, les, lessons learned, lessons, lesson, lessons learnt, wat hebben we geleerd, wat is er geleerd, wat hebben jullie geleerd, leerpunten, learnings, geleerd, evaluatie",
  ],
  [
    "description",
    "omschrijving, beschrijving, description, samenvatting, summary, abstract, toelichting, korte omschrijving, korte beschrijving, short description, project description, omschrijving project, omschrijving initiatief, projectomschrijving, probleem, problem, probleemstelling, problem statement, problem description, vraagstuk, problem solved, uitdaging, challenge, doel, purpose, doelstelling, goal, aim, objective, intended purpose, aanpak, approach, inhoud, over",
  ],
  [
    "status",
    "status, fase, stadium, stage, stage of development, development stage, current stage of development, projectstatus, project status, stand van zaken, phase, lifecycle stage, state, voortgang",
  ],
  [
    "innovation",
    "soort innovatie, type innovatie, innovatiesoort, innovatietype, innovation type, kind of innovation, type of innovation, innovation kind, aard van de innovatie",
  ],
  [
    "kind",
    "soort relatie, type relatie, relatiesoort, relatietype, relatie, aard van de relatie, soort tie, kind, relation, relation type, relationship, relationship type, tie type, tie kind, kind of tie, edge type, soort, type, label",
  ],
  [
    "start",
    "start, startdatum, begin, begindatum, datum start, datum begin, gestart, gestart op, begonnen, van datum, ingangsdatum, start date, date started, started, begin date, date initiated, operational date, operation date, startjaar, start year",
  ],
  [
    "end",
    "einde, einddatum, eind, datum einde, beeindigd, beeindigd op, gestopt op, afgerond op, tot datum, end, end date, date ended, ended, finish, finish date, date finished, date retired, retirement date, eindjaar, end year",
  ],
  [
    "about",
    "onderwerpen, onderwerp, thema, themas, thema s, trefwoorden, trefwoord, topics, topic, tags, tag, keywords, keyword, topic area, use case topic area, topic areas, theme, themes, labels, subject, subjects, beleidsterrein, domein, vakgebied, about",
  ],
  [
    "asks",
    "vraagt, vragen, zoekt, gezocht, hulpvraag, hulpvragen, wil leren, leervraag, leervragen, nodig, wat is er nodig, gevraagde kennis, asks, seeks, wants, needs, looking for, wants to learn, help wanted, asks for, zoekt hulp bij",
  ],
  [
    "offers",
    "biedt, aanbod, talent, talenten, kennis, kennis van, expertise, expertises, vaardigheden, competenties, kan helpen met, weet van, offers, offer, skills, skill, talents, knows about, can help with, competences, competencies, specialisme, specialismen, specialisaties",
  ],
  [
    "leads",
    "contactpersoon, contact, contactpersonen, contact naam, naam contactpersoon, projectleider, leider, leidt, trekker, eigenaar, aanvoerder, verantwoordelijke, coordinator, opdrachtnemer, initiatiefnemer, initiatiefnemers, contact person, contact name, point of contact, project lead, project leader, lead, leader, owner, project owner, project manager, projectmanager, product owner, led by",
  ],
  [
    "takes-part",
    "deelnemers, deelnemer, betrokkenen, betrokken personen, teamleden, projectleden, leden, medewerkers, wie doen er mee, doet mee, participants, participant, members, team members, people, involved, contributors, participates",
  ],
  [
    "advises",
    "adviseurs, adviseur, begeleider, begeleiders, mentor, advisers, advisors, adviser, advisor, advised by",
  ],
  [
    "reports-to",
    "leidinggevende, leidinggevenden, naam leidinggevende, manager, chef, baas, rapporteert aan, legt verantwoording af aan, reports to, supervisor, line manager, managed by",
  ],
  [
    "part",
    "organisatieonderdeel, onderdeel, organisatie onderdeel, dienst, dienstonderdeel, werkt bij, werkplek, unit organisatie, organisational unit, organizational unit, org unit, organization unit",
  ],
  [
    "ministry",
    "ministerie, departement, ministeries, ministry, department, department name, naam ministerie, naam departement",
  ],
  [
    "organisation",
    "organisatie, organisatienaam, organisaties, naam organisatie, instelling, bestuursorgaan, overheidsorganisatie, uitvoeringsorganisatie, organisation, organization, organisation name, organization name, agency, agency name, agentschap, company, bedrijf, werkgever, employer, institution",
  ],
  [
    "directorate",
    "directoraat generaal, directoraat, dg, directie, directorate, directorate general, naam directie",
  ],
  [
    "bureau",
    "bureau, component, bureau component, bureau component office, agency bureau, bureau name, agentschap bureau, subagency, sub agency, operating division, operating administration",
  ],
  ["division", "afdeling, afdelingsnaam, naam afdeling, division, branch, sectie"],
  ["unit", "unit, eenheid, office, kantoor, business unit, cluster"],
  ["team", "team, teamnaam, naam team, team name, squad"],
  [
    "id",
    "id, identifier, kenmerk, nummer, nr, personeelsnummer, projectnummer, projectcode, referentie, referentienummer, uuid, guid, key, sleutel, use case id, use case identifier, person id, persoon id, persoonsnummer, employee id, medewerkernummer, initiatief id, initiative id, project id, ai use case id, volgnummer",
  ],
  [
    "code",
    "afkorting, afk, code, abbreviation, acronym, short name, korte naam, agency code, agency abbreviation, abbr, afkorting organisatie",
  ],
  [
    "parent",
    "onderdeel van, valt onder, moederorganisatie, bovenliggend, bovenliggende organisatie, hoort bij, parent, parent organisation, parent organization, parent department, parent agency, part of, belongs to, reports under, ouder",
  ],
  [
    "alias",
    "alias, aliassen, aliases, ook bekend als, andere naam, andere namen, also known as, other names, voorheen, voormalige naam, former name",
  ],
  [
    "from",
    "van, from, source, bron, persoon 1, persoon a, naam 1, naam a, van persoon, van id, van naam, van wie, wie, from id, from name, source id, person 1, person a, person from, ego, node 1, id 1, id a, van e mail, e mail van, from email, source email, afzender, sender",
  ],
  [
    "to",
    "naar, to, target, doel, persoon 2, persoon b, naam 2, naam b, naar persoon, naar id, naar naam, naar wie, met wie, aan, met, to id, to name, target id, person 2, person b, person to, alter, node 2, id 2, id b, naar e mail, e mail naar, to email, target email, ontvanger, recipient, receiver",
  ],
].map(([concept, words]) => [concept as Concept, words as string] as const);

/**
 * For headers that are whole questions, as forms have them: such a header means the concept if it holds all words of
 * one of these phrases, in any order.
 */
export const HEADER_PHRASES: readonly (readonly [Concept, string])[] = [
  [
    "title",
    "naam initiatief, naam project, naam experiment, titel initiatief, name initiative, name project",
  ],
  ["id", "use case id"],
  [
    "description",
    "problem solve, intended purpose, welk probleem, omschrijving initiatief, omschrijving project, beschrijf initiatief, beschrijf project, describe initiative, describe project",
  ],
  ["lessons", "lessons learned, geleerde lessen, wat geleerd, have learned"],
  ["status", "stage development, welke fase, hoe ver, which stage, which phase"],
  [
    "start",
    "date operational, start date, wanneer begonnen, wanneer gestart, when start, when started",
  ],
  ["end", "end date, wanneer gestopt, wanneer klaar, wanneer afgerond, when end, when ended"],
  ["leads", "naam contactpersoon, wie contactpersoon, wie leidt, name contact person, who leads"],
  ["takes-part", "wie doen mee, wie doet mee, who takes part, who take part"],
  ["email", "email address, e mail, e mailadres, mailadres"],
  ["ministry", "welk ministerie, welk departement, which ministry, which department"],
  ["organisation", "welke organisatie, which organisation, which organization, which agency"],
  ["part", "welk organisatieonderdeel, welk onderdeel, welke dienst"],
  ["directorate", "welke directie, which directorate"],
  ["division", "welke afdeling, which division"],
  ["team", "welk team, which team"],
  ["role", "wat functie, wat rol, your role, your job, your function"],
  ["person", "wat je naam, wat jouw naam, wat uw naam, what your name, your full name"],
  [
    "offers",
    "waar goed in, waarmee helpen, mee helpen, welke kennis, welke talenten, welk talent, what offer, good at, help with",
  ],
  ["asks", "waar zoek, wat zoek, hulp nodig, wil leren, graag leren, looking for, want learn"],
  ["about", "topic area, welke onderwerpen, welk thema, which topics"],
  [
    "sharing",
    "mag gedeeld, mogen gedeeld, mag delen, mogen delen, toestemming delen, may share, may shared, can share, be shared",
  ],
];
