import { expect, it } from "vitest";
import { TIE_KINDS } from "../../../src/core/model/tie.ts";
import { counts } from "../../../src/core/store/counts.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { allDepartments } from "../../../src/core/store/departments.ts";
import { allInitiatives } from "../../../src/core/store/initiatives.ts";
import { allPeople } from "../../../src/core/store/people.ts";
import { allTies } from "../../../src/core/store/ties.ts";
import {
  addSixPeople,
  ANNE,
  BRAM,
  BZK,
  CEM,
  CHATBOT,
  DIGITAL,
  DILAN,
  FENNA,
  JENV,
  LETTERS,
} from "./six-people.ts";
import { newWorkspace } from "./temp-folder.ts";

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
  const rows = [...from].map((id, row) => [id, to[row], TIE_KINDS[kind[row]!]]);
  expect(rows).toEqual([
    [ANNE, DILAN, "knows"],
    [ANNE, CHATBOT, "leads"],
    [BRAM, CHATBOT, "takes-part"],
    [CEM, BRAM, "reports-to"],
    [DILAN, LETTERS, "leads"],
    [FENNA, LETTERS, "takes-part"],
  ]);
});
