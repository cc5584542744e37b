import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import type { ItemChange } from "../../../../src/core/store/draft/item-changes.ts";
import type { DraftItem } from "../../../../src/core/store/draft/items.ts";
import type { DraftReport } from "../../../../src/core/store/draft/open-draft.ts";
import type { Policy } from "../../../../src/core/store/draft/policies.ts";
import { undoBatch } from "../../../../src/core/store/draft/undo.ts";
import { write } from "../../../../src/core/store/version.ts";
import { factsFile, importAll, person, tiesFile } from "../../intake/drafted.ts";
import { manyRows, manyTies, rows, ties } from "../../intake/random-rows.ts";
import { emptyWorkspace, everyRow } from "../memory.ts";
import { content } from "./content.ts";
import { changesBetween, madeBetween, valuesOf } from "./differences.ts";
import { allItems, chooseAll, planned } from "./planned.ts";

const RUNS = { numRuns: 50 };
const AT = "2026-11-24T10:00:00.000Z";
/** The same choice for the same change, in whatever order the rows come. */
const policies = fc
  .array(fc.constantFrom<Policy>("keep", "replace", "union"), { minLength: 7, maxLength: 7 })
  .map((list) => ({ field, before, said }: ItemChange): Policy => {
    return list[lettersOf(`${field} ${before ?? ""} ${said ?? ""}`) % list.length]!;
  });
const lettersOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
const workspace = fc.record({ first: manyRows, tied: manyTies });
const batch = fc.record({ said: manyRows, more: manyTies });
type Workspace = typeof workspace extends fc.Arbitrary<infer T> ? T : never;
type Brought = typeof batch extends fc.Arbitrary<infer T> ? T : never;
const filesOf = ({ said, more }: Brought) => [
  factsFile("lijst.csv", said),
  tiesFile("relaties.csv", more),
];

async function workspaceWith({ first, tied }: Workspace): Promise<WriteDb> {
  const db = emptyWorkspace();
  await importAll(db, [factsFile("lijst.csv", first), tiesFile("eerst.csv", tied)]);
  return db;
}

it("lists for each kind and outcome as much as it counts", async () => {
  await fc.assert(
    fc.asyncProperty(workspace, batch, policies, async (there, brought, policyOf) => {
      const db = await workspaceWith(there);
      const { open, report } = await planned(db, filesOf(brought));
      expect(counted(allItems(open))).toEqual(told(report));
      const chosen = chooseAll(open, policyOf) ?? report;
      expect(counted(allItems(open))).toEqual(told(chosen));
      open.close();
      db.close();
    }),
    RUNS,
  );
});

it("is carried out exactly: what it lists is what is different afterwards, and nothing else is", async () => {
  await fc.assert(
    fc.asyncProperty(workspace, batch, policies, async (one, two, policyOf) => {
      const db = await workspaceWith({ ...one, first: named(one.first) });
      const { open } = await planned(db, filesOf({ ...two, said: named(two.said) }));
      chooseAll(open, policyOf);
      const items = allItems(open);
      const before = { rows: everyRow(db), values: valuesOf(db) };
      const isNothing = open.apply(AT) === null;
      open.close();
      const after = { rows: everyRow(db), values: valuesOf(db) };
      expect(isNothing && !isDeepStrictEqual(before.rows, after.rows)).toBe(false);
      expect(changesBetween(before.values, after.values)).toEqual(takenChanges(items));
      expect(madeBetween(before.values, after.values)).toEqual(createdItems(items));
      for (const table of ["position", "kept_apart", "merged_entity", "merged_value", "template"])
        expect(after.rows[table]).toEqual(before.rows[table]);
      db.close();
    }),
    RUNS,
  );
});

