import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Reply } from "../../src/contract/requests.ts";
import { createEngine } from "../../src/engine/create-engine.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "./real-data.ts";

const LONG = 120_000;
const project = resolve(import.meta.dirname, "../..");
const EXAMPLE = ["initiatieven.csv", "mensen.csv", "organisaties.csv", "relaties.csv"].map((name) =>
  join(project, "resources/example", name),
);

/** The groups of similar strangers that the example's maker planted, by title. */
const PLANTED = (
  JSON.parse(readFileSync(join(project, "scripts/example/strangers.json"), "utf8")) as {
    readonly titles: readonly string[];
  }[]
).map(({ titles }) => titles);

const titlesOf = ({ initiatives }: Reply<"flows">["groups"][number]): string[] =>
  initiatives.map(({ initiative }) => initiative.name);

/** Two texts nearly word for word in three departments, one alone, and a lesson. */
const SAME =
  "Deze software maakt persoonsgegevens onleesbaar in documenten voordat zij openbaar worden gemaakt";
const OWN = {
  "initiatieven.csv": [
    "titel;omschrijving;organisatie;status;geleerde lessen;deelnemers",
    `Lakken;${SAME};Gemeente A;loopt;;Ada Jansen`,
    `Lakken;${SAME};Gemeente B;loopt;;Bo Pietersen`,
    `Lakken;${SAME};Gemeente C;loopt;;Cy Willemsen`,
    "Drones boven het dak;Een drone inspecteert daken op scheuren;Gemeente A;gestopt;Vraag eerst een vergunning om te vliegen;Ada Jansen",
    "Dakscan;Met een drone zien we scheuren in daken;Gemeente B;idee;;Bo Pietersen",
    "",
  ].join("\n"),
};

async function own(): Promise<Opened> {
  const opened = await openedEngine();
  const files = Object.entries(OWN).map(([name, text]) => {
    writeFileSync(join(opened.folder, name), text);
    return join(opened.folder, name);
  });
  await imported(opened, files);
  return opened;
}

