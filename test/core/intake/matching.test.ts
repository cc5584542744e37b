import { describe, expect, it } from "vitest";
import { TIE_KINDS } from "../../../src/core/model/tie.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { allTies } from "../../../src/core/store/ties.ts";
import { memoryWorkspace } from "../store/memory.ts";
import { department, factsFile, importAll, initiative, person, tiesFile } from "./drafted.ts";

const BZK = ["BZK"];
const JENV = ["JenV"];
const names = (db: WriteDb): unknown[] =>
  db.prepare("SELECT name FROM person ORDER BY name").pluck().all();
const titles = (db: WriteDb): unknown[] =>
  db.prepare("SELECT title FROM initiative ORDER BY title").pluck().all();
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

describe("a person", () => {
  it("is the same by given id, by e-mail, and by name within a department", async () => {
    const db = memoryWorkspace();
    const first = [
      person("Anne de Vries", { givenId: "7", department: BZK }),
      person("Bram Bos", { email: "bram@jenv.voorbeeld.nl", department: JENV }),
      person("Cem Aydın", { department: BZK }),
    ];
    await importAll(db, [factsFile("mensen.csv", first)]);
    const second = [
      person("Anne Smit", { givenId: "7", department: BZK }),
      person("B. Bos", { email: "bram@jenv.voorbeeld.nl", department: JENV }),
      person("CEM AYDIN", { department: BZK, role: "adviseur" }),
    ];
    const { report } = await importAll(db, [factsFile("mensen.csv", second)]);
    expect(report.people).toEqual({
      created: 0,
      updated: 3,
      unchanged: 0,
      conflicts: 0,
      decided: 0,
      rejected: 0,
    });
    expect(names(db)).toEqual(["Anne Smit", "B. Bos", "Cem Aydın"]);
  });

  it("with the same name in another department is another, proposed as a likely duplicate", async () => {
    const db = memoryWorkspace();
    const rows = [
      person("Jan Jansen", { department: BZK }),
      person("Jan Jansen", { department: JENV }),
    ];
    const { report } = await importAll(db, [factsFile("mensen.csv", rows)]);
    expect(report.people.created).toBe(2);
    expect(codes(report.warnings)).toEqual(["likely-duplicate"]);
  });

  it("of several with that name in a department is the only one with the same role; else a new one", async () => {
    const db = memoryWorkspace();
    const two = [
      person("Jan Jansen", { department: BZK, email: "jan1@bzk.nl", role: "jurist" }),
      person("Jan Jansen", { department: BZK, email: "jan2@bzk.nl", role: "econoom" }),
    ];
    await importAll(db, [factsFile("mensen.csv", two)]);
    const known = factsFile("later.csv", [
      person("Jan Jansen", { department: BZK, role: "econoom", offers: ["data"] }),
    ]);
    const { report } = await importAll(db, [known]);
    expect(report.people).toMatchObject({ created: 0, updated: 1 });
    const email = "SELECT email FROM person JOIN topic_link ON entity_id = person.id";
    expect(db.prepare(email).pluck().all()).toEqual(["jan2@bzk.nl"]);
    expect((await importAll(db, [known])).batch).toBeNull();
    const unknown = await importAll(db, [
      factsFile("nog-later.csv", [person("Jan Jansen", { department: BZK })]),
    ]);
    expect(unknown.report.people.created).toBe(1);
    expect(codes(unknown.report.warnings)).toEqual(["likely-duplicate"]);
  });

  it("with another e-mail address is another, also with the same name in the same department", async () => {
    const db = memoryWorkspace();
    const rows = [
      person("Jan Jansen", { department: BZK, email: "jan1@voorbeeld.nl" }),
      person("Jan Jansen", { department: BZK, email: "jan2@voorbeeld.nl" }),
    ];
    expect((await importAll(db, [factsFile("mensen.csv", rows)])).report.people.created).toBe(2);
  });

  it("loses nothing to an empty cell", async () => {
    const db = memoryWorkspace();
    const full = person("Anne de Vries", { givenId: "7", role: "adviseur", department: BZK });
    await importAll(db, [factsFile("mensen.csv", [full])]);
    const { batch } = await importAll(db, [
      factsFile("mensen.csv", [person("Anne de Vries", { givenId: "7" })]),
    ]);
    expect(batch).toBeNull();
    expect(db.prepare("SELECT role FROM person").pluck().get()).toBe("adviseur");
  });

  it("of whom two rows say different things gets neither, whichever row comes first", async () => {
    const rows = [
      person("Anne", { givenId: "7", role: "jurist" }),
      person("Anne", { givenId: "7", role: "econoom" }),
    ];
    for (const order of [rows, rows.toReversed()]) {
      const db = memoryWorkspace();
      const { report } = await importAll(db, [factsFile("mensen.csv", order)]);
      expect(report.people).toEqual({
        created: 1,
        updated: 0,
        unchanged: 0,
        conflicts: 1,
        decided: 0,
        rejected: 0,
      });
      expect(codes(report.warnings)).toEqual(["field-conflict"]);
      expect(db.prepare("SELECT role FROM person").pluck().get()).toBeNull();
    }
  });
});

