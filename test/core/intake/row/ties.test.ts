import { describe, expect, it } from "vitest";
import { inShort, readText } from "./reading.ts";

describe("rows of ties", () => {
  it("are refused without an end, or with a word for nobody", async () => {
    const { reading, ties } = await readText(
      "from,to,kind\nJan,,knows\nXX,Els,knows\nJan,vacature,knows\n Jan , Els ,knows\n",
    );
    expect(reading.rows).toBe(4);
    expect(ties.map(({ lines, from, to }) => ({ lines, from, to }))).toEqual([
      { lines: [5], from: ["Jan"], to: ["Els"] },
    ]);
    expect(ties.flatMap(({ problems }) => inShort(problems))).toEqual([
      { code: "tie-end-missing", severity: "rejected", line: 2, column: "to", value: null },
      { code: "tie-end-not-a-person", severity: "rejected", line: 3, column: "from", value: "XX" },
      {
        code: "tie-end-not-a-person",
        severity: "rejected",
        line: 4,
        column: "to",
        value: "vacature",
      },
    ]);
  });

  it("of an unknown kind are ties all the same, and the word is told once", async () => {
    const { ties } = await readText(
      "van;naar;soort\nJan;Els;luncht met\nEls;Piet;luncht met\nPiet;Jan;\n",
    );
    expect(ties.flatMap(({ kinds }) => kinds)).toEqual([null, null, null]);
    expect(ties.flatMap(({ problems }) => inShort(problems))).toEqual([
      {
        code: "tie-kind-unknown",
        severity: "warning",
        line: 2,
        column: "soort",
        value: "luncht met",
        details: { count: 2 },
      },
    ]);
  });

  it("have no kind where no column gives one, and may have more columns", async () => {
    const { ties } = await readText("gewicht\tvan\tnaar\n3\tJan\tEls\n");
    expect(ties).toEqual([{ lines: [2], from: ["Jan"], to: ["Els"], kinds: [null], problems: [] }]);
  });

  it("that are ragged or badly quoted are told of with their lines", async () => {
    const { reading, ties } = await readText(
      'van;naar;soort\nJan;Els\n"Els;Jan;kent\n\nPiet;Els;kent;x\n',
    );
    expect(reading).toMatchObject({
      rows: 3,
      problems: [{ code: "row-empty", details: { count: 1 } }],
    });
    expect(ties[0]?.from ?? []).toEqual(["Jan"]);
    expect(ties.flatMap(({ from }) => from)).toEqual(["Jan", "Els", "Piet"]);
    expect(ties.flatMap(({ problems }) => inShort(problems))).toEqual([
      {
        code: "row-ragged",
        severity: "warning",
        line: 2,
        column: null,
        value: null,
        details: { cells: 2, expected: 3 },
      },
      { code: "quote-open", severity: "warning", line: 3, column: null, value: null },
      {
        code: "row-ragged",
        severity: "warning",
        line: 5,
        column: null,
        value: null,
        details: { cells: 4, expected: 3 },
      },
    ]);
  });
});
