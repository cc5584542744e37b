import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/core/intake/read-file.ts";
import { gather, sourceOf } from "./source-of.ts";

const factsOf = async (text: string, options: { name?: string; department?: string } = {}) => {
  const { department, ...about } = options;
  const read = await readFile(
    sourceOf(text, about),
    department === undefined ? {} : { department },
  );
  return { reading: read.reading, facts: await gather(read.facts()) };
};

describe("a file of people", () => {
  it("gives each row's person with department, topics and wish", async () => {
    const { reading, facts } = await factsOf(
      "id;naam;e-mail;organisatieonderdeel;functie;biedt;zoekt;delen\r\n" +
        "P1;Jan de Vries;Jan@EZ.nl;EZ;adviseur;data|ethiek;inkoop, zorg;ja\r\n",
    );
    expect(reading).toMatchObject({
      encoding: "utf-8",
      delimiter: ";",
      headerRow: 1,
      about: "people",
      rows: 1,
      problems: [],
    });
    expect(facts).toEqual([
      {
        line: 2,
        departments: [],
        initiative: null,
        tie: null,
        void: null,
        problems: [],
        person: {
          givenId: "P1",
          name: "Jan de Vries",
          email: "jan@ez.nl",
          department: ["EZ"],
          role: "adviseur",
          sharing: "open",
          offers: ["data", "ethiek"],
          asks: ["inkoop", "zorg"],
          attributes: [],
        },
      },
    ]);
  });
});

describe("a file of initiatives", () => {
  it("gives each row's initiative with its people, days and what is left over", async () => {
    const { reading, facts } = await factsOf(
      "titel,probleem,ministerie,directie,status,start,contactpersoon,deelnemers,budget\n" +
        'Proef,Te veel papier,BZK,DGDO,afgerond,1-3-2025,Jan Bos,"Piet Vos; Els Mol",1000\n',
    );
    expect(reading.about).toBe("initiatives");
    expect(facts[0]?.initiative).toEqual({
      givenId: null,
      title: "Proef",
      description: "Te veel papier",
      lessons: null,
      status: "done",
      innovation: null,
      start: "2025-03-01",
      end: null,
      departments: [["BZK", "DGDO"]],
      about: [],
      asks: [],
      people: [
        { name: "Jan Bos", email: null, kind: "leads", column: "contactpersoon" },
        { name: "Piet Vos", email: null, kind: "takes-part", column: "deelnemers" },
        { name: "Els Mol", email: null, kind: "takes-part", column: "deelnemers" },
      ],
      attributes: [["budget", "1000"]],
    });
  });
});

describe("a file of departments", () => {
  it("gives each row's department with its code and what it is part of", async () => {
    const { reading, facts } = await factsOf(
      "naam;afkorting;onderdeel van\nMinisterie van Algemene Zaken;AZ;\nDienst Publiek;DPC;AZ\n",
    );
    expect(reading.about).toBe("departments");
    expect(facts.map(({ departments }) => departments[0])).toEqual([
      {
        path: ["Ministerie van Algemene Zaken"],
        parent: null,
        code: "AZ",
        givenId: null,
        attributes: [],
      },
      { path: ["Dienst Publiek"], parent: "AZ", code: "DPC", givenId: null, attributes: [] },
    ]);
  });
});

describe("a file of ties", () => {
  it("gives the ends and the kind of each, with the line it stands on", async () => {
    const read = await readFile(
      sourceOf("van;naar;soort\nJan;Piet;kent\n\nPiet;Els;rapporteert aan\nEls;Jan;\n"),
    );
    const [rows] = await gather(
      (async function* () {
        for await (const batch of read.ties()) yield [batch];
      })(),
    );
    expect(read.reading).toMatchObject({ about: "ties", rows: 3 });
    expect(rows).toEqual({
      lines: [2, 4, 5],
      from: ["Jan", "Piet", "Els"],
      to: ["Piet", "Els", "Jan"],
      kinds: ["knows", "reports-to", null],
      problems: [],
    });
  });
});
