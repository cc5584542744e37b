import { describe, expect, it } from "vitest";
import { apart } from "../../../../src/core/intake/row/people-in.ts";
import { withoutFootnote } from "../../../../src/core/intake/cells/footnote-mark.ts";
import { readFile } from "../../../../src/core/intake/read-file.ts";
import type { DataRows } from "../../../../src/core/intake/table/data-rows.ts";
import { sourceOf } from "../source-of.ts";
import { inShort, readText } from "./reading.ts";

async function read(lines: readonly string[]) {
  const { reading, facts, ties } = await readText(lines.join("\n"));
  return {
    people: facts.map(({ person }) => person),
    mentions: facts.map(({ initiative }) => initiative?.people.map(({ name }) => name)),
    facts,
    ties,
    told: [reading, ...facts, ...ties].flatMap(({ problems }) => inShort(problems)),
  };
}

describe("the mark of a footnote at a name", () => {
  it("is no part of the name of a person or a department, and is told once a column", async () => {
    const { people, told } = await read([
      "naam;ministerie",
      "Els Jansen¹;BZK 1)",
      "*Ria Kok;LNV",
      "Klaas Mol*;EZK²",
      "Piet Bos [12];VWS",
    ]);
    expect(people.map((person) => [person?.name, person?.department])).toEqual([
      ["Els Jansen", ["BZK"]],
      ["Ria Kok", ["LNV"]],
      ["Klaas Mol", ["EZK"]],
      ["Piet Bos", ["VWS"]],
    ]);
    const mark = { code: "mark-left-out", severity: "warning", line: 2 };
    expect(told).toEqual([
      { ...mark, column: "naam", value: "Els Jansen¹", details: { count: 4 } },
      { ...mark, column: "ministerie", value: "BZK 1)", details: { count: 2 } },
    ]);
  });

  it("is no part of the name at the end of a tie", async () => {
    const { ties, told } = await read(["van;naar", "Els Bos*;Jan Mol¹", "Jan Mol;Els Bos"]);
    expect(
      ties
        .flatMap(({ from, to }) => [from, to])
        .flat()
        .sort(),
    ).toEqual(["Els Bos", "Els Bos", "Jan Mol", "Jan Mol"]);
    expect(told.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["mark-left-out", 2, "van"],
      ["mark-left-out", 2, "naar"],
    ]);
  });

  it.each(["Jansen (2)", "Bos (EZ)", "Programma CO²", "Team 12", "(fase 1)", "***", "12)", ""])(
    "is not seen in %j",
    (name) => expect(withoutFootnote(name)).toBe(name),
  );
});

