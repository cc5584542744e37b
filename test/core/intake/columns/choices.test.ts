import { describe, expect, it } from "vitest";
import type { MappingChoice } from "../../../../src/core/intake/columns/mapping.ts";
import type { Role } from "../../../../src/core/intake/columns/role.ts";
import { AS_FOUND, type CellFormat, type Constant } from "../../../../src/core/intake/reading.ts";
import { inShort, readText } from "../row/reading.ts";

type Column = readonly [header: string, roles?: readonly Role[], format?: Partial<CellFormat>];

function choice(
  about: MappingChoice["about"],
  columns: readonly Column[],
  constants: readonly Constant[] = [],
): { mapping: MappingChoice } {
  return {
    mapping: {
      about,
      columns: columns.map(([header, roles, format]) => ({
        header,
        roles: roles ?? [],
        skipped: roles === undefined,
        format: { ...AS_FOUND, ...format },
      })),
      constants,
    },
  };
}

const rolesIn = (columns: readonly { header: string; roles: readonly string[] }[]) =>
  columns.map(({ header, roles }) => `${header}: ${roles.join(" + ") || "-"}`);

describe("what someone says that columns are", () => {
  it("holds, and what they do not say is guessed around it", async () => {
    const { reading } = await readText(
      "naam;e-mail;organisatie;functie\nLeesmaatje;jan@ez.nl;EZ;lezen\n",
      choice("initiatives", [["functie", ["initiative.description"]]]),
    );
    expect(reading.about).toBe("initiatives");
    expect(rolesIn(reading.columns)).toEqual([
      "naam: initiative.title",
      "e-mail: person.email",
      "organisatie: department.name",
      "functie: initiative.description",
    ]);
    expect(reading.columns.map(({ why }) => why.code)).toEqual([
      "header",
      "email",
      "register",
      "chosen",
    ]);
  });

  it("may make one column several things, and several columns one", async () => {
    const { facts } = await readText(
      "titel;wat;hoe;dienst;tag 1;tag 2\nProef;Te traag;Met data;DUO;zorg;data|zorg\n",
      choice("initiatives", [
        ["titel", ["initiative.title"]],
        ["wat", ["initiative.description"]],
        ["hoe", ["initiative.description", "initiative.lessons"]],
        ["dienst", ["department.name", "topic.about"]],
        ["tag 1", ["topic.about"]],
        ["tag 2", ["topic.about"]],
      ]),
    );
    expect(facts[0]?.initiative).toMatchObject({
      description: "Te traag\n\nMet data",
      lessons: "Met data",
      departments: [["DUO"]],
      about: ["DUO", "zorg", "data"],
      attributes: [],
    });
  });

  it("puts a name together from all columns that are said to give it", async () => {
    const { facts } = await readText(
      "a;b;c\nJan;van der;Berg\n;;Vos\n",
      choice("people", [
        ["a", ["person.name"]],
        ["b", ["person.name"]],
        ["c", ["person.name"]],
      ]),
    );
    expect(facts.map(({ person }) => person?.name)).toEqual(["Jan van der Berg", "Vos"]);
  });

  it("loses no cell of a second column for what can be only one", async () => {
    const { facts } = await readText(
      "naam;werk;privé\nJan Bos;jan@ez.nl;jan@thuis.nl\nEls Mol;;els@thuis.nl\n",
      choice("people", [
        ["naam", ["person.name"]],
        ["werk", ["person.email"]],
        ["privé", ["person.email"]],
      ]),
    );
    expect(facts.map(({ person }) => [person?.email, person?.attributes])).toEqual([
      ["jan@ez.nl", [["privé", "jan@thuis.nl"]]],
      ["els@thuis.nl", []],
    ]);
  });

  it("finds equal headers in their order, and columns without one by their place", async () => {
    const { reading } = await readText(
      "naam;rol;rol;#;%;\nJan Bos;a;b;c;d;e\n",
      choice("people", [
        ["Naam", ["person.name"]],
        ["rol"],
        ["rol", ["person.role"]],
        ["%", ["topic.offers"]],
        ["col_5", ["topic.asks"]],
      ]),
    );
    expect(rolesIn(reading.columns)).toEqual([
      "naam: person.name",
      "rol: -",
      "rol: person.role",
      "#: -",
      "%: topic.offers",
      "col_5: topic.asks",
    ]);
    expect(reading.columns.map(({ skipped }) => skipped)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(reading.problems).toEqual([]);
  });

  it("leaves a skipped column out of what is kept", async () => {
    const { facts } = await readText(
      "naam;kamer;tel\nJan Bos;12;070\n",
      choice("people", [["kamer"]]),
    );
    expect(facts[0]?.person?.attributes).toEqual([["tel", "070"]]);
  });

  it("is told where it does not fit the file", async () => {
    const { reading } = await readText(
      "naam;delen;tel\nJan Bos;x;070\n",
      choice(
        "people",
        [
          ["Wie", ["person.name"]],
          ["tel", ["initiative.status"]],
          ["weg"],
          ["delen", ["person.sharing"], { values: [{ from: "x", to: "loopt" }] }],
        ],
        [{ role: "tie.kind", value: "kent" }],
      ),
    );
    expect(
      inShort(reading.problems).map(({ code, column, value }) => [code, column, value]),
    ).toEqual([
      ["mapping-role-unfit", "tel", "initiative.status"],
      ["mapping-value-unknown", "delen", "loopt"],
      ["mapping-column-missing", null, "Wie"],
      ["mapping-role-unfit", null, "tie.kind"],
    ]);
    expect(rolesIn(reading.columns)[2]).toBe("tel: -");
  });

  it("is told once, not row by row, where no row can do without what it leaves out", async () => {
    const { reading, facts } = await readText(
      "naam;tel\nJan Bos;070\nEls Mol;071\n",
      choice("people", [["naam", ["person.role"]]]),
    );
    expect(inShort(reading.problems)).toEqual([
      {
        code: "column-needed",
        severity: "rejected",
        line: null,
        column: null,
        value: "person.name",
        details: { field: "name" },
      },
    ]);
    expect(facts.flatMap(({ problems }) => problems)).toEqual([]);
    const ties = await readText("a;b\nJan;Els\n", choice("ties", [["a", ["tie.from"]]]));
    expect(inShort(ties.reading.problems).map(({ code, value }) => [code, value])).toEqual([
      ["column-needed", "tie.to"],
      ["column-not-kept", null],
    ]);
    expect(ties.ties.flatMap(({ from }) => from)).toEqual([]);
  });
});

describe("how cells are said to be read", () => {
  it("parts lists of names, departments and topics at any mark, and at no other", async () => {
    const { facts } = await readText(
      'titel;wie;waar;over\nProef;"Jan Bos, Els Mol";EZ + BZK;"zorg; data/inkoop, licht"\n',
      choice("initiatives", [
        ["titel", ["initiative.title"]],
        ["wie", ["person.takes-part"], { separator: "," }],
        ["waar", ["department.name"], { separator: " + " }],
        ["over", ["topic.about"], { separator: "/" }],
      ]),
    );
    expect(facts[0]?.initiative).toMatchObject({
      people: [{ name: "Jan Bos" }, { name: "Els Mol" }],
      departments: [["EZ"], ["BZK"]],
      about: ["zorg; data", "inkoop, licht"],
    });
  });

  it("says of each column of days which number comes first", async () => {
    const { facts } = await readText(
      "titel;van;tot\nProef;3/4/2025;5/6/2025\n",
      choice("initiatives", [
        ["titel", ["initiative.title"]],
        ["van", ["initiative.start"], { dayOrder: "month-first" }],
        ["tot", ["initiative.end"], { dayOrder: "day-first" }],
      ]),
    );
    expect(facts[0]?.initiative).toMatchObject({ start: "2025-03-04", end: "2025-06-05" });
  });

  it("writes numbers that are kept as plain ones, and tells of what is none", async () => {
    const { reading, facts } = await readText(
      "naam;budget\nA Bos;€ 1.250,50\nB Mol;120,5\nC Vos;1.250\nD Kok;12.5\nE Bal;veel\nF Kip;-80\n",
      choice("people", [["budget", [], { decimal: "comma" }]]),
    );
    expect(facts.map(({ person }) => person?.attributes[0]?.[1])).toEqual([
      "1250.50",
      "120.5",
      "1250",
      "12.5",
      "veel",
      "-80",
    ]);
    expect(inShort(reading.problems)).toEqual([
      {
        code: "number-unreadable",
        severity: "warning",
        line: 5,
        column: "budget",
        value: "12.5",
        details: { count: 2, lines: "5, 6" },
      },
    ]);
  });

  it("gives words a meaning: a wish, a status, a kind", async () => {
    const people = await readText(
      "naam;delen\nJan Bos;groen\nEls Mol;?\nPiet Vos;nee\n",
      choice("people", [
        [
          "delen",
          ["person.sharing"],
          {
            values: [
              { from: "Groen", to: "open" },
              { from: "?", to: "" },
            ],
          },
        ],
      ]),
    );
    expect(people.facts.map(({ person }) => person?.sharing)).toEqual(["open", null, "private"]);
    expect(people.facts.flatMap(({ problems }) => problems)).toEqual([]);
    const initiatives = await readText(
      "titel;fase;soort\nA;3;proces\nB;loopt;x\n",
      choice("initiatives", [
        ["fase", ["initiative.status"], { values: [{ from: "3", to: "stopped" }] }],
        ["soort", ["initiative.innovation"], { values: [{ from: "proces", to: "social" }] }],
      ]),
    );
    expect(
      initiatives.facts.map(({ initiative }) => [initiative?.status, initiative?.innovation]),
    ).toEqual([
      ["stopped", "social"],
      ["running", null],
    ]);
    expect(initiatives.reading.problems).toEqual([]);
    const { ties } = await readText(
      "van;naar;soort\nJan;Els;luncht met\nEls;Jan;?\n",
      choice("ties", [
        ["van", ["tie.from"]],
        ["naar", ["tie.to"]],
        ["soort", ["tie.kind"], { values: [{ from: "luncht met", to: "advises" }] }],
      ]),
    );
    expect(ties.flatMap(({ kinds }) => kinds)).toEqual(["advises", null]);
  });
});

describe("what is said to hold for all rows", () => {
  it("stands as if in a column of its own, and fills what a column leaves open", async () => {
    const { reading, facts } = await readText(
      "titel;organisatie\nA;EZ\nB;\n",
      choice(
        "initiatives",
        [
          ["titel", ["initiative.title"]],
          ["organisatie", ["department.name"]],
        ],
        [
          { role: "department.name", value: "BZK" },
          { role: "initiative.status", value: "loopt" },
          { role: "topic.about", value: "zorg|data" },
        ],
      ),
    );
    expect(reading.constants).toHaveLength(3);
    expect(
      facts.map(({ initiative }) => [
        initiative?.departments,
        initiative?.status,
        initiative?.about,
      ]),
    ).toEqual([
      [[["EZ"]], "running", ["zorg", "data"]],
      [[["BZK"]], "running", ["zorg", "data"]],
    ]);
  });

  it("gives ties their kind, and people their department below which others are", async () => {
    const { ties } = await readText(
      "van;naar\nJan;Els\n",
      choice("ties", [], [{ role: "tie.kind", value: "adviseert" }]),
    );
    expect(ties.flatMap(({ kinds }) => kinds)).toEqual(["advises"]);
    const { facts } = await readText(
      "naam;afdeling\nJan Bos;Wonen\n",
      choice("people", [], [{ role: "department.name", value: "BZK" }]),
    );
    expect(facts[0]?.person?.department).toEqual(["BZK", "Wonen"]);
  });
});

describe("rows that were refused before", () => {
  it("come back under the name of their file, without the reason", async () => {
    const { reading, facts } = await readText(
      "naam;waarom geweigerd\nJan Bos;Deze rij heeft geen naam.\n",
      { name: "BZK (geweigerd).csv" },
    );
    expect(reading).toMatchObject({ source: "BZK", department: "BZK" });
    expect(reading.columns.map(({ header }) => header)).toEqual(["naam"]);
    expect(facts[0]?.person?.attributes).toEqual([]);
    expect((await readText("name\nJan Bos\n", { name: "HR (refused).tsv" })).reading.source).toBe(
      "HR",
    );
  });
});
