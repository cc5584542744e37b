import { describe, expect, it } from "vitest";
import type { TableChoices } from "../../../../src/core/intake/table-choices.ts";
import { inspectFile, sourceOf } from "../source-of.ts";

const HEADER = "naam;e-mail;ministerie;functie";
const ROWS = [
  "Jan de Vries;jan@bzk.nl;BZK;adviseur",
  "Els Bos;els@vws.nl;VWS;jurist",
  "Piet Klaassen;piet@lnv.nl;LNV;econoom",
];
const CELLS = ROWS.map((row) => row.split(";"));

async function read(lines: readonly string[], choices: TableChoices = {}) {
  const { about, columns, rows, headerRow, problems } = await inspectFile(
    sourceOf(lines.join("\n")),
    { rows: "all", ...choices },
  );
  return {
    about,
    header: columns.map(({ header }) => header),
    roles: columns.map(({ roles }) => roles.join()),
    rows,
    headerRow,
    told: problems.map(({ code, place }) => [code, place.line]),
  };
}

const withRow = (line: string): string[] => [HEADER, ROWS[0]!, line, ROWS[2]!];

describe("a row that is written otherwise than the others", () => {
  it.each([
    ["with another delimiter", ROWS[1]!.replaceAll(";", ",")],
    ["with tabs", ROWS[1]!.replaceAll(";", "\t")],
    ["with another delimiter, and quotes", '"Els Bos","els@vws.nl","VWS","jurist"'],
    ["between apostrophes", "'Els Bos';'els@vws.nl';'VWS';'jurist'"],
  ])("is read all the same, and told: %s", async (_, line) => {
    expect(await read(withRow(line))).toMatchObject({ rows: CELLS, told: [["row-otherwise", 3]] });
  });

  it.each([
    ["lacks cells", "Els Bos;els@vws.nl", ["Els Bos", "els@vws.nl", "", ""]],
    ["is a sentence", "Zie ook, daar, en, hier", ["Zie ook, daar, en, hier", "", "", ""]],
    ["has a list in a cell", "Els Bos;a,b,c", ["Els Bos", "a,b,c", "", ""]],
  ])("is not one that %s", async (_, line, cells) => {
    const found = await read(withRow(line));
    expect(found.rows[1]).toEqual(cells);
    expect(found.told).toContainEqual(["row-ragged", 3]);
  });
});

describe("a line among the rows that is none", () => {
  it("is a remark behind #, wherever it stands", async () => {
    const [one = "", ...others] = ROWS;
    const found = await read(["# lijst", HEADER, one, "# of toch niet", ...others, "# einde"]);
    expect(found).toMatchObject({
      rows: CELLS,
      told: [
        ["row-above-table", 1],
        ["row-comment", 4],
        ["row-comment", 7],
      ],
    });
  });

  it("is no remark where a number or another cell follows the mark", async () => {
    const { rows } = await read(["naam;nr", "#1;a", "# b;c"]);
    expect(rows).toEqual([
      ["#1", "a"],
      ["# b", "c"],
    ]);
  });

  it("is a sentence directly below the last row", async () => {
    const note = "Gegevens per 1 januari 2024, zonder externe inhuur.";
    expect(await read([HEADER, ...ROWS, note])).toMatchObject({
      rows: CELLS,
      told: [["row-below-table", 5]],
    });
  });

  it("begins a second table where it is made of names of columns", async () => {
    const second = ["initiatief;omschrijving;status", "Lab;iets;loopt"];
    expect(await read([HEADER, ...ROWS, ...second])).toMatchObject({
      rows: CELLS,
      told: [["table-second", 5]],
    });
  });

  it("stands around a drawn table", async () => {
    const found = await read([
      "# Lijst",
      "",
      "| naam | org |",
      "|------|-----|",
      "| Jan de Vries | BZK |",
      "| Els Bos | VWS |",
      "",
      "Einde.",
    ]);
    expect(found).toMatchObject({
      header: ["naam", "org"],
      rows: [
        ["Jan de Vries", "BZK"],
        ["Els Bos", "VWS"],
      ],
      told: [
        ["row-above-table", 1],
        ["row-below-table", 8],
        ["row-empty", 7],
      ],
    });
  });

  it("is the title of a department over its people", async () => {
    const found = await read(["naam;functie;kamer", "BZK;;", "Jan de Vries;a;1", "Els Bos;b;2"]);
    expect(found.told).toEqual([["not-a-person", 2]]);
  });
});