describe("a word for the same as above", () => {
  const told = (column: string, line: number, value: string, count: number) => ({
    code: "ditto-read",
    severity: "warning",
    line,
    column,
    value,
    details: { count },
  });

  it("is the department and the contact of the row above, which is told once a column", async () => {
    const found = await read([
      "titel;omschrijving;ministerie;directie;contactpersoon",
      "Leesmaatje;Wie moeite heeft met lezen leest samen met een maatje;VWS;Zorg;Hanneke Dorst",
      'Dijk in beeld;Inspecteurs zien op een kaart waar de dijk zakt;idem;"""";Zie boven',
      "Kaart van de stilte;Waar is het stil genoeg om er te wonen;Idem.;Water;''",
      "Post voor later;Mensen schrijven een brief aan zichzelf;SZW;idem;Ria Kok",
    ]);
    expect(found.facts.map(({ initiative }) => initiative?.departments)).toEqual([
      [["VWS", "Zorg"]],
      [["VWS", "Zorg"]],
      [["VWS", "Water"]],
      // The same directorate of another ministry is not plain.
      [["SZW"]],
    ]);
    expect(found.mentions).toEqual([
      ["Hanneke Dorst"],
      ["Hanneke Dorst"],
      ["Hanneke Dorst"],
      ["Ria Kok"],
    ]);
    expect(found.told).toEqual([
      told("ministerie", 3, "idem", 2),
      told("directie", 3, '"', 1),
      told("contactpersoon", 3, "Zie boven", 2),
    ]);
  });

  it("in the place of a name is the person above, unless the row has an address of its own", async () => {
    const { people, told: all } = await read([
      "naam;e-mail;ministerie;zoekt",
      "Els Jansen;els@bzk.nl;BZK;water",
      "idem;;idem;lezen",
      "idem;ria@bzk.nl;BZK;kaarten",
    ]);
    expect(people.map((one) => [one?.name, one?.email, one?.department, one?.asks])).toEqual([
      ["Els Jansen", "els@bzk.nl", ["BZK"], ["water"]],
      ["Els Jansen", "els@bzk.nl", ["BZK"], ["lezen"]],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(all.map(({ code, line }) => [code, line])).toEqual([
      ["ditto-read", 3],
      ["ditto-read", 3],
      ["not-a-person", 4],
    ]);
  });

  it("at the end of a tie is the end above, and nobody where there is none above", async () => {
    const { ties, told: all } = await read([
      "van;naar",
      "idem;Jan Mol",
      "Els Bos;Jan Mol",
      "idem;Ria Kok",
    ]);
    expect(ties.flatMap(({ from, to }) => from.map((one, i) => [one, to[i]]))).toEqual([
      ["Els Bos", "Jan Mol"],
      ["Els Bos", "Ria Kok"],
    ]);
    expect(all.map(({ code, line }) => [code, line])).toEqual([
      ["tie-end-not-a-person", 2],
      ["ditto-read", 4],
    ]);
  });

  it("stays as it is in the rows as text, but says itself what it means in a row set apart", async () => {
    const text = "naam;ministerie\nEls Jansen;BZK\nRia Kok;idem\n";
    const table = await readFile(sourceOf(text), {});
    const rowsOf = async (data: AsyncIterable<DataRows>) => {
      const rows: (readonly string[])[] = [];
      for await (const batch of data) rows.push(...batch.rows);
      return rows;
    };
    expect(await rowsOf(table.rows())).toContainEqual(["Ria Kok", "idem"]);
    expect(await rowsOf(table.rowsAlone())).toContainEqual(["Ria Kok", "BZK"]);
  });
});

describe("several people in one cell", () => {
  it.each([
    ["dhr. A. Jansen / mw. B. de Vries", ["dhr. A. Jansen", "mw. B. de Vries"]],
    ["dhr. Jansen/mevr. Mol", ["dhr. Jansen", "mevr. Mol"]],
    ["drs. P. Bos en ir. E. Kok", ["drs. P. Bos", "ir. E. Kok"]],
    ["dr. P. Bos, mw. E. Kok", ["dr. P. Bos", "mw. E. Kok"]],
    ["de heer Bos & mevrouw Kok", ["de heer Bos", "mevrouw Kok"]],
    ["Jan de Vries / Els Bos", ["Jan de Vries", "Els Bos"]],
    ["Jan de Vries en Els van der Berg", ["Jan de Vries", "Els van der Berg"]],
  ])("are apart: %s", (cell, names) => {
    expect(apart(cell)).toEqual(names);
  });

  it.each([
    "van der Berg/De Vries",
    "K. van der Berg / De Vries",
    "Jansen, mr. P.",
    "Jan en Els de Vries",
    "Ministerie van EZ en Klimaat",
    "Bos & Partners",
    "dr. P. Bos, MSc",
  ])("are one: %s", (cell) => {
    expect(apart(cell)).toEqual([cell]);
  });

  it("are people of their own with what the row says, which is told", async () => {
    const { people, facts, told } = await read([
      "nr;naam;e-mail;ministerie",
      "1;dhr. A. Jansen / mw. B. de Vries;a@bzk.nl; BZK",
      "2;Els Mol; ;EZK",
    ]);
    expect(facts.map(({ line }) => line)).toEqual([2, 2, 3]);
    expect(people.map((person) => [person?.givenId, person?.name, person?.department])).toEqual([
      [null, "dhr. A. Jansen", ["BZK"]],
      [null, "mw. B. de Vries", ["BZK"]],
      ["2", "Els Mol", ["EZK"]],
    ]);
    expect(people[1]?.attributes).toEqual([
      ["e-mail", "a@bzk.nl"],
      ["nr", "1"],
    ]);
    expect(told).toEqual([
      {
        code: "people-together",
        severity: "warning",
        line: 2,
        column: "naam",
        value: "dhr. A. Jansen / mw. B. de Vries",
        details: { people: 2 },
      },
    ]);
  });

  it("get the addresses in their order, or the only one by whom it fits", async () => {
    const { people } = await read([
      "naam;e-mail",
      "Jan Bos; Els Mol;x".replace("; ", " / "),
      "Jan Bos / Els Mol;jan@ez.nl, els@ez.nl",
      "Jan Bos / Els Mol;e.mol@ez.nl",
    ]);
    expect(people.map((person) => person?.email)).toEqual([
      null,
      null,
      "jan@ez.nl",
      "els@ez.nl",
      null,
      "e.mol@ez.nl",
    ]);
  });

  it("are each named by an initiative", async () => {
    const { mentions, told } = await read([
      "initiatief;omschrijving;contactpersoon",
      "Lab;Iets;dhr. A. Jansen / mw. B. de Vries",
      "Bus;Meer;K. van der Berg/De Vries",
    ]);
    expect(mentions).toEqual([["dhr. A. Jansen", "mw. B. de Vries"], ["K. van der Berg/De Vries"]]);
    expect(told.map(({ code, line }) => [code, line])).toEqual([["people-together", 2]]);
  });
});

describe("a value where a name should be", () => {
  const VALUES = [
    "31-02-2024",
    "12 maart 2024",
    "#N/A",
    "#REF!",
    "#NAAM?",
    "1.234,50",
    "€ 12",
    "12345",
  ];

  it.each(VALUES)("is no person: %s", async (value) => {
    const { people, told } = await read(["naam;ministerie", "Els Bos;BZK", `${value};EZK`]);
    expect(people.map((person) => person?.name)).toEqual(["Els Bos", undefined]);
    expect(told).toEqual([
      { code: "not-a-person", severity: "rejected", line: 3, column: "naam", value },
    ]);
  });

  it.each(VALUES)("is nobody's contact: %s", async (value) => {
    const { mentions, told } = await read([
      "initiatief;omschrijving;contactpersoon",
      "Lab;Iets;Els Bos",
      `Bus;Meer;${value}`,
    ]);
    expect(mentions).toEqual([["Els Bos"], []]);
    expect(told).toEqual([
      { code: "not-a-person", severity: "rejected", line: 3, column: "contactpersoon", value },
    ]);
  });
});
