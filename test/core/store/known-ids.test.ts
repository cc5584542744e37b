import { describe, expect, it } from "vitest";
import { knownIds } from "../../../src/core/store/known-ids.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { write } from "../../../src/core/store/version.ts";
import { memoryWorkspace } from "./memory.ts";
import { ANNE, addSixPeople, BRAM, BZK, CEM, CHATBOT, DILAN, EVA } from "./six-people.ts";

/** As [source, kind, id in it, whose]; all of the first file. */
type Given = readonly [source: string, kind: string, given: string, entity: number];

function withIds(...ids: readonly Given[]): WriteDb {
  const db = memoryWorkspace();
  addSixPeople(db);
  const give = db.prepare<[string, string, string, number]>(
    `INSERT INTO given_id (source, kind, given, entity_id, file_id) VALUES (?, ?, ?, ?, 1)`,
  );
  write(db, () => ids.forEach((id) => give.run(...id)));
  return db;
}

describe("ids that sources gave before", () => {
  const db = () =>
    withIds(
      ["okt", "person", "1", ANNE],
      ["okt", "person", "2", BRAM],
      ["okt", "person", "3", CEM],
      ["sep", "person", "1", DILAN],
      ["sep", "person", "2", BRAM],
      ["okt", "initiative", "1", CHATBOT],
    );

  it("are compared by source: known, with the same name, with the name of another id", () => {
    const rows = [
      { given: "1", key: "anne de vries" },
      { given: "2", key: "cem anders" },
      { given: "3", key: "nieuwe naam" },
      { given: "4", key: "bram bakker" },
    ];
    const known = knownIds(db());
    expect(known.compare("person", rows)).toEqual([
      { source: "okt", known: 3, agreeing: 1, latest: 1 },
      { source: "sep", known: 2, agreeing: 0, latest: 1 },
    ]);
    // 2 is Bram, and the name in the row is that of 3. Bram himself has come to 4, which is nobody's there.
    expect(known.countMoved("person", "okt", rows)).toBe(1);
    // 1 is Dilan, 2 is Bram; neither Anne nor Cem has an id there.
    expect(known.countMoved("person", "sep", rows)).toBe(0);
  });

  it("are those of one kind: initiative 1 is not person 1", () => {
    expect(
      knownIds(db()).compare("initiative", [{ given: "1", key: "chatbot voor burgers" }]),
    ).toEqual([{ source: "okt", known: 1, agreeing: 1, latest: 1 }]);
  });

  it("are of others where any other source gave one", () => {
    const known = knownIds(withIds(["okt", "person", "1", EVA]));
    expect(known.haveOthers("person", "nov")).toBe(true);
    expect(known.haveOthers("person", "okt")).toBe(false);
    expect(known.haveOthers("department", "nov")).toBe(false);
  });

  it("of departments agree with any name that a department has", () => {
    const known = knownIds(withIds(["okt", "department", "10", BZK]));
    for (const [key, agreeing] of [
      ["binnenlandse zaken", 1],
      ["ministerie van bzk", 1],
      ["justitie en veiligheid", 0],
    ] as const)
      expect(known.compare("department", [{ given: "10", key }])).toMatchObject([{ agreeing }]);
  });
});