describe("names of people without a header", () => {
  it("are all data", async () => {
    expect(await read(["Jan de Vries", "Els Bos", "Piet Klaassen"])).toMatchObject({
      about: "people",
      headerRow: null,
      rows: [["Jan de Vries"], ["Els Bos"], ["Piet Klaassen"]],
    });
  });

  it.each(["Volledige Naam", "Account Manager", "naam"])("have %s for a header", async (header) => {
    const found = await read([header, "Jan de Vries", "Els Bos", "Piet Klaassen"]);
    expect(found.headerRow).toBe(1);
  });

  it("are not those of products below a header of capitals", async () => {
    const found = await read([
      "AI Use Case;Commercial Examples;Agency Use",
      "Scheduling of meetings;Calendly, Reclaim.AI;N",
      "Logging of time;Timely, Asana;N",
      "Transcribing of calls;Otter.ai, Evernote;Y",
    ]);
    expect(found.headerRow).toBe(1);
  });
});

describe("names of departments that stand once above empty cells", () => {
  const merged = [
    "ministerie;directie;naam",
    "BZK;Digitaal;Jan de Vries",
    ";;Els Bos",
    ";Bestuur;Piet Klaassen",
    "VWS;Zorg;Ria Kok",
    ";;Ali Bilal",
  ];

  it("hold for the rows below them, which is told", async () => {
    const { rows, told } = await read(merged);
    expect(rows.map((row) => row.join(";"))).toEqual([
      "BZK;Digitaal;Jan de Vries",
      "BZK;Digitaal;Els Bos",
      "BZK;Bestuur;Piet Klaassen",
      "VWS;Zorg;Ria Kok",
      "VWS;Zorg;Ali Bilal",
    ]);
    expect(told).toEqual([
      ["cells-filled", null],
      ["cells-filled", null],
    ]);
  });

  it("hold for their own row alone where that is chosen", async () => {
    const { rows, told } = await read(merged, { fillDown: false });
    expect(rows.map((row) => row.join(";"))).toEqual(merged.slice(1));
    expect(told).toEqual([]);
  });

  it("hold only as far as the column to their left says the same", async () => {
    const { rows } = await read([...merged.slice(0, 4), "VWS;;Ria Kok", ";;Ali Bilal"]);
    expect(rows.slice(-2)).toEqual([
      ["VWS", "", "Ria Kok"],
      ["VWS", "", "Ali Bilal"],
    ]);
  });

  it.each([
    ["one stands twice", ["BZK;Jan", ";Els", ";Piet", "BZK;Ali", ";Ria"]],
    ["the first row has none", [";Jan", "BZK;Els", ";Piet", "VWS;Ali", ";Ria"]],
    ["few are empty", ["BZK;Jan", "VWS;Els", ";Piet", "LNV;Ali", "EZ;Ria"]],
  ])("say nothing of the rows below them where %s", async (_, lines) => {
    const { rows, told } = await read(["ministerie;naam", ...lines]);
    expect(rows.map((row) => row.join(";"))).toEqual(lines);
    expect(told).toEqual([]);
  });

  it("say nothing where they stand behind the name", async () => {
    const lines = ["Jan;BZK", "Els;", "Piet;", "Ali;VWS", "Ria;"];
    const { rows } = await read(["naam;ministerie", ...lines]);
    expect(rows.map((row) => row.join(";"))).toEqual(lines);
  });
});

