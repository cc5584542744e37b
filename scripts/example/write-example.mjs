import { listCell, writeCsv } from "./csv.mjs";

/** @import { Department, Initiative, Person } from "./read-sources.mjs" */

/**
 * Writes the four tables, with the headers that a Dutch colleague would type.
 *
 * @param {URL} folder
 * @param {{ departments: Department[], people: Person[], initiatives: Initiative[], sharing: Map<string, string>,
 *   participants: Map<string, Set<string>>, ties: { from: string, to: string, kind: string }[] }} example
 */
export function writeExample(
  folder,
  { departments, people, initiatives, sharing, participants, ties },
) {
  writeCsv(
    new URL("organisaties.csv", folder),
    ["naam", "afkorting", "onderdeel van"],
    departments.map(({ name, code, parent }) => [name, code, parent]),
  );
  writeCsv(
    new URL("mensen.csv", folder),
    ["id", "naam", "e-mail", "organisatieonderdeel", "functie", "biedt", "zoekt", "delen"],
    people.map((person) => personRow(person, sharing)),
  );
  writeCsv(
    new URL("initiatieven.csv", folder),
    INITIATIVE_HEADER,
    initiatives.map((initiative) => initiativeRow(initiative, participants)),
  );
  const label = labels(people, initiatives);
  writeCsv(
    new URL("relaties.csv", folder),
    ["van", "naar", "soort"],
    ties.map(({ from, to, kind }) => [label.get(from), label.get(to), kind]),
  );
}

const INITIATIVE_HEADER = [
  "id",
  "titel",
  "probleem",
  "organisatieonderdeel",
  "status",
  "soort",
  "start",
  "einde",
  "geleerde lessen",
  "onderwerpen",
  "vraagt",
  "contactpersoon",
  "deelnemers",
];

/** @param {Person} person @param {Map<string, string>} sharing */
function personRow({ id, name, email, unit, job, offers, asks }, sharing) {
  return [id, name, email, unit, job, listCell(offers), listCell(asks), sharing.get(name)];
}

/** @param {Initiative} initiative @param {Map<string, Set<string>>} participants */
function initiativeRow(initiative, participants) {
  const others = [...participants.get(initiative.title)].filter(
    (name) => name !== initiative.contact,
  );
  return [
    initiative.id,
    initiative.title,
    initiative.problem,
    initiative.department,
    initiative.status,
    initiative.kind,
    initiative.start,
    initiative.end,
    initiative.lessons,
    listCell(initiative.topics),
    listCell(initiative.asks),
    initiative.contact,
    listCell(others),
  ];
}

/** People are named by address, initiatives by id. @param {Person[]} people @param {Initiative[]} initiatives */
function labels(people, initiatives) {
  return new Map([
    ...people.map(({ name, email }) => /** @type {[string, string]} */ ([name, email])),
    ...initiatives.map(({ title, id }) => /** @type {[string, string]} */ ([title, id])),
  ]);
}