describe("people who share something", () => {
  it("are two with two ids of one source, also with one name or one address", async () => {
    const db = memoryWorkspace();
    const rows = [
      person("Jan Jansen", { givenId: "1", department: BZK, email: "secretariaat@bzk.nl" }),
      person("Kees Klaas", { givenId: "2", department: BZK, email: "secretariaat@bzk.nl" }),
      person("Jan Jansen", { givenId: "3", department: BZK }),
    ];
    const files = [factsFile("mensen.csv", rows)];
    expect((await importAll(db, files)).report.people.created).toBe(3);
    expect((await importAll(db, files)).batch).toBeNull();
  });

  it("are one under a name with its last words first, so that a wish not to be named holds", async () => {
    const db = memoryWorkspace();
    const people = [
      person("Jan van den Berg", { givenId: "1", department: BZK, sharing: "private" }),
      person("Bram Bos", { givenId: "2", department: BZK, email: "bram@bzk.nl" }),
    ];
    const ties = tiesFile("relaties.csv", [
      ["Berg, Jan van den", "Bos, Bram"],
      ["Jan van den Berg", "Bram Bos <bram@bzk.nl>"],
    ]);
    const { report } = await importAll(db, [factsFile("mensen.csv", people), ties]);
    expect([report.stubs, report.ties.created]).toEqual([0, 1]);
  });

  it("with a number that a later file gives to someone else altogether stay who they are", async () => {
    const db = memoryWorkspace();
    const one = person("Anna Berg", { givenId: "1", department: BZK, email: "anna@bzk.nl" });
    const other = person("Kees Klaas", { givenId: "1", department: JENV, email: "kees@jenv.nl" });
    await importAll(db, [factsFile("medewerkers.csv", [one])]);
    const { report } = await importAll(db, [factsFile("medewerkers.csv", [other])]);
    expect(report.people).toMatchObject({ created: 1, updated: 0 });
    expect(codes(report.warnings)).toEqual(["id-other-person"]);
    expect(names(db)).toEqual(["Anna Berg", "Kees Klaas"]);
    expect((await importAll(db, [factsFile("medewerkers.csv", [other])])).batch).toBeNull();
  });

  it("get an id from a later file, by which ties then find them", async () => {
    const db = memoryWorkspace();
    const anna = (givenId: string | null) => person("Anna Berg", { givenId, department: BZK });
    const jan = (givenId: string | null) => person("Jan Los", { givenId, department: BZK });
    await importAll(db, [factsFile("een.csv", [anna(null), jan(null)])]);
    const { report } = await importAll(db, [factsFile("twee.csv", [anna("P1"), jan("P3")])]);
    expect(report.people).toMatchObject({ created: 0, updated: 2 });
    const tied = await importAll(db, [tiesFile("relaties.csv", [["P1", "P3"]])]);
    expect([tied.report.stubs, tied.report.ties.created]).toEqual([0, 1]);
  });
});

describe("a wish about sharing", () => {
  const wish = async (...said: ("open" | "internal" | "private")[]) => {
    const db = memoryWorkspace();
    let last: string[] = [];
    for (const sharing of said) {
      const { report } = await importAll(db, [
        factsFile("mensen.csv", [person("Anne", { givenId: "7", sharing })]),
      ]);
      last = codes(report.warnings);
    }
    return [db.prepare("SELECT sharing FROM person").pluck().get(), ...last];
  };

  it("is tightened by a later import", async () => {
    expect(await wish("open", "private")).toEqual(["private"]);
  });

  it("is not loosened by one, which is said", async () => {
    expect(await wish("private", "open")).toEqual(["private", "sharing-loosened"]);
  });

  it("may be stated where none was", async () => {
    const db = memoryWorkspace();
    await importAll(db, [factsFile("mensen.csv", [person("Anne", { givenId: "7" })])]);
    await importAll(db, [
      factsFile("mensen.csv", [person("Anne", { givenId: "7", sharing: "open" })]),
    ]);
    expect(db.prepare("SELECT sharing FROM person").pluck().get()).toBe("open");
  });
});

