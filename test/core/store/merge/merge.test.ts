import { describe, expect, it } from "vitest";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import { aliasesOf, allDepartments } from "../../../../src/core/store/departments.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { undoBatch } from "../../../../src/core/store/draft/undo.ts";
import { personById } from "../../../../src/core/store/people.ts";
import { areApart, keepApart } from "../../../../src/core/store/merge/kept-apart.ts";
import { mergedInto } from "../../../../src/core/store/merge/merged-into.ts";
import { mergePairs, type MergeOptions } from "../../../../src/core/store/merge/merge-batch.ts";
import { write } from "../../../../src/core/store/version.ts";
import { fold } from "../../../../src/core/text/fold.ts";
import { factsFile, importAll, person, tiesFile } from "../../intake/drafted.ts";
import { memoryWorkspace } from "../memory.ts";
import {
  addSixPeople,
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
} from "../six-people.ts";
import { AT, SOUND, wrong } from "./random-workspace.ts";

function sixPeople(): WriteDb {
  const db = memoryWorkspace();
  addSixPeople(db);
  return db;
}

const merge = (
  db: WriteDb,
  pairs: readonly (readonly [keep: EntityId, drop: EntityId])[],
  options: Partial<MergeOptions> = { asked: true },
) =>
  write(db, () =>
    mergePairs(
      db,
      pairs.map(([keep, drop]) => ({ keep, drop })),
      { at: AT, fold, ...options },
    ),
  );

const tiesOf = (db: WriteDb, id: EntityId): unknown[] =>
  db
    .prepare("SELECT from_id, to_id, kind FROM tie WHERE :id IN (from_id, to_id) ORDER BY 1, 2, 3")
    .raw()
    .all({ id });

describe("merging two people", () => {
  it("keeps what the one says, fills what it lacks, and keeps the stricter wish", () => {
    const db = sixPeople();
    merge(db, [[BRAM, EVA]]);
    expect(personById(db, BRAM)).toEqual({
      id: BRAM,
      name: "Bram Bakker",
      email: "bram@bzk.example",
      role: null,
      departmentId: DIGITAL,
      sharing: "private",
      stub: false,
    });
    expect(personById(db, EVA)).toBeNull();
    merge(db, [[BRAM, ANNE]]);
    expect(personById(db, BRAM)).toMatchObject({ role: "adviseur", sharing: "private" });
    expect(wrong(db)).toEqual(SOUND);
  });

  it("makes one of their ties to the same, and leaves none between them", () => {
    const db = sixPeople();
    // Anne leads the chatbot (1), Bram takes part in it (0); Anne knows (2) Dilan; Cem reports to (4) Bram.
    merge(db, [[ANNE, DILAN]]);
    expect(tiesOf(db, ANNE)).toEqual([
      [ANNE, CHATBOT, 1],
      [ANNE, 22, 1],
    ]);
    merge(db, [[ANNE, BRAM]]);
    expect(tiesOf(db, ANNE)).toEqual([
      [ANNE, CHATBOT, 0],
      [ANNE, CHATBOT, 1],
      [ANNE, 22, 1],
      [CEM, ANNE, 4],
    ]);
  });

  it("describes who was only named, and remembers what was called otherwise", () => {
    const db = sixPeople();
    merge(db, [[FENNA, ANNE]]);
    expect(personById(db, FENNA)).toMatchObject({
      name: "Fenna",
      email: "a.devries@bzk.example",
      departmentId: BZK,
      sharing: "open",
      stub: false,
    });
    expect(mergedInto(db, FENNA)).toMatchObject([
      { name: "Anne de Vries", facts: [], provenance: { file: "people.csv", line: 2, batch: 1 } },
    ]);
  });

  it("loses no value: what differs stays known beside it", () => {
    const db = sixPeople();
    merge(db, [[BRAM, ANNE]]);
    expect(mergedInto(db, BRAM)[0]!.facts).toEqual([
      { field: "departmentId", value: "Binnenlandse Zaken" },
      { field: "email", value: "a.devries@bzk.example" },
    ]);
  });

  it("makes one of three that are alike two by two, whatever pair comes first", () => {
    const db = sixPeople();
    const pairs = [
      [BRAM, CEM],
      [ANNE, BRAM],
      [ANNE, CEM],
    ] as const;
    const { merged } = merge(db, pairs, {});
    expect(merged).toBe(2);
    expect(personById(db, ANNE)).not.toBeNull();
    expect(personById(db, CEM)).toBeNull();
  });

  it("leaves what was kept apart, unless a person points at the two", () => {
    const db = sixPeople();
    write(db, () => keepApart(db, { a: CEM, b: ANNE }, true));
    const pairs = [
      [ANNE, BRAM],
      [BRAM, CEM],
    ] as const;
    expect(merge(db, pairs, {}).merged).toBe(1);
    expect(areApart(db, ANNE, CEM)).toBe(true);
    expect(merge(db, [[ANNE, CEM]]).merged).toBe(1);
  });

  it("of two kinds, or of who is not there, is refused and changes nothing", () => {
    const db = sixPeople();
    expect(() => merge(db, [[ANNE, CHATBOT]])).toThrow(
      expect.objectContaining({ code: "merge-kinds" }),
    );
    expect(() => merge(db, [[ANNE, ANNE]])).toThrow(expect.objectContaining({ code: "not-found" }));
    expect(db.prepare("SELECT count(*) FROM batch").pluck().get()).toBe(1);
  });
});

