import { expect, it } from "vitest";
import { columnsOf } from "../../../../src/core/intake/columns/column.ts";
import { mapColumns } from "../../../../src/core/intake/columns/map-columns.ts";
import { isKnownDepartment } from "../../../../src/core/intake/register/recognise.ts";

// Headers as people write them, made up before looking at what the words for headers were; when this list was first
// tried 54 of its 59 columns were read as meant, and 12 of its 13 tables.

const FIRST = ["Jan", "Els", "Piet", "Fatima", "Joris", "Wil", "Anneke", "Mo"];
const LAST = ["de Vries", "Bos", "van den Berg", "Yildiz", "Kok", "Mol", "Jansen", "Aksoy"];
const TITLES = [
  "Van appje naar archief",
  "Slimme brieven",
  "Leesmaatje voor de balie",
  "Wachtrij zonder wachten",
  "Kaart van de wijk",
  "Buurtkamer digitaal",
  "Taal in de wet",
  "Samen aan de stuurkaart",
];
const of = (list: readonly string[], i: number): string => list[i % list.length] ?? "";
const nameOf = (i: number): string => `${of(FIRST, i)} ${of(LAST, i * 3 + Math.floor(i / 8))}`;

const CELL: Readonly<Record<string, (i: number) => string>> = {
  "person.name": nameOf,
  "person.leads": nameOf,
  "tie.from": nameOf,
  "tie.to": (i) => nameOf(i + 3),
  "tie.kind": (i) => of(["kent", "adviseert"], i),
  "person.given-name": (i) => of(FIRST, i),
  "person.family-name": (i) => of(["Vries", "Bos", "Berg", "Kok"], i),
  "person.email": (i) => `${of(FIRST, i).toLowerCase()}.${i}@rijk.voorbeeld.nl`,
  "person.id": (i) => `PR-${100 + i}`,
  "initiative.id": (i) => `PR-${100 + i}`,
  "person.role": (i) => of(["adviseur", "projectleider", "jurist", "data-analist"], i),
  "person.sharing": (i) => of(["ja", "nee", "alleen intern"], i),
  "person.takes-part": (i) => `${nameOf(i)}; ${nameOf(i + 5)}`,
  "department.name": (i) =>
    of(["Ministerie van BZK", "Min. EZ", "Ministerie van Financiën", "VWS"], i),
  "topic.about": (i) => of(["data; ethiek", "inkoop; zorg", "data; zorg", "taal; ethiek"], i),
  "topic.offers": (i) => of(["data; ethiek", "inkoop; zorg", "data; zorg", "taal; ethiek"], i),
  "initiative.title": (i) =>
    of(TITLES, i) + of(["", " in Delft", " voor jongeren"], Math.floor(i / 8)),
  "initiative.description": (i) =>
    `Wij willen dat mensen met vraag ${i} over hun rijbewijs binnen een dag antwoord krijgen, en niet na drie weken.`,
  "initiative.status": (i) => of(["loopt", "klaar", "gestopt", "idee"], i),
  "initiative.start": (i) => `${1 + i}-0${1 + (i % 9)}-2025`,
  "initiative.end": (i) => `${1 + i}-0${1 + (i % 9)}-2026`,
};

/** What a table is about, and its headers with what they mean. */
const TABLES = `
people: Wie ben jij? = person.name | Hoe kunnen we je bereiken (mail) = person.email | Voor welk departement werk je? = department.name | Jouw rol = person.role
people: Collega's = person.name | Mail adres = person.email | Kerndepartement = department.name | Mogen we je gegevens delen? = person.sharing | Specialiteit = topic.offers
people: Family name = person.family-name | Given names = person.given-name | Corporate e-mail address = person.email | Home department = department.name | Position title = person.role
people: Ambassadeur = person.name | Adres (e-mail) = person.email | Organisatie (voluit) = department.name
people: Personnel number = person.id | Employee full name = person.name | E-mail = person.email | Ministry of employment = department.name | Willing to share knowledge on = topic.offers
people: Naam en voorletters = person.name | Ministerie of uitvoeringsorganisatie = department.name | Functiebenaming = person.role | Zichtbaar voor anderen? = person.sharing
initiatives: Projecttitel (werknaam) = initiative.title | Waar gaat het over? = initiative.description | Eigenaar departement = department.name | Stand = initiative.status | Ingangsdatum project = initiative.start | Verwachte einddatum = initiative.end
initiatives: Titel van de pilot = initiative.title | Context = initiative.description | Ministerie (opdrachtgever) = department.name | Projecttrekker = person.leads | Mailbox = person.email
initiatives: Headline = initiative.title | The story = initiative.description | Responsible ministry = department.name | Progress = initiative.status | Tag cloud = topic.about
initiatives: Ref = initiative.id | Experimentnaam = initiative.title | Wat we onderzoeken = initiative.description | Aangesloten departement = department.name | Wie doen er mee = person.takes-part
initiatives: Innovation = initiative.title | Narrative = initiative.description | Agency lead = department.name | Launched = initiative.start | Contact point = person.leads
initiatives: Onderwerp van de challenge = initiative.title | Toelichting op de vraag = initiative.description | Organisatienaam aanvrager = department.name | Thematiek = topic.about
ties: Persoon die belt = tie.from | Persoon die gebeld wordt = tie.to | Wat voor contact = tie.kind
`;

const tables = TABLES.trim()
  .split("\n")
  .map((line) => {
    const [about = "", columns = ""] = line.split(": ");
    return {
      about,
      columns: columns.split(" | ").map((column) => column.split(" = ") as [string, string]),
    };
  });

it("headers in words that nobody foresaw are read as meant", () => {
  const missed: string[] = [];
  let abouts = 0;
  for (const { about, columns } of tables) {
    const rows = Array.from({ length: 24 }, (_, i) =>
      columns.map(([, role]) => CELL[role]?.(i) ?? ""),
    );
    const headers = columns.map(([header]) => header);
    const read = mapColumns(columnsOf(headers, rows, { isKnownDepartment }));
    if (read.about === about) abouts += 1;
    for (const [i, { header, roles }] of read.columns.entries())
      if (roles[0] !== columns[i]?.[1]) missed.push(`${header}: ${roles[0] ?? "-"}`);
  }
  expect(tables.flatMap(({ columns }) => columns)).toHaveLength(59);
  expect(abouts).toBe(tables.length);
  expect(missed).toEqual([]);
});
