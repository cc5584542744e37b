import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InitiativeFact, RowFacts } from "../../../../src/core/intake/facts.ts";
import type { ReadFile } from "../../../../src/core/intake/reading.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { emptyWorkspace, memoryWorkspace } from "../../store/memory.ts";
import { factsFile, importAll, initiative } from "../drafted.ts";

const BZK = { departments: [["BZK"]] };
const titles = (db: WriteDb): unknown[] =>
  db.prepare("SELECT title FROM initiative ORDER BY title").pluck().all();

describe("two files of one import", () => {
  it("that tell the same initiatives make them once, also where one file has two of one name", async () => {
    const db = memoryWorkspace();
    const plain = [
      initiative("Chatbot", { ...BZK, description: "voor burgers" }),
      initiative("Chatbot", { ...BZK, description: "voor bedrijven" }),
    ];
    const more = [
      initiative("Chatbot", {
        ...BZK,
        description: "voor burgers",
        status: "running",
        attributes: [["Budget", "100"]],
      }),
    ];
    const { report } = await importAll(db, [
      factsFile("een.csv", plain),
      factsFile("twee.csv", more),
    ]);
    expect(report.initiatives).toMatchObject({ created: 2, conflicts: 0 });
    expect(report.warnings.map(({ place }) => place.file)).toEqual(["een.csv"]);
    expect(titles(db)).toEqual(["Chatbot", "Chatbot"]);
  });

  it("of which one gives ids are one, whichever comes first", async () => {
    const plain = factsFile("een.csv", [initiative("Chatbot", { ...BZK, about: ["taal"] })]);
    const numbered = factsFile("twee.csv", [
      initiative("Chatbot", { ...BZK, givenId: "I7", description: "voor burgers" }),
    ]);
    for (const batches of [[[plain, numbered]], [[plain], [numbered]], [[numbered], [plain]]]) {
      const db = memoryWorkspace();
      for (const files of batches) await importAll(db, files);
      expect(titles(db)).toEqual(["Chatbot"]);
      expect(db.prepare("SELECT given FROM given_id").pluck().all()).toEqual(["I7"]);
    }
  });

  it("say of one row each, word for word the same, nothing of a repeat", async () => {
    const rows = [initiative("Chatbot", { ...BZK, description: "voor burgers" })];
    const { report } = await importAll(memoryWorkspace(), [
      factsFile("een.csv", rows),
      factsFile("twee.csv", rows),
    ]);
    expect(report.initiatives).toMatchObject({ created: 1, unchanged: 1 });
    expect(report.warnings).toEqual([]);
  });

  it("with an id each that contradict each other are two, proposed as one", async () => {
    const of = (givenId: string, description: string) => [
      initiative("Chatbot", { ...BZK, givenId, description }),
    ];
    const { report } = await importAll(memoryWorkspace(), [
      factsFile("een.csv", of("1", "voor burgers")),
      factsFile("twee.csv", of("1", "voor bedrijven")),
    ]);
    expect(report.initiatives.created).toBe(2);
    expect(report.warnings.map(({ code }) => code)).toEqual(["likely-duplicate"]);
  });

  it("with a status in common and nothing else leave two of one name apart", async () => {
    const of = (description: string | null) =>
      initiative("Chatbot", { ...BZK, status: "running", description });
    const { report } = await importAll(memoryWorkspace(), [
      factsFile("een.csv", [of("voor burgers"), of("voor bedrijven")]),
      factsFile("twee.csv", [of(null)]),
    ]);
    expect(report.initiatives.created).toBe(3);
  });
});

/** What is so, of which each file tells a part; whoever share a name are told apart by their text. */
type Known = {
  readonly title: string;
  readonly department: string;
  readonly description: string;
  readonly status: "running" | "done";
  readonly about: string;
};
type Columns = {
  readonly description: boolean;
  readonly status: boolean;
  readonly about: boolean;
  readonly budget: boolean;
  readonly ids: boolean;
};

const known = fc.uniqueArray(
  fc.record<Known>({
    title: fc.constantFrom("Chatbot", "Brieven"),
    department: fc.constantFrom("BZK", "JenV"),
    description: fc.constantFrom("voor burgers", "voor bedrijven", "voor ambtenaren"),
    status: fc.constantFrom("running", "done"),
    about: fc.constantFrom("taal", "data"),
  }),
  {
    minLength: 1,
    maxLength: 6,
    selector: ({ title, department, description }) => [title, department, description].join("|"),
  },
);
const columns = fc.record<Columns>({
  description: fc.boolean(),
  status: fc.boolean(),
  about: fc.boolean(),
  budget: fc.boolean(),
  ids: fc.boolean(),
});
/** One file has them all: of two files with one of a name each, that differ, the second changes the first. */
const files = known.chain((all) =>
  fc.tuple(
    fileOf("een.csv", all, fc.shuffledSubarray([...all], { minLength: all.length })),
    fileOf("twee.csv", all, fc.shuffledSubarray([...all])),
  ),
);

function fileOf(
  name: string,
  all: readonly Known[],
  some: fc.Arbitrary<readonly Known[]>,
): fc.Arbitrary<ReadFile> {
  const isShared = (one: Known): boolean =>
    all.some(
      (other) => other !== one && other.title === one.title && other.department === one.department,
    );
  return fc.tuple(some, columns).map(([rows, has]) =>
    factsFile(
      name,
      rows.map((one): Partial<RowFacts> => {
        const told: Partial<InitiativeFact> = {
          departments: [[one.department]],
          givenId: has.ids ? `${name} ${all.indexOf(one)}` : null,
          description: has.description || isShared(one) ? one.description : null,
          status: has.status ? one.status : null,
          about: has.about ? [one.about] : [],
          attributes: has.budget ? [["Budget", `${all.indexOf(one)}`]] : [],
        };
        return initiative(one.title, told);
      }),
    ),
  );
}

/** What is known of the initiatives, whatever their order and their rows. */
function content(db: WriteDb): readonly string[] {
  const sql = `
    SELECT json_array(title, description, status, department.name,
      (SELECT group_concat(name, ',' ORDER BY name) FROM topic_link JOIN topic ON topic.id = topic_id
        WHERE entity_id = initiative.id),
      (SELECT group_concat(value, ',' ORDER BY value) FROM attribute WHERE entity_id = initiative.id),
      (SELECT group_concat(given, ',' ORDER BY given) FROM given_id WHERE entity_id = initiative.id))
    FROM initiative LEFT JOIN department ON department.id = department_id ORDER BY 1`;
  return db.prepare<[], string>(sql).pluck().all();
}

it("files of one import make what they make one after another, in either order, where they do not contradict", async () => {
  await fc.assert(
    fc.asyncProperty(files, async ([one, two]) => {
      const made: (readonly string[])[] = [];
      for (const batches of [[[one, two]], [[two, one]], [[one], [two]], [[two], [one]]]) {
        const db = emptyWorkspace();
        for (const batch of batches) await importAll(db, batch);
        made.push(content(db));
        for (const file of [one, two]) expect((await importAll(db, [file])).batch).toBeNull();
        db.close();
      }
      for (const other of made.slice(1)) expect(other).toEqual(made[0]);
    }),
    { numRuns: 60 },
  );
});