describe("initiatives without an id", () => {
  const inBzk = { departments: [BZK] };

  it("are one only if all cells agree: three rows, one repeated, make two", async () => {
    const db = memoryWorkspace();
    const rows = [
      initiative("Chatbot", { ...inBzk, description: "voor burgers" }),
      initiative("Chatbot", { ...inBzk, description: "voor bedrijven" }),
      initiative("Chatbot", { ...inBzk, description: "voor burgers" }),
    ];
    const { report } = await importAll(db, [factsFile("lijst.csv", rows)]);
    expect(report.initiatives).toEqual({
      created: 2,
      updated: 0,
      unchanged: 1,
      conflicts: 0,
      decided: 0,
      rejected: 0,
    });
    expect(codes(report.warnings)).toContain("row-repeated");
    const again = await importAll(db, [factsFile("lijst.csv", rows.toReversed())]);
    expect(again.batch).toBeNull();
  });

  it("match the only one with that name in the department, and say what changes", async () => {
    const db = memoryWorkspace();
    await importAll(db, [factsFile("lijst.csv", [initiative("Chatbot", inBzk)])]);
    const { report } = await importAll(db, [
      factsFile("later.csv", [initiative("chatbot", { ...inBzk, description: "voor burgers" })]),
    ]);
    expect(report.initiatives.updated).toBe(1);
    expect(report.changes).toEqual([
      {
        kind: "initiative",
        name: "Chatbot",
        field: "description",
        before: null,
        after: "voor burgers",
        file: "later.csv",
        line: 2,
      },
    ]);
    expect(titles(db)).toEqual(["Chatbot"]);
  });

  it("are the same when the file is called otherwise and they have ids there", async () => {
    const db = memoryWorkspace();
    const rows = [initiative("Chatbot", { ...inBzk, givenId: "I1", description: "voor burgers" })];
    await importAll(db, [factsFile("lijst.csv", rows)]);
    const { report } = await importAll(db, [factsFile("lijst-2.csv", rows)]);
    expect(report.initiatives.created).toBe(0);
    expect(titles(db)).toEqual(["Chatbot"]);
  });

  it("match of several with that name the only one that has all that the row says", async () => {
    const db = memoryWorkspace();
    const two = (["running", "done"] as const).map((status) =>
      initiative("Chatbot", { ...inBzk, status, description: `nu ${status}` }),
    );
    await importAll(db, [factsFile("lijst.csv", two)]);
    const short = [
      initiative("Chatbot", { ...inBzk, status: "done", lessons: null }),
      initiative("Chatbot", { ...inBzk, status: "idea" }),
    ];
    const { report } = await importAll(db, [factsFile("later.csv", short)]);
    expect(report.initiatives).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
    // The one that was only an idea is new, and might be either.
    expect(report.warnings).toMatchObject([{ code: "likely-duplicate", place: { line: 3 } }]);
    for (const file of ["later.csv", "lijst.csv"])
      expect(
        (await importAll(db, [factsFile(file, file === "later.csv" ? short : two)])).batch,
      ).toBeNull();
  });

  it("that could be either of two are new, and proposed as likely duplicates", async () => {
    const db = memoryWorkspace();
    const two = ["a", "b"].map((description) => initiative("Chatbot", { ...inBzk, description }));
    await importAll(db, [factsFile("lijst.csv", two)]);
    const { report } = await importAll(db, [
      factsFile("later.csv", [initiative("Chatbot", { ...inBzk, description: "c" })]),
    ]);
    expect(report.initiatives.created).toBe(1);
    expect(codes(report.warnings)).toEqual(["likely-duplicate"]);
  });
});