it("says of each row what becomes of it, once", async () => {
  const ofPeopleAndInitiatives = fc.record({ said: rows, more: ties });
  await fc.assert(
    fc.asyncProperty(workspace, ofPeopleAndInitiatives, async (there, brought) => {
      const db = await workspaceWith(there);
      const { open } = await planned(db, filesOf(brought));
      const items = allItems(open);
      brought.said.forEach((row, i) => {
        const kind = row.person ? "people" : "initiatives";
        const here = items.filter(
          ({ file, line, ...item }) => file === "lijst.csv" && line === i + 2 && item.kind === kind,
        );
        // Of people also whom an initiative's row names for the first time.
        expect(here.length).toBe(1);
      });
      brought.more.forEach((_, i) => {
        const here = items.filter(
          ({ file, line, kind }) => file === "relaties.csv" && line === i + 2 && kind === "ties",
        );
        expect(here.length).toBe(1);
      });
      open.close();
      db.close();
    }),
    RUNS,
  );
});

it("is undone to every row as it was, whatever was kept, replaced or united", async () => {
  await fc.assert(
    fc.asyncProperty(workspace, batch, policies, async (there, brought, policyOf) => {
      const db = await workspaceWith(there);
      const before = everyRow(db, ["batch", "file", "setting"]);
      const { open } = await planned(db, filesOf(brought));
      chooseAll(open, policyOf);
      const done = open.apply(AT);
      open.close();
      const blocking = done === null ? [] : write(db, () => undoBatch(db, done, AT));
      expect(blocking).toEqual([]);
      expect(everyRow(db, ["batch", "file", "setting"])).toEqual(before);
      expect(db.pragma("foreign_key_check")).toEqual([]);
      db.close();
    }),
    RUNS,
  );
});

it("changes nothing the second time, together or each file alone, whatever was chosen, where what would be replaced again is kept", async () => {
  await fc.assert(
    fc.asyncProperty(workspace, batch, policies, async (there, brought, policyOf) => {
      const db = await workspaceWith(there);
      const refused = await carryOut(db, brought, policyOf);
      const before = everyRow(db);
      // A tie that might have been several people's may be clear without the list.
      const taken = brought.more.filter((_, i) => !refused.has(`relaties.csv:${i + 2}`));
      const [list] = filesOf(brought);
      for (const files of [filesOf(brought), [list!], [tiesFile("relaties.csv", taken)]]) {
        expect(await importedAgain(db, files)).toBeNull();
        expect(everyRow(db)).toEqual(before);
      }
      db.close();
    }),
    RUNS,
  );
});

it("changes nothing the second time where a chosen department makes a number look like someone else's", async () => {
  const shared = {
    department: ["BZK"],
    role: null,
    sharing: null,
    offers: [],
    asks: [],
    attributes: [],
  };
  const said = [
    { person: { ...shared, givenId: null, name: "Anne de Vries", email: "a@x.nl" } },
    {
      person: {
        ...shared,
        givenId: "1",
        name: "Anne de Vries",
        email: "a@x.nl",
        department: ["Logius"],
      },
    },
    { person: { ...shared, givenId: "1", name: "Bram Bos", email: "b@x.nl" } },
  ];
  const db = emptyWorkspace();
  await carryOut(db, { said, more: [] }, ({ field }) =>
    field.endsWith("department") ? "replace" : "keep",
  );
  const { open } = await planned(db, filesOf({ said, more: [] }));
  chooseAll(open, () => "keep");
  expect(open.apply(AT)).toBeNull();
  open.close();
  db.close();
});

it("changes nothing where ties that name someone by a name that was not taken come again without the list", async () => {
  const before = person("Anne de Vries", { givenId: "1", department: ["BZK"] });
  const after = person("Anne Bos", { givenId: "1", department: ["BZK"] });
  const more: Brought["more"] = [
    ["Anne Bos", "Bram Bos", "knows"],
    ["Anne de Vries", "Cem Aydın", "knows"],
  ];
  const db = await workspaceWith({ first: [before], tied: [] });
  await carryOut(db, { said: [after], more }, () => "keep");
  expect(peopleIn(db)).toEqual(["Anne de Vries", "Bram Bos", "Cem Aydın"]);
  expect(await importedAgain(db, [tiesFile("relaties.csv", more)])).toBeNull();
  db.close();
});