describe("cells that hold the delimiter without quotes", () => {
  it.each([
    [
      "names with the family name first",
      ["naam,ministerie", "Vries, Jan de,BZK", "Bos, Els,VWS", "Mol, Piet,LNV"],
      [
        ["Vries, Jan de", "BZK"],
        ["Bos, Els", "VWS"],
        ["Mol, Piet", "LNV"],
      ],
    ],
    [
      "a sentence in one row",
      ["titel,omschrijving,org", "A,iets, met komma, en meer,BZK", "B,niets,VWS", "C,x,LNV"],
      [
        ["A", "iets, met komma, en meer", "BZK"],
        ["B", "niets", "VWS"],
        ["C", "x", "LNV"],
      ],
    ],
    [
      "numbers with a comma, and whole ones",
      ["naam,fte,ministerie", "Jan,0,8,BZK", "Els,1,VWS", "Piet,0,5,LNV"],
      [
        ["Jan", "0,8", "BZK"],
        ["Els", "1", "VWS"],
        ["Piet", "0,5", "LNV"],
      ],
    ],
  ])("are whole: %s", async (_, lines, rows) => {
    expect(await read(lines)).toMatchObject({ rows, told: [] });
  });

  it.each([
    ["another number stands beside them", ["naam,a,b", "Jan,1,2,3", "Els,4,5,6", "Piet,7,8,9"]],
    [
      "that does not give each row its cells",
      ["naam,a,b", "Jan, x, y, z,q", "Els,4,5", "Piet,7,8"],
    ],
  ])("stay apart where %s", async (_, lines) => {
    const { rows } = await read(lines);
    expect(rows.map((row) => row.join(","))).toEqual(lines.slice(1));
    expect(rows[0]?.length).toBeGreaterThan(3);
  });
});

describe("other ways of writing", () => {
  it("has a name before each address, and no header", async () => {
    const lines = ["Jan de Vries <jan@bzk.nl>", "Els Bos <els@vws.nl>", "Piet Mol <p@lnv.nl>"];
    expect(await read(lines)).toMatchObject({ about: "people", headerRow: null, told: [] });
  });

  it("begins pages of a report with the header, and ends them with their number", async () => {
    const [one = "", ...others] = ROWS;
    const found = await read([HEADER, one, "Pagina 1 van 2;;;", `\f${HEADER}`, ...others]);
    expect(found).toMatchObject({
      rows: CELLS,
      told: [
        ["row-comment", 3],
        ["header-repeated", 4],
      ],
    });
  });

  it("has a drawn line between rows", async () => {
    const [one = "", ...others] = ROWS;
    expect(await read([HEADER, one, "----;----;----;----", ...others])).toMatchObject({
      rows: CELLS,
      told: [["row-comment", 3]],
    });
  });

  it("has numbered notes directly below the last row", async () => {
    const found = await read([HEADER, ...ROWS, "1. Voorlopige lijst", "2. Zonder inhuur"]);
    expect(found).toMatchObject({
      rows: CELLS,
      told: [
        ["row-below-table", 5],
        ["row-below-table", 6],
      ],
    });
  });

  it("leaves out the names of the departments above, in a list of departments too", async () => {
    const { rows, about } = await read([
      "ministerie;directie;afdeling",
      "BZK;Digitaal;A1",
      ";;A2",
      ";Bestuur;B1",
      "VWS;Zorg;C1",
      ";;C2",
    ]);
    expect(about).toBe("departments");
    expect(rows.map((row) => row.join(";"))).toEqual([
      "BZK;Digitaal;A1",
      "BZK;Digitaal;A2",
      "BZK;Bestuur;B1",
      "VWS;Zorg;C1",
      "VWS;Zorg;C2",
    ]);
  });

  it('has texts as ="0612", which Excel does not take for numbers', async () => {
    const { rows } = await read(["naam;telefoon", 'Jan;="0612"', 'Els;="0613"', "Piet;0614"]);
    expect(rows.map(([, phone]) => phone)).toEqual(["0612", "0613", "0614"]);
  });

  it("parts cells by a wide semicolon", async () => {
    const { rows, header } = await read(
      [HEADER, ...ROWS].map((line) => line.replaceAll(";", "；")),
    );
    expect([header.join(";"), rows]).toEqual([HEADER, CELLS]);
  });

  it("gives people the days on which they began and ended", async () => {
    const { about, roles } = await read([
      "naam;startdatum;einddatum",
      "Jan de Vries;1-2-2024;3-4-2024",
      "Els Bos;5-6-2024;7-8-2024",
      "Piet Mol;1-1-2024;2-2-2024",
    ]);
    expect([about, roles]).toEqual(["people", ["person.name", "", ""]]);
  });
});
