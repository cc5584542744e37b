import * as fc from "fast-check";
import type { Everything } from "../../../src/core/exchange/everything.ts";
import type { DepartmentId, InitiativeId, PersonId, TopicId } from "../../../src/core/model/ids.ts";
import type { Initiative } from "../../../src/core/model/initiative.ts";
import type { Person } from "../../../src/core/model/person.ts";

export const department = (id: number) => id as DepartmentId;
export const person = (id: number) => id as PersonId;
export const initiative = (id: number) => id as InitiativeId;
export const topic = (id: number) => id as TopicId;

/** Everyone who is in the workspace, by what may be done with their name. */
export const OPEN = { name: "Olga Openhart", email: "o.openhart@bzk.example" };
export const INTERNAL = { name: "Ivo Binnenhof", email: "i.binnenhof@vws.example" };
export const PRIVATE = { name: "Petra Stilleven", email: "petra.stilleven@bzk.example" };
export const UNSTATED = { name: "Umut van der Zwijger", email: "umut@vws.example" };

export function aPerson(
  fields: Partial<Omit<Person, "id">> & { id: number; name: string },
): Person {
  return {
    email: null,
    role: null,
    departmentId: null,
    sharing: null,
    stub: false,
    ...fields,
    id: person(fields.id),
  };
}

export function anInitiative(
  fields: Partial<Omit<Initiative, "id">> & { id: number; title: string },
): Initiative {
  return {
    description: null,
    lessons: null,
    status: null,
    innovation: null,
    start: null,
    end: null,
    departmentId: null,
    stub: false,
    ...fields,
    id: initiative(fields.id),
  };
}

export const NOTHING: Everything = {
  departments: [],
  people: [],
  initiatives: [],
  topics: [],
  topicLinks: [],
  ties: [],
  attributes: [],
  positions: [],
};

const BZK = department(1);
const VWS = department(2);
const SPEECH = initiative(20);

/** Two ministries; one person of each wish; texts, columns, topics and ties that would give names away. */
export const SMALL: Everything = {
  departments: [
    { id: VWS, name: "Volksgezondheid", code: "VWS", parentId: null, stub: false },
    { id: BZK, name: "Binnenlandse Zaken", code: "BZK", parentId: null, stub: false },
    { id: department(3), name: "Bureau Petra Stilleven", code: null, parentId: BZK, stub: false },
  ],
  people: [
    aPerson({ id: 10, ...OPEN, departmentId: BZK, sharing: "open", role: "adviser" }),
    aPerson({ id: 11, ...INTERNAL, departmentId: VWS, sharing: "internal" }),
    aPerson({ id: 12, ...PRIVATE, departmentId: BZK, sharing: "private" }),
    aPerson({ id: 13, ...UNSTATED, departmentId: VWS }),
  ],
  initiatives: [
    anInitiative({
      id: 20,
      title: "Spraak naar tekst (Stilleven, Petra)",
      departmentId: BZK,
      status: "stopped",
      description:
        "Griffiers typen mee. Vraag PETRA  STILLEVEN, petra.stilleven@bzk.example of Ivo Binnenhof.",
      lessons: "Zwijger, Umut van der wist: <niet> doen & 'dat' is \"alles\".",
      innovation: "technological",
      start: "2024-01",
      end: "2024-12-31",
    }),
    anInitiative({ id: 21, title: "=Het gesprek; op, papier", departmentId: VWS, status: "idea" }),
  ],
  topics: [
    { id: topic(30), name: "spraakherkenning" },
    { id: topic(31), name: "wat Petra Stilleven weet" },
    { id: topic(32), name: "gesprekken" },
  ],
  topicLinks: [
    { entityId: SPEECH, topicId: topic(30), role: "about" },
    { entityId: person(12), topicId: topic(31), role: "offers" },
    { entityId: person(12), topicId: topic(30), role: "offers" },
    { entityId: person(10), topicId: topic(32), role: "asks" },
  ],
  ties: [
    { from: person(10), to: SPEECH, kind: "leads" },
    { from: person(12), to: SPEECH, kind: "takes-part" },
    { from: person(10), to: person(11), kind: "knows" },
    { from: person(11), to: person(10), kind: "advises" },
    { from: person(12), to: person(10), kind: "knows" },
    { from: SPEECH, to: initiative(21), kind: "related" },
    { from: person(11), to: person(13), kind: "knows" },
  ],
  attributes: [
    { entityId: SPEECH, name: "Budget", value: "-1.5" },
    { entityId: SPEECH, name: "Contact Petra Stilleven", value: "bel Umut van der Zwijger" },
    { entityId: person(12), name: "Kamer", value: "geheime kamer" },
    { entityId: person(10), name: "Leidinggevende", value: "petra.stilleven@BZK.example" },
  ],
  positions: [
    { id: person(10), x: 0, y: 0 },
    { id: person(12), x: 40, y: 0 },
  ],
};

/** What of a person may never be found: the parts of a name that are theirs alone, and the address. */
export function traces({ name, email }: { name: string; email: string }): string[] {
  return [name, email, name.split(" ").at(-1)!];
}

/** Names that break what is not careful. */
export const NASTY = [
  `<b>&"'</b>`,
  "]]><!--",
  "&amp; &lt;",
  "nul\u0000 bel\u0007 esc\u001B[31m",
  "half \uD800 paar",
  "geen \uFFFE teken",
  "familie \u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "عبد الله \u202E omgekeerd",
  "tab\tregel\nnieuw\r\n",
  '=HYPERLINK("http://x")',
  "__proto__",
  "constructor",
  " ",
  "",
];

/** Any text at all, with a taste for what breaks things. */
export const nastyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "\u0000",
      "\uD800",
      "\uFFFF",
      "]]>",
      "\r",
      "\n",
      "é",
    ),
  }),
);

/** A workspace in which everything is called the same. */
export function workspaceOf(name: string): Everything {
  return {
    ...NOTHING,
    departments: [{ id: department(1), name, code: name, parentId: null, stub: false }],
    people: [aPerson({ id: 10, name, sharing: "open", departmentId: department(1) })],
    initiatives: [anInitiative({ id: 20, title: name, description: name, lessons: name })],
    topics: [{ id: topic(30), name }],
    topicLinks: [{ entityId: person(10), topicId: topic(30), role: "offers" }],
    ties: [{ from: person(10), to: initiative(20), kind: "leads" }],
    attributes: [{ entityId: person(10), name, value: name }],
  };
}
