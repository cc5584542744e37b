import { expect, it } from "vitest";
import { findDuplicates } from "../../../../src/core/intake/duplicates/find-duplicates.ts";
import type { DepartmentRecord } from "../../../../src/core/intake/duplicates/records.ts";
import type { DepartmentId } from "../../../../src/core/model/ids.ts";

type Told = Partial<Pick<DepartmentRecord, "code" | "aliases">> & { readonly below?: number };

function department(
  id: number,
  name: string,
  { below, code = null, aliases = [] }: Told = {},
): DepartmentRecord {
  return {
    id: id as DepartmentId,
    name,
    code,
    aliases,
    parentId: (below ?? null) as DepartmentId | null,
  };
}
const found = (...departments: readonly DepartmentRecord[]) =>
  findDuplicates({ people: [], initiatives: [], departments });

it.each([
  ["same-register", department(1, "BZK"), department(2, "Ministerie van Binnenlandse Zaken")],
  ["same-register", department(1, "LNV"), department(2, "LVVN")],
  [
    "same-code",
    department(1, "Datalab", { code: "DL" }),
    department(2, "Laboratorium voor data", { code: "dl" }),
  ],
  ["alias", department(1, "Datalab", { aliases: ["Datateam"] }), department(2, "Datateam")],
  ["alias", department(1, "Datalab Rijk", { code: "DLR" }), department(2, "DLR")],
  ["name-typo", department(1, "Gemeente Amersfoort"), department(2, "Gemeente Amersfort")],
  [
    "name-typo",
    department(1, "Directie Communicatie", { below: 9 }),
    department(2, "Directie Comunicatie", { below: 9 }),
  ],
  [
    "abbreviation-fits",
    department(1, "Centrum voor Open Data", { below: 9 }),
    department(2, "COD", { below: 9 }),
  ],
])("%s: %o and %o are likely one", (code, one, other) => {
  const [pair, ...others] = found(one, other);
  expect(others).toEqual([]);
  expect(pair?.reasons[0]?.code).toBe(code);
  expect(pair!.score).toBeGreaterThanOrEqual(0.5);
});

it.each([
  [
    "of two ministries",
    department(1, "Directie Financiën", { below: 8 }),
    department(2, "Directie Financiën", { below: 9 }),
  ],
  [
    "that are two towns",
    department(1, "Gemeente Veenendaal"),
    department(2, "Gemeente Voerendaal"),
  ],
  ["with other words", department(1, "BZ"), department(2, "BZK")],
  [
    "with another letter or number",
    department(1, "Team Alfa", { below: 9 }),
    department(2, "Team Beta", { below: 9 }),
  ],
  [
    "with another number",
    department(1, "Regio 1", { below: 9 }),
    department(2, "Regio 2", { below: 9 }),
  ],
  [
    "that the register knows as two",
    department(1, "Ministerie van Economische Zaken"),
    department(2, "Ministerie van Economische Zaken en Klimaat"),
  ],
])("departments %s are two", (_, one, other) => {
  expect(found(one, other)).toEqual([]);
});

it("the one with more names is kept, whichever comes first", () => {
  const [full, short] = [
    department(2, "Ministerie van Financiën", { code: "FIN" }),
    department(1, "MinFin"),
  ];
  for (const order of [
    [full, short],
    [short, full],
  ] as const)
    expect(found(...order)).toMatchObject([{ a: 2, b: 1, kind: "department" }]);
});