describe("merging two departments", () => {
  it("moves all that is in the one, and keeps its names as other names", () => {
    const db = sixPeople();
    merge(db, [[BZK, JENV]]);
    expect(personById(db, DILAN)!.departmentId).toBe(BZK);
    expect(aliasesOf(db, BZK)).toEqual(["JenV", "Justitie en Veiligheid", "Ministerie van BZK"]);
    expect(allDepartments(db).map(({ id, parentId }) => [id, parentId])).toEqual([
      [BZK, null],
      [DIGITAL, BZK],
    ]);
  });

  it("takes a part up into the whole, but not the whole into its part", () => {
    const db = sixPeople();
    expect(() => merge(db, [[DIGITAL, BZK]])).toThrow(
      expect.objectContaining({ code: "merge-below" }),
    );
    merge(db, [[BZK, DIGITAL]]);
    expect(personById(db, BRAM)!.departmentId).toBe(BZK);
    expect(allDepartments(db).find(({ id }) => id === BZK)!.parentId).toBeNull();
  });

  it("makes one of the parts with one name, as a path has only one", async () => {
    const db = memoryWorkspace();
    await importAll(db, [
      factsFile("mensen.csv", [
        person("Anne", { department: ["Dienst A", "Inkoop"] }),
        person("Bram", { department: ["Dienst Alfa", "inkoop"] }),
      ]),
    ]);
    const idOf = (name: string) => allDepartments(db).find((one) => one.name === name)!.id;
    expect(merge(db, [[idOf("Dienst A"), idOf("Dienst Alfa")]]).merged).toBe(2);
    expect(allDepartments(db).map(({ name }) => name)).toEqual(["Dienst A", "Inkoop"]);
  });
});

it("of people from two sources is no news when both are imported again, though they differ", async () => {
  const db = memoryWorkspace();
  const one = factsFile("personeel.csv", [
    person("Jan Bos", {
      givenId: "1",
      department: ["BZK"],
      role: "jurist",
      email: "j@bzk.example",
    }),
  ]);
  const other = factsFile("gasten.csv", [
    person("J. Bos", {
      givenId: "77",
      department: ["JenV"],
      role: "adviseur",
      email: "bos@jenv.example",
      attributes: [["kamer", "2.14"]],
    }),
  ]);
  const ties = tiesFile("kent.csv", [
    ["77", "1"],
    ["77", "Nieuw Iemand"],
    ["J. Bos", "Nieuw Iemand"],
  ]);
  await importAll(db, [one, other, ties]);
  const idOf = (name: string) =>
    db.prepare<[string], EntityId>("SELECT id FROM person WHERE name = ?").pluck().get(name)!;
  const { batch } = merge(db, [[idOf("Jan Bos"), idOf("J. Bos")]]);
  expect((await importAll(db, [other])).batch).toBeNull();
  expect((await importAll(db, [one, other, ties])).batch).toBeNull();
  // Only what is new since is taken, also from the row of the one that went.
  const promoted = factsFile("gasten.csv", [
    person("J. Bos", {
      givenId: "77",
      department: ["JenV"],
      role: "directeur",
      email: "bos@jenv.example",
    }),
  ]);
  const { report, batch: later } = await importAll(db, [promoted]);
  expect(report.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    [expect.stringContaining("role"), "jurist", "directeur"],
  ]);
  expect(write(db, () => undoBatch(db, batch!, AT))).toEqual([later]);
});

it("gives an id that was merged away to nobody else, so that undoing brings it back", async () => {
  const db = memoryWorkspace();
  await importAll(db, [factsFile("a.csv", [person("Anne"), person("Bram")])]);
  const [keep, drop] = db.prepare<[], EntityId>("SELECT id FROM person ORDER BY id").pluck().all();
  const { batch } = merge(db, [[keep!, drop!]]);
  await importAll(db, [factsFile("b.csv", [person("Cem")])]);
  expect(write(db, () => undoBatch(db, batch!, AT))).toEqual([]);
  expect(db.prepare("SELECT name FROM person ORDER BY name").pluck().all()).toEqual([
    "Anne",
    "Bram",
    "Cem",
  ]);
});
