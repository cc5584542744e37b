import { describe, expect, it } from "vitest";
import { inShort, readText } from "./reading.ts";

const initiativesIn = async (...args: Parameters<typeof readText>) =>
  (await readText(...args)).facts.map(({ initiative }) => initiative);

describe("a row of an initiative", () => {
  it("without a title is called by its first words, else by its id, else refused", async () => {
    const text =
      "Te veel papier. " +
      "Daarom willen wij formulieren op een scherm invullen, ook thuis en onderweg.";
    const { facts } = await readText(`id;titel;probleem\n1;;${text}\n1;;\n3;Proef;x\n4;-;\n`);
    expect(facts.map(({ initiative }) => initiative?.title ?? null)).toEqual([
      "Te veel papier. Daarom willen wij formulieren op een scherm invullen, ook thuis…",
      "1",
      "Proef",
      "-",
    ]);
    expect(
      facts
        .slice(0, 2)
        .flatMap(({ problems }) => problems.map(({ code, severity }) => [code, severity])),
    ).toEqual([
      ["title-made", "warning"],
      ["title-made", "warning"],
    ]);
    const refused = await readText("titel;ministerie\n;BZK\nProef;EZ\n");
    expect(refused.facts.map(({ initiative }) => initiative?.title ?? null)).toEqual([
      null,
      "Proef",
    ]);
    expect(inShort(refused.facts[0]?.problems ?? [])).toEqual([
      { code: "title-missing", severity: "rejected", line: 2, column: "titel", value: null },
    ]);
  });

  it("tells its texts one below the other, each once, without words for nothing", async () => {
    const texts = await initiativesIn(
      "titel;probleem;doel\nA;Te traag;Sneller\nB;Te traag;Te traag\nC;Not available;\n",
    );
    expect(texts.map((initiative) => initiative?.description)).toEqual([
      "Te traag\n\nSneller",
      "Te traag",
      null,
    ]);
  });

  it("keeps a day, status or kind that cannot be read as it was", async () => {
    const { reading, facts } = await readText(
      "titel;probleem;status;soort innovatie;start\nA;x;groen;proces;najaar 2025\nB;x;groen;sociaal;31-02-2025\nC;x;loopt;;-\n",
    );
    expect(facts.map(({ initiative }) => initiative?.attributes)).toEqual([
      [
        ["status", "groen"],
        ["soort innovatie", "proces"],
        ["start", "najaar 2025"],
      ],
      [
        ["status", "groen"],
        ["start", "31-02-2025"],
      ],
      [],
    ]);
    expect(inShort(reading.problems)).toEqual([
      {
        code: "status-unknown",
        severity: "warning",
        line: 2,
        column: "status",
        value: "groen",
        details: { count: 2 },
      },
    ]);
    expect(facts.flatMap(({ problems }) => inShort(problems))).toEqual([
      {
        code: "date-unreadable",
        severity: "warning",
        line: 2,
        column: "start",
        value: "najaar 2025",
      },
      {
        code: "date-unreadable",
        severity: "warning",
        line: 3,
        column: "start",
        value: "31-02-2025",
      },
    ]);
  });

  it("has its days read month first where any day of the file shows that", async () => {
    const days = async (...starts: string[]) =>
      (
        await initiativesIn(
          `titel;probleem;start\n${starts.map((start) => `A;x;${start}\n`).join("")}`,
        )
      ).map((fact) => fact?.start);
    expect(await days("3/4/2025", "3/25/2025")).toEqual(["2025-03-04", "2025-03-25"]);
    expect(await days("3/4/2025", "25/3/2025")).toEqual(["2025-04-03", "2025-03-25"]);
    expect(await days("3/4/2025")).toEqual(["2025-04-03"]);
  });
});

describe("the departments of an initiative", () => {
  const departments = async (text: string, options = {}) =>
    (await initiativesIn(text, options)).map((fact) => fact?.departments);

  it("are below the whole file's where no column names the top", async () => {
    expect(await departments("titel;directie\nA;Wonen\nB;\n", { name: "BZK.2025.csv" })).toEqual([
      [["BZK.2025", "Wonen"]],
      [["BZK.2025"]],
    ]);
    expect(await departments("titel;probleem\nA;x\n", { department: "EZ" })).toEqual([[["EZ"]]]);
  });

  it("may be several: as many below as above belong together", async () => {
    const rows =
      "titel;ministerie;directie\nA;BZK|EZ;Wonen|Energie\nB;BZK;Wonen\nC;BZK;Wonen|Bouw\nD;BZK|EZ;Wonen\n";
    expect(await departments(rows)).toEqual([
      [
        ["BZK", "Wonen"],
        ["EZ", "Energie"],
      ],
      [["BZK", "Wonen"]],
      [
        ["BZK", "Wonen"],
        ["BZK", "Bouw"],
      ],
      [["BZK", "Wonen"], ["EZ"]],
    ]);
  });

  it("are not cut at commas", async () => {
    expect(
      await departments("titel;ministerie\nA;Ministerie van Onderwijs, Cultuur en Wetenschap\n"),
    ).toEqual([[["Ministerie van Onderwijs, Cultuur en Wetenschap"]]]);
  });

  it("do not repeat what stands above, by name or short form", async () => {
    const text =
      "agency;agency_name;bureau;title\nDHS;Homeland Security;DHS;A\nDHS;Homeland Security;Homeland security;B\nDHS;Homeland Security;CBP;C\n";
    expect(await departments(text)).toEqual([
      [["Homeland Security"]],
      [["Homeland Security"]],
      [["Homeland Security", "CBP"]],
    ]);
  });

  it("have their short form told once", async () => {
    const { facts } = await readText(
      "agency;agency_name;title\nDHS;Homeland Security;A\nDHS;Homeland Security;B\nDOE;Energy;C\n",
    );
    expect(facts.map((row) => row.departments)).toEqual([
      [
        {
          path: ["Homeland Security"],
          parent: null,
          code: "DHS",
          aliases: [],
          givenId: null,
          attributes: [],
        },
      ],
      [],
      [{ path: ["Energy"], parent: null, code: "DOE", aliases: [], givenId: null, attributes: [] }],
    ]);
  });
});

