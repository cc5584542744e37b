import { expect, it } from "vitest";
import type { EntityId, InitiativeId, PersonId } from "../../../src/core/model/ids.ts";
import { TIE_KINDS } from "../../../src/core/model/tie.ts";
import { allAttributes, attributesOf } from "../../../src/core/store/attributes.ts";
import { allBatches, lastBatch } from "../../../src/core/store/batches.ts";
import { counts } from "../../../src/core/store/counts.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { aliasesOf, allDepartments } from "../../../src/core/store/departments.ts";
import {
  allInitiatives,
  initiativeById,
  initiativesIn,
} from "../../../src/core/store/initiatives.ts";
import { allPeople, peopleIn, personById } from "../../../src/core/store/people.ts";
import { keepPositions, readPositions } from "../../../src/core/store/positions.ts";
import { provenanceOf } from "../../../src/core/store/provenance.ts";
import { keepSetting, readSetting } from "../../../src/core/store/settings.ts";
import { snapshot } from "../../../src/core/store/snapshot.ts";
import { allTies, countTiesOf, tiesOf } from "../../../src/core/store/ties.ts";
import { allTopicLinks, linksOfTopic, topicsOf } from "../../../src/core/store/topic-links.ts";
import { allTopics } from "../../../src/core/store/topics.ts";
import { versionOf, write, writeAside } from "../../../src/core/store/version.ts";
import {
  addSixPeople,
  AI,
  ANNE,
  BRAM,
  BZK,
  CEM,
  CHATBOT,
  DIGITAL,
  DILAN,
  EVA,
  FENNA,
  JENV,
  LETTERS,
  PLAIN_WORDS,
} from "./six-people.ts";
import { newWorkspace, opened } from "./temp-folder.ts";

function sixPeople(): WriteDb {
  const { db } = newWorkspace();
  addSixPeople(db);
  return db;
}

it("counts everyone as people, and apart who was only named in a tie", () => {
  expect(counts(sixPeople())).toEqual({
    people: 6,
    initiatives: 2,
    departments: 3,
    topics: 2,
    ties: 6,
    stubs: 1,
  });
});

it("gives people as they were stated, by id", () => {
  const people = allPeople(sixPeople());
  expect(people.map((person) => person.id)).toEqual([11, 12, 13, 14, 15, 16]);
  expect(people[0]).toEqual({
    id: ANNE,
    name: "Anne de Vries",
    email: "a.devries@bzk.example",
    role: "adviseur",
    departmentId: BZK,
    sharing: "open",
    stub: false,
  });
  expect(people[5]).toEqual({
    id: FENNA,
    name: "Fenna",
    email: null,
    role: null,
    departmentId: null,
    sharing: null,
    stub: true,
  });
});

it("gives initiatives as they were stated, by id", () => {
  expect(allInitiatives(sixPeople())).toEqual([
    {
      id: CHATBOT,
      title: "Chatbot voor burgers",
      description: "Antwoord op vragen.",
      lessons: null,
      status: "running",
      innovation: "technological",
      start: "2025",
      end: null,
      departmentId: DIGITAL,
      stub: false,
    },
    {
      id: LETTERS,
      title: "Begrijpelijke brieven",
      description: null,
      lessons: "Begin klein.",
      status: "stopped",
      innovation: "social",
      start: "2024-02",
      end: "2024-12-31",
      departmentId: JENV,
      stub: false,
    },
  ]);
});

it("gives departments of all levels, by id", () => {
  expect(allDepartments(sixPeople())).toEqual([
    { id: BZK, name: "Binnenlandse Zaken", code: "BZK", parentId: null, stub: false },
    { id: DIGITAL, name: "Team Digitaal", code: null, parentId: BZK, stub: false },
    { id: JENV, name: "Justitie en Veiligheid", code: "JenV", parentId: null, stub: true },
  ]);
});

it("gives all ties in columns, by their ends and kind", () => {
  const { from, to, kind } = allTies(sixPeople());
  const rows = [...from].map((end, row) => [end, to[row], TIE_KINDS[kind[row]!]]);
  expect(rows).toEqual([
    [ANNE, DILAN, "knows"],
    [ANNE, CHATBOT, "leads"],
    [BRAM, CHATBOT, "takes-part"],
    [CEM, BRAM, "reports-to"],
    [DILAN, LETTERS, "leads"],
    [FENNA, LETTERS, "takes-part"],
  ]);
});

it("gives one person or initiative by its id, and null for another's", () => {
  const db = sixPeople();
  expect(personById(db, DILAN)?.name).toBe("Dilan Yıldız");
  expect(personById(db, 21 as PersonId)).toBeNull();
  expect(initiativeById(db, LETTERS)?.lessons).toBe("Begin klein.");
  expect(initiativeById(db, 14 as InitiativeId)).toBeNull();
});

it("gives who and what sits directly in a department, not below it", () => {
  const db = sixPeople();
  expect(peopleIn(db, BZK).map((person) => person.id)).toEqual([ANNE]);
  expect(peopleIn(db, DIGITAL).map((person) => person.id)).toEqual([BRAM, CEM]);
  expect(initiativesIn(db, BZK)).toEqual([]);
  expect(initiativesIn(db, DIGITAL).map((initiative) => initiative.id)).toEqual([CHATBOT]);
});

it("gives a department's other names", () => {
  expect(aliasesOf(sixPeople(), BZK)).toEqual(["Ministerie van BZK"]);
});

