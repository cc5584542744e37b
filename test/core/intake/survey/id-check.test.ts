import * as fc from "fast-check";
import { expect, it } from "vitest";
import { idCheck } from "../../../../src/core/intake/survey/id-check.ts";
import { idsAside } from "../../../../src/core/store/draft/ids-aside.ts";

type Row = readonly [id: string, name: string, line: number];

function checked(rows: readonly Row[], mostHeld: number) {
  const check = idCheck("mensen.csv", "id", () => idsAside(undefined), mostHeld);
  for (const row of rows) check.add(...row);
  const result = check.result();
  check.close();
  return result;
}

it("ids whose rows give two names hold nothing, and the first of them is told with its lines", () => {
  const rows: Row[] = [
    ["P1", "Jan", 2],
    ["P2", "Piet", 3],
    ["P1", "jan", 4],
    ["P2", "Kees", 5],
    ["P1", "Klaas", 6],
    ["P2", "Piet", 7],
    ["P2", "Joris", 8],
  ];
  for (const mostHeld of [1, 2, 100])
    expect(checked(rows, mostHeld)).toEqual({
      hold: false,
      problems: [
        {
          code: "id-repeated",
          severity: "warning",
          place: { file: "mensen.csv", line: 5, column: "id" },
          value: "P2",
          details: { count: 2, lines: "3, 5, 8" },
        },
      ],
    });
});

it("what is told of ids does not depend on how many of them fit in memory", () => {
  const cell = fc.constantFrom("a", "b", "c", "d", "e", "");
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 6 }), (cells, mostHeld) => {
      const table = cells.map(([id, name], i): Row => [id, name, i + 2]);
      expect(checked(table, mostHeld)).toEqual(checked(table, Infinity));
    }),
  );
});