describe("the people of an initiative", () => {
  const mentions = async (text: string) =>
    (await initiativesIn(text)).map((fact) =>
      fact?.people.map(({ name, email, kind }) => [name, email, kind]),
    );

  it("are named by name, by address, or by both", async () => {
    expect(
      await mentions(
        "titel;contactpersoon;deelnemers\nA;Jan Bos;Els Mol|Piet Vos\nB;jan@ez.nl;\nC;Jan Bos <jan@ez.nl>;\n",
      ),
    ).toEqual([
      [
        ["Jan Bos", null, "leads"],
        ["Els Mol", null, "takes-part"],
        ["Piet Vos", null, "takes-part"],
      ],
      [[null, "jan@ez.nl", "leads"]],
      [["Jan Bos", "jan@ez.nl", "leads"]],
    ]);
  });

  it("are one where one name stands beside one address", async () => {
    expect(
      await mentions(
        "titel;contactpersoon;e-mail\nA;Jan Bos;jan@ez.nl\nB;Jan Bos;jan@ez.nl, els@ez.nl\nC;;els@ez.nl\n",
      ),
    ).toEqual([
      [["Jan Bos", "jan@ez.nl", "leads"]],
      [
        ["Jan Bos", null, "leads"],
        [null, "jan@ez.nl", "leads"],
        [null, "els@ez.nl", "leads"],
      ],
      [[null, "els@ez.nl", "leads"]],
    ]);
  });

  it("are cut at commas only where each is a whole name by itself", async () => {
    expect(
      await mentions(
        "titel;contactpersoon\nA;Berg, Jan van der\nB;Jan van den Berg, Piet Visser\nC;De Vries Robbé, Jan Willem\nD;Jan Bos, projectleider\n",
      ),
    ).toEqual([
      [["Berg, Jan van der", null, "leads"]],
      [
        ["Jan van den Berg", null, "leads"],
        ["Piet Visser", null, "leads"],
      ],
      [["De Vries Robbé, Jan Willem", null, "leads"]],
      [["Jan Bos, projectleider", null, "leads"]],
    ]);
  });

  it("are not words for nobody, nor words that recur like one; the initiative stays", async () => {
    const { reading, facts } = await readText(
      "titel;contactpersoon\nA;TBD\nB;Eliminated\nC;Eliminated\nD;Eliminated\nE;Jan Bos\n",
    );
    expect(facts.map(({ initiative }) => [initiative?.title, initiative?.people.length])).toEqual([
      ["A", 0],
      ["B", 0],
      ["C", 0],
      ["D", 0],
      ["E", 1],
    ]);
    expect(inShort(facts[0]?.problems ?? [])).toEqual([
      {
        code: "not-a-person",
        severity: "warning",
        line: 2,
        column: "contactpersoon",
        value: "TBD",
      },
    ]);
    expect(inShort(reading.problems)).toEqual([
      {
        code: "suspected-not-a-person",
        severity: "warning",
        line: 3,
        column: "contactpersoon",
        value: "Eliminated",
        details: { count: 3 },
      },
    ]);
  });
});

describe("the ids of a file", () => {
  it("hold where they repeat only with the same name, and are told of where blank", async () => {
    const { reading, facts } = await readText("id;titel;probleem\n1;A;x\n1;a.;y\n;B;x\n;C;x\n");
    expect(facts.map(({ initiative }) => initiative?.givenId)).toEqual(["1", "1", null, null]);
    expect(inShort(reading.problems)).toEqual([
      {
        code: "id-blank",
        severity: "warning",
        line: 4,
        column: "id",
        value: null,
        details: { count: 2 },
      },
    ]);
  });

  it("are none where they repeat with different names; they are then kept as they are", async () => {
    const { reading, facts } = await readText(
      "id;titel;probleem\n1;A;x\n2;B;x\n1;C;x\n3;D;x\n3;E;x\n3;F;x\n",
    );
    expect(facts.map(({ initiative }) => [initiative?.givenId, initiative?.attributes])).toEqual(
      ["1", "2", "1", "3", "3", "3"].map((id) => [null, [["id", id]]]),
    );
    expect(inShort(reading.problems)).toEqual([
      {
        code: "id-repeated",
        severity: "warning",
        line: 4,
        column: "id",
        value: "1",
        details: { count: 2, lines: "2, 4" },
      },
    ]);
  });
});