it("gives the ties of one, from both ends, with the rows that state them", () => {
  const db = sixPeople();
  const people = { file: "people.csv", sheet: null, batch: 1, at: AT };
  const initiatives = { file: "initiatives.csv", sheet: null, batch: 1, at: AT };
  expect(tiesOf(db, ANNE, 500)).toEqual([
    { other: CHATBOT, kind: "leads", direction: "to", provenance: { ...initiatives, line: 2 } },
    { other: DILAN, kind: "knows", direction: "to", provenance: { ...people, line: 2 } },
  ]);
  expect(tiesOf(db, DILAN, 500)).toEqual([
    { other: LETTERS, kind: "leads", direction: "to", provenance: { ...initiatives, line: 3 } },
    { other: ANNE, kind: "knows", direction: "from", provenance: { ...people, line: 2 } },
  ]);
  expect(tiesOf(db, DILAN, 1)).toHaveLength(1);
  expect(countTiesOf(db, DILAN)).toBe(2);
  expect(countTiesOf(db, EVA)).toBe(0);
});

it("says which row and import made an entity", () => {
  const db = sixPeople();
  expect(provenanceOf(db, FENNA)).toEqual({
    file: "initiatives.csv",
    sheet: null,
    line: 3,
    batch: 1,
    at: AT,
  });
  expect(provenanceOf(db, 999 as EntityId)).toBeNull();
});

it("gives topics and who has to do with them", () => {
  const db = sixPeople();
  expect(allTopics(db)).toEqual([
    { id: AI, name: "AI" },
    { id: PLAIN_WORDS, name: "Begrijpelijke taal" },
  ]);
  expect(allTopicLinks(db)).toEqual([
    { entityId: ANNE, topicId: PLAIN_WORDS, role: "offers" },
    { entityId: CHATBOT, topicId: AI, role: "about" },
    { entityId: CHATBOT, topicId: PLAIN_WORDS, role: "asks" },
    { entityId: LETTERS, topicId: PLAIN_WORDS, role: "about" },
  ]);
  expect(topicsOf(db, CHATBOT)).toEqual([
    { id: AI, name: "AI", role: "about" },
    { id: PLAIN_WORDS, name: "Begrijpelijke taal", role: "asks" },
  ]);
  expect(linksOfTopic(db, PLAIN_WORDS).map((link) => link.entityId)).toEqual([
    ANNE,
    CHATBOT,
    LETTERS,
  ]);
});

it("gives the columns that were kept as they were", () => {
  const db = sixPeople();
  expect(attributesOf(db, ANNE)).toEqual([
    { name: "gestart", value: "2019" },
    { name: "kamer", value: "B2.14" },
  ]);
  expect(allAttributes(db)).toEqual([
    { entityId: ANNE, name: "gestart", value: "2019" },
    { entityId: ANNE, name: "kamer", value: "B2.14" },
    { entityId: CHATBOT, name: "budget", value: "10000" },
  ]);
});

it("gives imports newest first, also undone ones, with their files and sums of all kinds", () => {
  const db = sixPeople();
  const first = {
    id: 1,
    kind: "import",
    parent: null,
    merged: null,
    at: AT,
    undoneAt: null,
    files: ["people.csv", "initiatives.csv"],
    created: 12,
    updated: 1,
  };
  expect(lastBatch(db)).toEqual(first);
  const undone = {
    id: 2,
    kind: "import",
    at: "2026-02-01T08:00:00.000Z",
    undoneAt: "2026-02-01T08:05:00.000Z",
  };
  db.prepare(
    "INSERT INTO batch (id, kind, at, undone_at, counts) VALUES (:id, :kind, :at, :undoneAt, '{}')",
  ).run(undone);
  expect(allBatches(db)).toEqual([
    { ...undone, parent: null, merged: null, files: [], created: 0, updated: 0 },
    first,
  ]);
  expect(lastBatch(db)).toEqual(first);
  expect(lastBatch(newWorkspace().db)).toBeNull();
});

it("keeps where things lie, view by view, the last place alone", () => {
  const db = sixPeople();
  const anne = { id: ANNE, x: 1.5, y: -2, pinned: true };
  const bram = { id: BRAM, x: 0, y: 0.25, pinned: false };
  writeAside(db, () => keepPositions(db, "level-0", [anne, bram]));
  writeAside(db, () => keepPositions(db, "level-0", [{ ...bram, x: 7 }]));
  writeAside(db, () => keepPositions(db, "level-1", [bram]));
  expect(readPositions(db, "level-0")).toEqual([anne, { ...bram, x: 7 }]);
  expect(readPositions(db, "level-1")).toEqual([bram]);
  expect(versionOf(db)).toBe(1);
});

it("remembers settings, the last value alone", () => {
  const db = sixPeople();
  expect(readSetting(db, "small-department")).toBeNull();
  write(db, () => keepSetting(db, "small-department", "5"));
  write(db, () => keepSetting(db, "small-department", "8"));
  expect(readSetting(db, "small-department")).toBe("8");
  expect(versionOf(db)).toBe(3);
});

it("shows one moment within a snapshot, whatever another connection writes", () => {
  const { db, path } = newWorkspace();
  const other = opened(path);
  snapshot(db, (still) => {
    expect(counts(still).people).toBe(0);
    addSixPeople(other.db);
    expect(counts(still).people).toBe(0);
  });
  expect(counts(db).people).toBe(6);
});

const AT = "2026-01-31T09:30:00.000Z";