it("changes nothing the second time where a later row makes two of what looks like one person tied to themselves", async () => {
  const brought: Brought = {
    said: [],
    more: [
      ["Anne de Vries", "Anne de Vries <b@x.nl>", "knows"],
      ["b@x.nl", "Anne de Vries", "knows"],
    ],
  };
  const db = emptyWorkspace();
  await carryOut(db, brought, () => "keep");
  const { open } = await planned(db, filesOf(brought));
  expect(open.apply(AT)).toBeNull();
  open.close();
  db.close();
});

it("makes the same of the same rows in another order", async () => {
  const shuffled = batch.chain((brought) =>
    fc.tuple(
      fc.constant(brought),
      fc
        .shuffledSubarray(brought.said, {
          minLength: brought.said.length,
          maxLength: brought.said.length,
        })
        .map((said) => ({ ...brought, said })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(workspace, shuffled, policies, async (there, [one, other], policyOf) => {
      const dbs = [await workspaceWith(there), await workspaceWith(there)] as const;
      await carryOut(dbs[0], one, policyOf);
      await carryOut(dbs[1], other, policyOf);
      expect(content(dbs[1])).toEqual(content(dbs[0]));
      dbs.forEach((db) => db.close());
    }),
    RUNS,
  );
});

const peopleIn = (db: WriteDb) =>
  db.prepare<[], string>("SELECT name FROM person ORDER BY name").pluck().all();

/** What is imported by it: a choice may be another once a text is united, but what is kept stays kept. */
async function importedAgain(db: WriteDb, files: Parameters<typeof planned>[1]) {
  const { open } = await planned(db, files);
  chooseAll(open, () => "keep");
  const done = open.apply(AT);
  open.close();
  return done;
}

/** The same rows of people who may all be named, as what is hidden cannot be compared. */
const named = (said: Brought["said"]): Brought["said"] =>
  said.map((row) =>
    row.person?.sharing === "private"
      ? { ...row, person: { ...row.person, sharing: "internal" } }
      : row,
  );

/** Of what rows say that disagree any, but the same of the same. */
const placeOf = ({ field, before, values }: ItemChange): number =>
  lettersOf([field, before ?? "", ...values.map(({ value }) => value)].join(" ")) % values.length;

/** Carries a plan out, and says which rows it refused. */
async function carryOut(
  db: WriteDb,
  brought: Brought,
  policyOf: (change: ItemChange) => Policy,
): Promise<ReadonlySet<string>> {
  const { open } = await planned(db, filesOf(brought));
  chooseAll(open, policyOf, placeOf);
  const refused = allItems(open).filter(({ outcome }) => outcome === "rejected");
  open.apply(AT);
  open.close();
  return new Set(refused.map(({ file, line }) => `${file}:${line}`));
}

const KINDS = ["people", "initiatives", "departments", "topics", "ties"] as const;
const NAMES = { conflict: "conflicts" } as const;

function counted(items: readonly DraftItem[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      { created: 0, updated: 0, unchanged: 0, conflicts: 0, decided: 0, rejected: 0 },
    ]),
  );
  for (const { kind, outcome, changes } of items) {
    const name = outcome === "conflict" ? NAMES.conflict : outcome;
    counts[kind]![name] = counts[kind]![name]! + 1;
    const contested = changes.filter(({ values }) => values.length > 0);
    if (outcome === "conflict" && contested.length > 0 && contested.every((one) => one.decided))
      counts[kind]!["decided"] = counts[kind]!["decided"]! + 1;
  }
  return counts;
}

const told = (report: DraftReport): object =>
  Object.fromEntries(KINDS.map((kind) => [kind, report[kind]]));

function takenChanges(items: readonly DraftItem[]): readonly string[] {
  // Rows that disagree about one field all tell of it; what is new was not there to be changed.
  const each = new Map(items.flatMap(({ changes }) => changes).map((one) => [one.id, one]));
  return [...each.values()]
    .filter(({ before, after, isNew }) => before !== after && !isNew)
    .map(({ field, before, after }) => JSON.stringify([field, before, after]))
    .sort();
}

function createdItems(items: readonly DraftItem[]): readonly string[] {
  return items
    .filter(({ outcome }) => outcome === "created")
    .map(({ kind, name, file, line }) => JSON.stringify([kind, name, file, line]))
    .sort();
}
