import { describe, expect, it } from "vitest";
import { inShort, readText } from "./reading.ts";

const peopleIn = async (...args: Parameters<typeof readText>) =>
  (await readText(...args)).facts.map(({ person }) => person);

describe("a row of a person", () => {
  it("puts a name together from its parts", async () => {
    const people = await peopleIn(
      "voornaam;tussenvoegsel;achternaam\nJan;van der;Berg\nEls;;Mol\n;;Vos\n",
    );
    expect(people.map((person) => person?.name)).toEqual(["Jan van der Berg", "Els Mol", "Vos"]);
  });

  it("keeps a name as it is written", async () => {
    expect((await peopleIn('naam\n" Berg,  Jan van der "\n'))[0]?.name).toBe("Berg, Jan van der");
  });

  it("keeps what nobody knows, under its header, unless it is empty", async () => {
    const people = await peopleIn("naam;kamer;kamer;\nJan Bos;12;14;links\nEls Mol;;;\n");
    expect(people.map((person) => person?.attributes)).toEqual([
      [
        ["kamer", "12"],
        ["kamer (2)", "14"],
        ["col_3", "links"],
      ],
      [],
    ]);
  });

  it("keeps an address that cannot be read, and says so", async () => {
    const { facts } = await readText(
      "naam;e-mail\nJan Bos;jan bij EZ\nEls Mol;n.v.t.\nPiet Vos;Piet@EZ.nl\n",
    );
    expect(facts.map(({ person }) => [person?.email, person?.attributes])).toEqual([
      [null, [["e-mail", "jan bij EZ"]]],
      [null, []],
      ["piet@ez.nl", []],
    ]);
    expect(facts.flatMap(({ problems }) => inShort(problems))).toEqual([
      {
        code: "email-unreadable",
        severity: "warning",
        line: 2,
        column: "e-mail",
        value: "jan bij EZ",
      },
    ]);
  });

  it("takes a wish that cannot be read for the strictest, and says so", async () => {
    const { facts } = await readText(
      "naam;delen\nJan Bos;liever later\nEls Mol;\nPiet Vos;intern\n",
    );
    expect(facts.map(({ person }) => person?.sharing)).toEqual(["private", null, "internal"]);
    expect(inShort(facts[0]?.problems ?? [])).toEqual([
      {
        code: "sharing-unreadable",
        severity: "warning",
        line: 2,
        column: "delen",
        value: "liever later",
      },
    ]);
  });

  it("is refused without a name, and where a word for nobody stands in its place", async () => {
    const { facts } = await readText(
      "id;naam;organisatie\nP1;;EZ\nP2;'N/D';EZ\nP3;Vacature;EZ\nP4;Jan Bos;EZ\n",
    );
    expect(facts.map(({ person }) => person?.name ?? null)).toEqual([null, null, null, "Jan Bos"]);
    expect(facts.map((row) => row.void)).toEqual(["P1", "P2", "P3", null]);
    expect(facts.flatMap(({ problems }) => inShort(problems))).toEqual([
      { code: "name-missing", severity: "rejected", line: 2, column: "naam", value: null },
      { code: "not-a-person", severity: "rejected", line: 3, column: "naam", value: "'N/D'" },
      { code: "not-a-person", severity: "rejected", line: 4, column: "naam", value: "Vacature" },
    ]);
  });

  it("is refused where it is but a title over the people below it", async () => {
    const { facts } = await readText(
      "naam;functie;kamer\nDirectie Inkoop;;\nJan Bos;lid;1\nTeam Raad;lid;\nEls Mol;;\n",
    );
    expect(facts.map(({ person }) => person?.name ?? null)).toEqual([
      null,
      "Jan Bos",
      "Team Raad",
      "Els Mol",
    ]);
    expect(facts.flatMap(({ problems }) => inShort(problems))).toHaveLength(1);
  });

  it("is refused where a single word recurs in place of names, which is told once", async () => {
    const { reading, facts } = await readText(
      "naam;organisatie\nEliminated;EZ\nJan Bos;EZ\neliminated;BZK\nEliminated;AZ\nCher;AZ\nCher;BZ\n",
    );
    expect(facts.map(({ person }) => person?.name ?? null)).toEqual([
      null,
      "Jan Bos",
      null,
      null,
      "Cher",
      "Cher",
    ]);
    expect(inShort(reading.problems)).toEqual([
      {
        code: "suspected-not-a-person",
        severity: "rejected",
        line: 2,
        column: "naam",
        value: "Eliminated",
        details: { count: 3 },
      },
    ]);
    expect(facts.flatMap(({ problems }) => problems)).toEqual([]);
    const said = await readText("naam;organisatie\nEva;EZ\neva;BZK\nEVA;AZ\n", { people: ["Eva"] });
    expect(said.facts.map(({ person }) => person?.name)).toEqual(["Eva", "eva", "EVA"]);
    expect(said.reading).toMatchObject({ people: ["Eva"], problems: [] });
  });
});

describe("whom a person reports to", () => {
  it("is a tie of the row, by what names both best", async () => {
    const { facts } = await readText(
      "id;naam;e-mail;leidinggevende\nP1;Jan Bos;jan@ez.nl;Els Mol\nP2;Els Mol;;piet@ez.nl\nP3;Piet Vos;;\nP4;An Kok;;vacature\n",
    );
    expect(facts.map(({ tie }) => tie)).toEqual([
      { from: "jan@ez.nl", to: "Els Mol", kind: "reports-to" },
      { from: "P2", to: "piet@ez.nl", kind: "reports-to" },
      null,
      null,
    ]);
    expect(inShort(facts[3]?.problems ?? [])).toEqual([
      {
        code: "not-a-person",
        severity: "warning",
        line: 5,
        column: "leidinggevende",
        value: "vacature",
      },
    ]);
  });
});

describe("the department of a person", () => {
  it("goes from the top down", async () => {
    const people = await peopleIn(
      "naam;afdeling;ministerie\nJan Bos;Wonen;BZK\nEls Mol;;BZK\nPiet Vos;Wonen;\nAn Kok;n.v.t.;-\n",
    );
    expect(people.map((person) => person?.department)).toEqual([
      ["BZK", "Wonen"],
      ["BZK"],
      ["Wonen"],
      null,
    ]);
  });

  it("is that of the whole file where no column names one", async () => {
    expect(
      (await peopleIn("naam;e-mail\nJan Bos;j@ez.nl\n", { name: "Ministerie van EZ.csv" }))[0]
        ?.department,
    ).toEqual(["Ministerie van EZ"]);
    expect(
      (await peopleIn("naam;e-mail\nJan Bos;j@ez.nl\n", { department: "EZ" }))[0]?.department,
    ).toEqual(["EZ"]);
  });

  it("is none where the user says so, whatever the file is called", async () => {
    const [person] = await peopleIn("naam;e-mail\nJan Bos;j@ez.nl\n", { department: null });
    expect(person?.department).toBeNull();
  });
  it("is not taken from the file's name where a column names a part of one, but from what the user states", async () => {
    expect((await peopleIn("naam;afdeling\nJan Bos;Wonen\n"))[0]?.department).toEqual(["Wonen"]);
    expect(
      (await peopleIn("naam;afdeling\nJan Bos;Wonen\n", { department: "BZK" }))[0]?.department,
    ).toEqual(["BZK", "Wonen"]);
  });

  it("is the first of a list, and the list is kept", async () => {
    const [person] = await peopleIn("naam;organisatie\nJan Bos;EZ | BZK\n");
    expect(person).toMatchObject({ department: ["EZ"], attributes: [["organisatie", "EZ | BZK"]] });
  });
});
