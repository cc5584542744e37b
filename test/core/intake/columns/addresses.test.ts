import { describe, expect, it } from "vitest";
import { inShort, readText } from "../row/reading.ts";

async function read(lines: readonly string[]) {
  const { reading, facts } = await readText(lines.join("\n"), { name: "lijst.csv" });
  return {
    about: reading.about,
    roles: reading.columns.map(({ roles }) => roles.join()),
    people: facts.map(({ person }) => person && [person.name, person.email]),
    told: [reading, ...facts].flatMap(({ problems }) => inShort(problems)),
  };
}

const NAMELESS = { code: "name-by-email", severity: "warning", line: null, value: null };

describe("a column of addresses", () => {
  it.each([
    ["under a header that says nothing", ["X1"], "X1"],
    ["without a header", [], "col_0"],
  ])("alone is one of people, who are called by them: %s", async (_, header, column) => {
    expect(await read([...header, "jan@bzk.nl", "Els.Bos@ezk.nl", "piet@vws.nl"])).toEqual({
      about: "people",
      roles: ["person.email"],
      people: [
        ["jan@bzk.nl", "jan@bzk.nl"],
        ["els.bos@ezk.nl", "els.bos@ezk.nl"],
        ["piet@vws.nl", "piet@vws.nl"],
      ],
      told: [{ ...NAMELESS, column }],
    });
  });

  it.each([
    ["whole names", "Jan de Vries", "Els Bos"],
    ["first names that the addresses spell", "Jan", "Els"],
  ])("makes people of the names beside it: %s", async (_, one, other) => {
    expect(
      await read(["gegevens;bij wie", `jan.vries@bzk.nl;${one}`, `els.bos@ezk.nl;${other}`]),
    ).toEqual({
      about: "people",
      roles: ["person.email", "person.name"],
      people: [
        [one, "jan.vries@bzk.nl"],
        [other, "els.bos@ezk.nl"],
      ],
      told: [],
    });
  });

  it("of departments names nobody", async () => {
    const found = await read(["x1;x2", "BZK;info@bzk.nl", "VWS;post@vws.nl", "LNV;info@lnv.nl"]);
    expect([found.about, found.roles]).toEqual(["departments", ["department.name", ""]]);
  });

  it("may hold one of a department, which is no person", async () => {
    const { people, told } = await read([
      "e-mail;organisatie",
      "els@bzk.nl;BZK",
      "info@vws.nl;VWS",
    ]);
    expect(people).toEqual([["els@bzk.nl", "els@bzk.nl"], null]);
    expect(told).toEqual([
      { ...NAMELESS, column: "e-mail" },
      {
        code: "not-a-person",
        severity: "rejected",
        line: 3,
        column: "e-mail",
        value: "info@vws.nl",
      },
    ]);
  });
});

describe("a code, a name and a figure", () => {
  it("are people with their numbers where the names are theirs", async () => {
    const { about, roles } = await read([
      "code;naam;aantal",
      "A1;Jan de Vries;3",
      "A2;Els Bos;4",
      "A3;Piet Mol;5",
    ]);
    expect([about, roles]).toEqual(["people", ["person.id", "person.name", ""]]);
  });

  it("are departments where they are not", async () => {
    const { about } = await read([
      "code;naam;aantal",
      "A1;Wonen;3",
      "A2;Digitale Zaken;4",
      "A3;Inkoop;5",
    ]);
    expect(about).toBe("departments");
  });
});