describe("flows", { timeout: LONG }, () => {
  it("tells the same text in three departments as one group, whatever the number of departments", async () => {
    const { engine } = await own();
    const { groups } = await engine.ask("flows", {});
    expect(groups.map(titlesOf)).toEqual([["Lakken", "Lakken", "Lakken"]]);
    expect(groups[0]!.departments.map(({ name }) => name)).toEqual([
      "Gemeente A",
      "Gemeente B",
      "Gemeente C",
    ]);
    expect(groups[0]!.contact).toBe(0);
  });

  it("offers the lesson of a stopped one to who is about to try the same, who has it first", async () => {
    const { engine } = await own();
    const { pairs } = await engine.ask("flows", { of: "initiatives" });
    expect(pairs.map(({ kind, a, b }) => [kind, a.name, b.name])).toEqual([
      ["lesson", "Drones boven het dak", "Dakscan"],
    ]);
    const [lesson] = pairs;
    expect(lesson!.score).toBeCloseTo(lesson!.affinity, 12);
    expect(lesson!.terms.map(({ a }) => a)).toContain("drones");
  });

  it("does not bring back what was put aside, until it is put back", async () => {
    const { engine } = await own();
    const [lesson] = (await engine.ask("flows", { of: "initiatives" })).pairs;
    await engine.ask("dismiss-flow", { key: lesson!.key, reason: "not-now" });
    const without = await engine.ask("flows", { of: "initiatives" });
    expect(without.pairs).toEqual([]);
    expect(without.counts).toMatchObject({ open: 1, dismissed: 1 });
    const all = await engine.ask("flows", { of: "initiatives", dismissed: true });
    expect(all.pairs).toMatchObject([{ state: "dismissed", reason: "not-now" }]);
    await engine.ask("restore-flow", { key: lesson!.key });
    expect((await engine.ask("flows", { of: "initiatives" })).pairs).toHaveLength(1);
  });

  it("counts one as planned once an introduction of it is planned", async () => {
    const { engine } = await own();
    const [lesson] = (await engine.ask("flows", { of: "initiatives" })).pairs;
    const { key, a, b } = lesson!;
    await engine.ask("plan-introduction", { flow: key, a: a.id, b: b.id, via: null });
    const { pairs, counts } = await engine.ask("flows", { of: "initiatives" });
    expect(pairs).toMatchObject([{ state: "planned" }]);
    expect(counts.planned).toBe(1);
  });

  it("is not searched again after a step on one: the next answer is there at once", async () => {
    const { engine } = await own();
    const stepsTo = async (ask: "flows" | "overview"): Promise<string[]> => {
      const steps: string[] = [];
      await engine.ask(ask, {}, { onProgress: ({ step }) => steps.push(step) });
      return [...new Set(steps)];
    };
    expect(await stepsTo("flows")).toEqual(["network", "texts", "flows"]);
    const [lesson] = (await engine.ask("flows", { of: "initiatives" })).pairs;
    await engine.ask("dismiss-flow", { key: lesson!.key, reason: "not-now" });
    expect(await stepsTo("flows")).toEqual([]);
    expect((await engine.ask("flows", { of: "initiatives" })).pairs).toEqual([]);
    const { a, b } = lesson!;
    await engine.ask("plan-introduction", { flow: null, a: a.id, b: b.id, via: null });
    expect(await stepsTo("overview")).toEqual(["chance"]);
  });

  it("explains one by its texts and the rows that it rests on", async () => {
    const { engine } = await own();
    const [lesson] = (await engine.ask("flows", { of: "initiatives" })).pairs;
    const explained = await engine.ask("flow", { key: lesson!.key });
    expect(explained.initiatives.map(({ status }) => status)).toEqual(["stopped", "idea"]);
    expect(explained.rows.map(({ file, line }) => [file, line])).toEqual([
      ["initiatieven.csv", 5],
      ["initiatieven.csv", 6],
    ]);
    // Ada and Bo know nobody of each other, and both departments are small.
    expect(explained).toMatchObject({ ways: [], via: [], change: null, departments: null });
    await expect(engine.ask("flow", { key: "alike:1-2" })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("keeps to one department where that is asked", async () => {
    const { engine } = await own();
    const { groups } = await engine.ask("flows", {});
    const third = groups[0]!.departments.find(({ name }) => name === "Gemeente C")!;
    const found = await engine.ask("flows", { department: third.id });
    expect(found.groups).toHaveLength(1);
    expect(found.pairs).toEqual([]);
  });

  it("has nothing to say of an empty workspace", async () => {
    const { engine } = await openedEngine();
    expect(await engine.ask("flows", {})).toMatchObject({ groups: [], pairs: [] });
  });
});

describe("flows of the example", { timeout: LONG }, () => {
  it("has at least 28 of its 33 planted groups of similar strangers among the first 50 findings", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { groups, pairs } = await opened.engine.ask("flows", { of: "initiatives", limit: 50 });
    const shown = [
      ...groups.map(titlesOf),
      ...pairs.slice(0, 50 - groups.length).map(({ a, b }) => [a.name, b.name]),
    ];
    const found = PLANTED.filter((planted) =>
      shown.some((titles) => titles.filter((title) => planted.includes(title)).length >= 2),
    );
    expect(found.length).toBeGreaterThanOrEqual(28);
    // Nearly all that is shown as a group was planted as one.
    const whole = groups.filter((group) =>
      PLANTED.some((planted) => titlesOf(group).every((title) => planted.includes(title))),
    );
    expect(whole.length / groups.length).toBeGreaterThanOrEqual(0.85);
  });

  it("lists what is plain, a tenth of all, and everything by rank where that is asked", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { engine } = opened;
    const [plain, all] = await Promise.all(
      [false, true].map((every) => engine.ask("flows", { limit: 5000, all: every })),
    );
    expect(plain!.counts.open).toBeLessThan(all!.counts.open / 10);
    expect(plain!.counts.open).toBe(plain!.groups.length + plain!.pairs.length);
    expect(plain!.groups).toEqual(all!.groups);
    const keys = new Set(all!.pairs.map(({ key }) => key));
    expect(plain!.pairs.every(({ key }) => keys.has(key))).toBe(true);
    const alike = plain!.pairs.filter(({ kind }) => kind === "alike" || kind === "lesson");
    // Nearly all that is listed was planted.
    const planted = alike.filter(({ a, b }) =>
      PLANTED.some((titles) => titles.includes(a.name) && titles.includes(b.name)),
    );
    expect(alike.length).toBeGreaterThan(20);
    expect(planted.length / alike.length).toBeGreaterThanOrEqual(0.9);
  });

  it("keeps in the list what is planned, however faint", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { engine } = opened;
    const { pairs } = await engine.ask("flows", { of: "initiatives", limit: 5000, all: true });
    const { key, a, b } = pairs.at(-1)!;
    await engine.ask("plan-introduction", { flow: key, a: a.id, b: b.id, via: null });
    const listed = await engine.ask("flows", { of: "initiatives", limit: 5000 });
    expect(listed.pairs.filter((pair) => pair.key === key)).toHaveLength(1);
    expect(listed.counts.planned).toBe(1);
  });

  it("names nobody who wishes not to be named, and proposes nobody of them", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { pairs } = await opened.engine.ask("flows", {
      of: "people",
      limit: 500,
      all: true,
    });
    const people = pairs.flatMap(({ a, b, via }) => [a, b, ...via.map(({ person }) => person)]);
    expect(people.filter(({ kind }) => kind === "person").every(({ name }) => name !== "")).toBe(
      true,
    );
    expect(people.length).toBeGreaterThan(1000);
  });

  it("explains two people who should meet also where they are not among the first 2,000", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { pairs } = await opened.engine.ask("flows", { of: "people", limit: 6000, all: true });
    const last = pairs.findLast(({ kind }) => kind === "meet")!;
    // Another engine has not looked so far yet.
    const other = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
    onTestFinished(() => other.close());
    await other.ask("open-workspace", { path: opened.path });
    expect((await other.ask("flow", { key: last.key })).pair).toEqual(last);
    const gone = other.ask("flow", { key: `meet:${last.a.id}-99999999` });
    await expect(gone).rejects.toMatchObject({ code: "not-found" });
  });

  it("says what one introduction changes, and how two departments stand to chance", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { pairs } = await opened.engine.ask("flows", { of: "initiatives" });
    const { change, departments, ways } = await opened.engine.ask("flow", { key: pairs[0]!.key });
    expect(change!.after).toBeGreaterThanOrEqual(change!.before);
    expect(departments!.expected).toBeGreaterThan(0);
    // 2^(1 - d), d the ties of the shortest way.
    expect(2 ** (2 - ways[0]!.length)).toBe(pairs[0]!.contact);
  });

  it("gives the overview the potential of departments, none of one within itself", async () => {
    const opened = await openedEngine();
    await imported(opened, EXAMPLE);
    const { pairs } = await opened.engine.ask("overview", {});
    const known = pairs.filter(({ potential }) => potential !== null);
    expect(known.length).toBeGreaterThan(50);
    expect(known.some(({ potential }) => potential! > 1)).toBe(true);
    expect(
      pairs.filter(({ a, b }) => a === b && a !== "other").map((one) => one.potential),
    ).toEqual(Array.from({ length: 13 }, () => null));
  });
});

const register = join(REAL_DATA, "nl-algoritmeregister/register-utf8-comma.csv");
describe.skipIf(!existsSync(register))(`flows of the register${REAL_DATA_ABSENT}`, () => {
  it(
    "tells of one tool that many municipalities use once: no initiative is in two groups, and no text twice",
    async () => {
      const opened = await openedEngine();
      await imported(opened, [register]);
      const { groups } = await opened.engine.ask("flows", { of: "initiatives", limit: 1000 });
      const ids = groups.flatMap(({ initiatives }) =>
        initiatives.flatMap(({ initiative, same }) => [initiative.id, ...same.map(({ id }) => id)]),
      );
      expect(new Set(ids).size).toBe(ids.length);
      const mailing = groups.filter((group) =>
        titlesOf(group).some((title) => title.startsWith("Beveiligd mailen")),
      );
      expect(mailing).toHaveLength(1);
      expect(mailing[0]!.departments.length).toBeGreaterThan(30);
    },
    LONG,
  );
});
