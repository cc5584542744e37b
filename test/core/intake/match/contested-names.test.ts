import { describe, expect, it } from "vitest";
import type { ReadFile } from "../../../../src/core/intake/reading.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { chooseAll, planned } from "../../store/draft/planned.ts";
import { emptyWorkspace, everyRow } from "../../store/memory.ts";
import { department, factsFile, importAll, initiative, person, tiesFile } from "../drafted.ts";

const AT = "2026-11-24T10:00:00.000Z";
const BZK = ["BZK"];
const mention = (name: string | null, email: string | null = null) =>
  ({ name, email, kind: "takes-part", column: "wie" }) as const;

/** One number with two names, and rows that mention both. */
const people = factsFile("mensen.csv", [
  person("Anne de Vries", { givenId: "1", department: BZK }),
  person("Anne Smit", { givenId: "1", department: BZK }),
]);
const chatbot = factsFile("projecten.csv", [
  initiative("Chatbot", {
    departments: [BZK],
    people: [mention("Anne de Vries"), mention("Anne Smit")],
  }),
]);
const ties = tiesFile("relaties.csv", [
  ["Anne de Vries", "Bram Bos"],
  ["Anne Smit", "Cem Aydın"],
]);

/** Imports with the name that is chosen of the two; then nothing else is left to choose. */
async function importWith(db: WriteDb, files: readonly ReadFile[], chosen: string): Promise<void> {
  const { open } = await planned(db, files);
  chooseAll(
    open,
    () => "replace",
    ({ values }) => values.findIndex(({ value }) => value === chosen),
  );
  open.apply(AT);
  open.close();
}

const names = (db: WriteDb): unknown =>
  db.prepare("SELECT name FROM person ORDER BY name").pluck().all();
const tied = (db: WriteDb): unknown =>
  db
    .prepare(
      `SELECT one.name || ' - ' || coalesce(person.name, initiative.title) FROM tie
       JOIN person AS one ON one.id = from_id
       LEFT JOIN person ON person.id = to_id LEFT JOIN initiative ON initiative.id = to_id
       ORDER BY 1`,
    )
    .pluck()
    .all();
const marksOfWords = (db: WriteDb): unknown =>
  db.prepare("SELECT count(*) FROM recognised WHERE mark >= '~'").pluck().get();

describe("someone of whom two rows give different names", () => {
  for (const chosen of ["Anne de Vries", "Anne Smit"]) {
    it(`is meant by both, also where ${chosen} is chosen and all comes once more`, async () => {
      const db = emptyWorkspace();
      await importWith(db, [people, chatbot, ties], chosen);
      expect(names(db)).toEqual([chosen, "Bram Bos", "Cem Aydın"]);
      const both = [`${chosen} - Bram Bos`, `${chosen} - Cem Aydın`, `${chosen} - Chatbot`];
      expect(tied(db)).toEqual(both);
      const before = everyRow(db);
      expect((await importAll(db, [people, chatbot, ties])).batch).toBeNull();
      expect((await importAll(db, [ties])).batch).toBeNull();
      expect(everyRow(db)).toEqual(before);
    });
  }

  it("is meant by what was not chosen though another file names somebody so, and no row more", async () => {
    const db = emptyWorkspace();
    await importWith(db, [people, chatbot], "Anne Smit");
    const files = [
      factsFile("mensen.csv", [person("Anne Smit", { givenId: "1", department: BZK })]),
      chatbot,
      tiesFile("anders.csv", [["Anne de Vries", "Bram Bos"]]),
    ];
    await importAll(db, files);
    const before = everyRow(db);
    expect((await importAll(db, files)).batch).toBeNull();
    expect(everyRow(db)).toEqual(before);
  });

  it("is no longer meant by a name that a corrected file gives to another", async () => {
    const db = emptyWorkspace();
    await importWith(db, [people, chatbot], "Anne Smit");
    const corrected = factsFile("mensen.csv", [
      person("Anne de Vries", { givenId: "2", department: BZK }),
      person("Anne Smit", { givenId: "1", department: BZK }),
    ]);
    await importAll(db, [corrected, chatbot]);
    expect(names(db)).toEqual(["Anne Smit", "Anne de Vries"]);
    expect(tied(db)).toEqual(["Anne Smit - Chatbot", "Anne de Vries - Chatbot"]);
  });
});

it("takes a number for the same person the next time, though of none of the rows all was chosen", async () => {
  const db = emptyWorkspace();
  await importAll(db, [factsFile("mensen.csv", [person("Dilan", { givenId: "1" })])]);
  const files = [
    factsFile("mensen.csv", [
      person("Anne Smit", { givenId: "1", email: "a@x.nl", department: ["Logius"] }),
      person("Anne Smit", { givenId: "1", email: "b@x.nl", department: BZK }),
    ]),
  ];
  const { open } = await planned(db, files);
  const chosen = ["b@x.nl", "BZK"];
  chooseAll(
    open,
    ({ field }) => (field === "person.name" ? "keep" : "replace"),
    ({ values }) => values.findIndex(({ value }) => chosen.includes(value)),
  );
  open.apply(AT);
  open.close();
  expect(db.prepare("SELECT name, email FROM person").all()).toEqual([
    { name: "Dilan", email: "b@x.nl" },
  ]);
  await importAll(db, files);
  expect(names(db)).toHaveLength(1);
});

it("finds a department by both of the codes that two rows give it, whichever is chosen", async () => {
  const files = [
    factsFile(
      "organisatie.csv",
      [
        department("BZK"),
        department("Logius", { code: "L1" }),
        department("Logius", { code: "L2" }),
      ],
      "departments",
    ),
    factsFile("projecten.csv", [initiative("Chatbot", { departments: [BZK] })]),
    tiesFile("relaties.csv", [
      ["Chatbot", "L1", "related"],
      ["L2", "Chatbot", "related"],
    ]),
  ];
  for (const chosen of ["L1", "L2"]) {
    const db = emptyWorkspace();
    await importWith(db, files, chosen);
    const before = everyRow(db);
    expect(before["tie"]).toHaveLength(2);
    expect((await importAll(db, files)).batch).toBeNull();
    expect(everyRow(db)).toEqual(before);
  }
});

it("makes of a name with an address and the address alone the same the next time", async () => {
  const db = emptyWorkspace();
  const files = [
    factsFile("mensen.csv", [person("Anne de Vries", { department: BZK })]),
    factsFile("projecten.csv", [
      initiative("Chatbot", { departments: [BZK], people: [mention("Anne de Vries", "a@x.nl")] }),
      initiative("Brieven", { departments: [BZK], people: [mention(null, "a@x.nl")] }),
    ]),
  ];
  await importAll(db, files);
  const before = everyRow(db);
  expect((await importAll(db, files)).batch).toBeNull();
  expect(everyRow(db)).toEqual(before);
});

it("remembers no words that can be found again by themselves", async () => {
  const db = emptyWorkspace();
  const described = factsFile("mensen.csv", [
    person("Anne Smit", { department: BZK, email: "anne@x.nl" }),
    person("Anne de Vries", { givenId: "1", department: BZK, role: "jurist" }),
    person("Anne de Vries", { givenId: "1", department: BZK, role: "econoom" }),
  ]);
  const named = initiative("Brieven", {
    departments: [BZK],
    people: [mention("Anne Smit", "anne@x.nl"), mention("Dilan", "d@x.nl")],
  });
  await importAll(db, [described, chatbot, factsFile("meer.csv", [named]), ties]);
  expect(marksOfWords(db)).toBe(0);
});
