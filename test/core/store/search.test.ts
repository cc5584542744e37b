import { describe, expect, it } from "vitest";
import { searchNames } from "../../../src/core/store/search.ts";
import { write } from "../../../src/core/store/version.ts";
import { addSixPeople, BZK, DIGITAL, JENV } from "./six-people.ts";
import { newWorkspace } from "./temp-folder.ts";

describe("searching names", () => {
  it("finds people, initiatives, departments and topics by any part of their names", () => {
    expect(found("ann")).toEqual(["Anne de Vries"]);
    expect(found("urge")).toEqual(["Chatbot voor burgers"]);
    expect(found("veilig")).toEqual(["Justitie en Veiligheid"]);
    expect(found("begrijpelijke")).toEqual(["Begrijpelijke taal", "Begrijpelijke brieven"]);
  });

  it("wants every word, in any order", () => {
    expect(found("vries anne")).toEqual(["Anne de Vries"]);
    expect(found("vries bram")).toEqual([]);
  });

  it("finds a department by its code and by another name", () => {
    expect(found("bzk")[0]).toBe("Binnenlandse Zaken");
    expect(found("ministerie bzk")).toEqual(["Binnenlandse Zaken"]);
  });

  it("finds a person by what stands before the @, not by what stands behind it", () => {
    expect(found("a devries")).toEqual(["Anne de Vries"]);
    expect(found("devries")).toEqual(["Anne de Vries"]);
    expect(found("example")).toEqual([]);
  });

  it("finds nobody who is private", () => {
    expect(found("eva")).toEqual([]);
    expect(found("anneveld")).toEqual([]);
  });

  it("finds nothing without a word, and nothing for a wildcard", () => {
    expect(found("")).toEqual([]);
    expect(found("%")).toEqual([]);
    expect(found("_")).toEqual([]);
  });

  it("puts the very name first, then beginnings, then beginnings of words, then parts", () => {
    const { db } = newWorkspace();
    addSixPeople(db);
    write(db, () => db.exec(TAALS));
    expect(searchNames(db, ["taal"], 10).map(({ name }) => name)).toEqual([
      "Taal",
      "Taalhuis",
      "Begrijpelijke taal",
      "Digitaal",
      "Team Digitaal",
    ]);
    expect(searchNames(db, ["taal"], 2)).toHaveLength(2);
  });

  it("says of what kind and of which department it is", () => {
    const { db } = newWorkspace();
    addSixPeople(db);
    const hit = (word: string) => searchNames(db, [word], 1)[0];
    expect(hit("dilan")).toMatchObject({ kind: "person", departmentId: JENV });
    expect(hit("chatbot")).toMatchObject({ kind: "initiative", departmentId: DIGITAL });
    expect(hit("bzk")).toMatchObject({ kind: "department", id: BZK, departmentId: BZK });
    expect(hit("ai")).toMatchObject({ kind: "topic", name: "AI", departmentId: null });
    expect(hit("fenna")).toMatchObject({ kind: "person", departmentId: null });
  });
});

function found(text: string): string[] {
  const { db } = newWorkspace();
  addSixPeople(db);
  const words = text.split(" ").filter((word) => word !== "");
  return searchNames(db, words, 10).map(({ name }) => name);
}

const TAALS = `
INSERT INTO entity (id, kind, file_id, line) VALUES
  (41, 'topic', 1, 2), (42, 'topic', 1, 2), (43, 'topic', 1, 2);
INSERT INTO topic (id, name, key) VALUES
  (41, 'Digitaal', 'digitaal'), (42, 'Taalhuis', 'taalhuis'), (43, 'Taal', 'taal')`;