describe("people named by an initiative", () => {
  const named = (name: string) => ({
    name,
    email: null,
    kind: "takes-part" as const,
    column: "deelnemers",
  });

  it("are found in their own department, which makes a cross-department tie", async () => {
    const db = memoryWorkspace();
    const { report } = await importAll(db, [
      factsFile("initiatieven.csv", [
        initiative("Chatbot", { departments: [BZK], people: [named("Bram Bos")] }),
      ]),
      factsFile("mensen.csv", [person("Bram Bos", { department: JENV })]),
    ]);
    expect(report.people.created).toBe(1);
    expect(report.ties.created).toBe(1);
    expect(report.stubs).toBe(0);
  });

  it("become a stub of the row's department when nobody describes them", async () => {
    const db = memoryWorkspace();
    const { report } = await importAll(db, [
      factsFile("initiatieven.csv", [
        initiative("Chatbot", { departments: [BZK], people: [named("Cas Onbekend")] }),
      ]),
    ]);
    expect(report.stubs).toBe(1);
    const stub = db
      .prepare(
        "SELECT person.stub, department.name FROM person JOIN department ON department.id = department_id",
      )
      .get();
    expect(stub).toEqual({ stub: 1, name: "BZK" });
  });

  it("are reported and not guessed when two people have the name elsewhere", async () => {
    const db = memoryWorkspace();
    const { report } = await importAll(db, [
      factsFile("mensen.csv", [
        person("Jan Jansen", { department: JENV }),
        person("Jan Jansen", { department: ["VWS"] }),
      ]),
      factsFile("initiatieven.csv", [
        initiative("Chatbot", { departments: [BZK], people: [named("Jan Jansen")] }),
      ]),
    ]);
    expect(codes(report.rejected)).toEqual(["person-ambiguous"]);
    expect(report.ties.created).toBe(0);
  });
});

describe("ties", () => {
  const people = factsFile("mensen.csv", [
    person("Anne de Vries", { givenId: "1", email: "anne@voorbeeld.nl", department: BZK }),
    person("Bram Bos", { givenId: "2", department: JENV }),
  ]);

  it("find their ends by id, name or e-mail: three ways of saying one tie make one", async () => {
    const db = memoryWorkspace();
    const ties = tiesFile("relaties.csv", [
      ["1", "2"],
      ["Anne de Vries", "bram bos"],
      ["ANNE@voorbeeld.nl", "2"],
    ]);
    const { report } = await importAll(db, [ties, people]);
    expect(report.ties).toEqual({
      created: 1,
      updated: 0,
      unchanged: 2,
      conflicts: 0,
      decided: 0,
      rejected: 0,
    });
    expect([...allTies(db).kind]).toEqual([TIE_KINDS.indexOf("knows")]);
  });

  it("to a known name beside another address make somebody else", async () => {
    const db = memoryWorkspace();
    const known = factsFile("mensen.csv", [person("Anna Berg", { email: "anna@bzk.nl" })]);
    const ties = tiesFile("r.csv", [["Bo Visser", "Anna Berg <a.berg@vws.nl>"]]);
    const { report } = await importAll(db, [known, ties]);
    expect(report.stubs).toBe(2);
    expect(names(db)).toEqual(["Anna Berg", "Anna Berg", "Bo Visser"]);
  });

  it("to nobody are reported: no end, a number that nobody has, a placeholder, oneself", async () => {
    const db = memoryWorkspace();
    const ties = tiesFile("relaties.csv", [
      ["1", ""],
      ["1", "99"],
      ["1", "XX"],
      ["1", "1"],
    ]);
    const { report } = await importAll(db, [people, ties]);
    expect(report.rejected.map(({ code, place }) => [code, place.line])).toEqual([
      ["tie-end-missing", 2],
      ["tie-end-unknown", 3],
      ["tie-end-not-a-person", 4],
      ["tie-to-self", 5],
    ]);
    expect(report.stubs).toBe(0);
  });

  it("to a row whose name is a placeholder are reported and make no stub", async () => {
    const db = memoryWorkspace();
    const vacancy = factsFile("functies.csv", [{ void: "17" }]);
    const { report } = await importAll(db, [people, vacancy, tiesFile("r.csv", [["1", "17"]])]);
    expect(codes(report.rejected)).toEqual(["tie-end-not-a-person"]);
  });

  it("to the number of such a row are no ties to an initiative with that number", async () => {
    const db = memoryWorkspace();
    const files = [
      people,
      factsFile("functies.csv", [{ void: "4" }]),
      factsFile("initiatieven.csv", [initiative("Vier", { givenId: "4", departments: [BZK] })]),
      tiesFile("r.csv", [["4", "1"]]),
    ];
    const { report } = await importAll(db, files);
    expect(codes(report.rejected)).toEqual(["tie-end-not-a-person"]);
    expect(report.ties.created).toBe(0);
  });

  it("to a name that nobody described make a stub, once", async () => {
    const db = memoryWorkspace();
    const ties = tiesFile("relaties.csv", [
      ["1", "Cas Onbekend"],
      ["2", "cas onbekend"],
    ]);
    const { report } = await importAll(db, [people, ties]);
    expect(report.stubs).toBe(1);
    expect(report.ties.created).toBe(2);
  });
});

describe("departments", () => {
  const tree = (db: WriteDb): unknown[] =>
    db
      .prepare(
        "SELECT child.name || ' < ' || coalesce(parent.name, '-') FROM department AS child LEFT JOIN department AS parent ON parent.id = child.parent_id ORDER BY 1",
      )
      .pluck()
      .all();

  it("are one under their name and their code, in whichever file that is said", async () => {
    const db = memoryWorkspace();
    await importAll(db, [
      factsFile("mensen.csv", [person("Anne", { department: BZK })]),
      factsFile("organisaties.csv", [
        department("Binnenlandse Zaken", { code: "BZK" }),
        department("Logius", { parent: "BZK" }),
      ]),
    ]);
    expect(tree(db)).toEqual(["Binnenlandse Zaken < -", "Logius < Binnenlandse Zaken"]);
  });

  it("of a name and a code are the one with both, also where a namesake stands at the top", async () => {
    const db = memoryWorkspace();
    await importAll(db, [
      factsFile("eerst.csv", [department("JenV", { parent: "BZK", code: "L2" })]),
    ]);
    await importAll(db, [factsFile("mensen.csv", [person("Anne", { department: JENV })])]);
    const described = factsFile("lijst.csv", [department("JenV", { code: "L2" })]);
    const { batch } = await importAll(db, [described]);
    expect(batch).toBeNull();
  });

  it("with one name under two ministries stay two", async () => {
    const db = memoryWorkspace();
    const rows = [
      person("Anne", { department: ["BZK", "Directie Financiën"] }),
      person("Bram", { department: ["VWS", "Directie Financiën"] }),
    ];
    await importAll(db, [factsFile("mensen.csv", rows)]);
    expect(tree(db)).toEqual([
      "BZK < -",
      "Directie Financiën < BZK",
      "Directie Financiën < VWS",
      "VWS < -",
    ]);
  });

  it("that lie below each other are reported, and one hangs from the top", async () => {
    const db = memoryWorkspace();
    const rows = [department("A", { parent: "B" }), department("B", { parent: "A" })];
    const { report } = await importAll(db, [factsFile("organisaties.csv", rows)]);
    expect(codes(report.warnings)).toContain("department-cycle");
    expect(tree(db)).toHaveLength(2);
  });

  it("of a ministry's name below another ministry are another one, the second time too", async () => {
    const db = memoryWorkspace();
    const rows = [department("BZK", { parent: "JenV" }), department("BZK", { parent: "BZK" })];
    await importAll(db, [factsFile("lijst.csv", rows)]);
    const { batch } = await importAll(db, [factsFile("lijst.csv", rows)]);
    expect(batch).toBeNull();
    expect(tree(db)).toEqual(["BZK < -", "BZK < JenV", "JenV < -"]);
  });

  it("that stand below themselves, by name or by code, stand at the top", async () => {
    const db = memoryWorkspace();
    const rows = [
      department("BZK", { parent: "bzk" }),
      department("Logius", { parent: "BZK" }),
      department("Veiligheid", { parent: "JenV", code: "JenV" }),
    ];
    await importAll(db, [factsFile("organisaties.csv", rows)]);
    expect(tree(db)).toEqual(["BZK < -", "Logius < BZK", "Veiligheid < -"]);
  });

  it("named alone first get their place when a later import gives it", async () => {
    const db = memoryWorkspace();
    await importAll(db, [factsFile("mensen.csv", [person("Anne", { department: ["Logius"] })])]);
    await importAll(db, [factsFile("organisaties.csv", [department("Logius", { parent: "BZK" })])]);
    expect(tree(db)).toEqual(["BZK < -", "Logius < BZK"]);
  });
});
