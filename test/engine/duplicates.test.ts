import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

/** Writes a file and imports it. */
async function importFile(opened: Opened, name: string, lines: readonly string[]) {
  const path = join(opened.folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return await imported(opened, [path]);
}

const STAFF = [
  "id,naam,e-mail,functie,organisatie",
  "1,Jan van der Berg,j.vdberg@bzk.example,jurist,BZK",
  "2,Cem Aydın,cem@bzk.example,econoom,BZK",
];
const GUESTS = [
  "id,naam,e-mail,functie,organisatie,telefoon",
  '901,"Berg, Jan van der",,adviseur,Logius,070-1',
  "902,Dilan Yıldız,dilan@jenv.example,jurist,JenV,070-2",
];
const KNOWS = ["van,naar", "901,2", "1,2", "902,901"];

async function staffAndGuests(): Promise<Opened> {
  const opened = await openedEngine();
  await importFile(opened, "personeel.csv", STAFF);
  await importFile(opened, "gasten.csv", GUESTS);
  await importFile(opened, "kent.csv", KNOWS);
  return opened;
}

it("of the workspace are listed with what is known of both, and where it came from", async () => {
  const { engine } = await staffAndGuests();
  const { total, pairs } = await engine.ask("duplicates", { kind: "person" });
  expect(total).toBe(1);
  const { a, b, score, reasons, decision } = pairs[0]!;
  expect([a.name, b.name].sort()).toEqual(["Berg, Jan van der", "Jan van der Berg"]);
  expect(a).toMatchObject({ planned: false, sharing: null, stub: false });
  const guest = a.name === "Jan van der Berg" ? b : a;
  expect(guest.departments).toEqual(["Logius"]);
  expect(guest.facts).toContainEqual({ field: "role", value: "adviseur" });
  expect(guest.provenance).toMatchObject({ file: "gasten.csv", sheet: null, line: 2 });
  expect(guest.ties).toBe(2);
  expect(score).toBeGreaterThan(0.5);
  expect(reasons.length).toBeGreaterThan(0);
  expect(decision).toBeNull();
});

it("kept apart are not listed again, until that is taken back", async () => {
  const { engine } = await staffAndGuests();
  const [pair] = (await engine.ask("duplicates", {})).pairs;
  const of = { a: pair!.a.id, b: pair!.b.id };
  await engine.ask("keep-apart", { ...of, apart: true });
  expect((await engine.ask("duplicates", {})).total).toBe(0);
  expect(await engine.ask("merge", { kind: "person", atLeast: 0.5 })).toEqual({
    batch: null,
    merged: 0,
  });
  await engine.ask("keep-apart", { a: of.b, b: of.a, apart: false });
  expect((await engine.ask("duplicates", {})).total).toBe(1);
});

it("are merged above a bound, are told in the history, and can be undone after a restart", async () => {
  const { engine, path } = await staffAndGuests();
  const before = (await engine.ask("current-workspace", {})).workspace!;
  const { batch, merged } = await engine.ask("merge", { kind: "person", atLeast: 0.5 });
  expect(merged).toBe(1);
  const after = (await engine.ask("current-workspace", {})).workspace!;
  // 901 and 1 both know 2: one tie; 902 knows what is left of 901.
  expect(after.counts).toEqual({
    ...before.counts,
    people: before.counts.people - 1,
    ties: before.counts.ties - 1,
  });
  expect(after.lastImport).toMatchObject({
    id: batch,
    kind: "merge",
    parent: null,
    merged: { total: 1, kind: "person" },
  });
  expect((await engine.ask("duplicates", {})).total).toBe(0);
  await engine.ask("close-workspace", {});
  await engine.ask("open-workspace", { path });
  expect(await engine.ask("undo-import", { batch: 1 })).toEqual({
    undone: null,
    blockedBy: [3, batch],
    introductions: [],
  });
  expect(await engine.ask("undo-import", {})).toEqual({
    undone: batch,
    blockedBy: [],
    introductions: [],
  });
  expect((await engine.ask("current-workspace", {})).workspace!.counts).toEqual(before.counts);
  expect((await engine.ask("duplicates", {})).total).toBe(1);
});

it("that were merged and parted again are still told by name in the history, as long as they are there", async () => {
  const opened = await staffAndGuests();
  const { engine } = opened;
  const { hits } = await engine.ask("search", { text: "berg", limit: 5 });
  const idOf = (called: string) => hits.find(({ name }) => name === called)!.id;
  const pair = { keep: idOf("Jan van der Berg"), drop: idOf("Berg, Jan van der") };
  const named = { total: 1, kind: "person", keep: "Jan van der Berg", drop: "Berg, Jan van der" };
  const merges = async () => {
    const { batches } = await engine.ask("import-history", {});
    return batches.filter(({ kind }) => kind === "merge").map(({ merged }) => merged);
  };
  await engine.ask("merge", pair);
  await engine.ask("undo-import", {});
  expect(await merges()).toEqual([named]);
  await engine.ask("merge", pair);
  expect(await merges()).toEqual([named, named]);
  await engine.ask("undo-import", {});
  // The guests go, and whoever comes after them is not told in their place.
  await engine.ask("undo-import", {});
  await engine.ask("undo-import", {});
  await importFile(opened, "anderen.csv", ["naam,organisatie", "Karim Haddad,Logius"]);
  expect(await merges()).toEqual([
    { ...named, drop: "" },
    { ...named, drop: "" },
  ]);
});

it("that were merged show on the card what else was known", async () => {
  const { engine } = await staffAndGuests();
  const { hits } = await engine.ask("search", { text: "berg", limit: 5 });
  const idOf = (called: string) => hits.find(({ name }) => name === called)!.id;
  const [keep, drop] = [idOf("Jan van der Berg"), idOf("Berg, Jan van der")];
  const { batch } = await engine.ask("merge", { keep, drop });
  const card = await engine.ask("card", { id: keep });
  expect(card.facts).toContainEqual({ field: "role", value: "jurist" });
  expect(card.attributes).toEqual([{ name: "telefoon", value: "070-1" }]);
  expect(card.merged).toEqual([
    {
      name: "Berg, Jan van der",
      facts: [
        { field: "departmentId", value: "Logius" },
        { field: "role", value: "adviseur" },
      ],
      provenance: expect.objectContaining({ file: "gasten.csv", line: 2, batch: 2 }) as unknown,
    },
  ]);
  expect(card.changes).toEqual([]);
  await expect(engine.ask("card", { id: drop })).rejects.toMatchObject({ code: "not-found" });
  await expect(engine.ask("merge", { keep, drop })).rejects.toMatchObject({ code: "not-found" });
  expect(batch).toBe(4);
});

describe("of a plan", () => {
  async function guestsPlanned() {
    const opened = await openedEngine();
    await importFile(opened, "personeel.csv", STAFF);
    const file = join(opened.folder, "gasten.csv");
    writeFileSync(file, `${GUESTS.join("\n")}\n`);
    const plan = await opened.engine.ask("plan-import", { files: [{ file }] });
    const { pairs } = await opened.engine.ask("duplicates", { plan: plan.plan });
    const pair = { a: pairs[0]!.a.id, b: pairs[0]!.b.id };
    return { ...opened, file, plan, pairs, pair };
  }

  it("are those that its files bring, with which side is only planned", async () => {
    const { engine, plan, pairs } = await guestsPlanned();
    expect(plan.duplicatesTotal).toBe(1);
    expect(pairs).toHaveLength(1);
    const [planned, stored] = pairs[0]!.a.planned
      ? [pairs[0]!.a, pairs[0]!.b]
      : [pairs[0]!.b, pairs[0]!.a];
    expect(planned).toMatchObject({
      name: "Berg, Jan van der",
      planned: true,
      provenance: { file: "gasten.csv", line: 2, at: null },
    });
    expect(stored).toMatchObject({ name: "Jan van der Berg", planned: false });
    expect((await engine.ask("duplicates", {})).total).toBe(0);
  });

  it("that are the same are merged with it, and undone with it as one act", async () => {
    const { engine, plan, pair, file } = await guestsPlanned();
    const ask = { plan: plan.plan, pair, decision: "same" as const };
    expect(await engine.ask("decide-duplicates", ask)).toEqual({ same: 1, apart: 0, undecided: 0 });
    const { batch } = await engine.ask("apply-import", { plan: plan.plan });
    const { batches } = await engine.ask("import-history", {});
    expect(batches[0]).toMatchObject({ kind: "merge", parent: batch, merged: { total: 1 } });
    const { workspace } = await engine.ask("current-workspace", {});
    expect(workspace!.counts.people).toBe(3);
    expect(workspace!.lastImport).toMatchObject({ id: batch, kind: "import" });
    const again = await engine.ask("plan-import", { files: [{ file }] });
    expect((await engine.ask("apply-import", { plan: again.plan })).batch).toBeNull();
    expect(await engine.ask("undo-import", {})).toEqual({
      undone: batch,
      blockedBy: [],
      introductions: [],
    });
    const after = (await engine.ask("import-history", {})).batches;
    expect(after.map(({ undoneAt }) => undoneAt === null)).toEqual([false, false, true]);
    expect((await engine.ask("current-workspace", {})).workspace!.counts.people).toBe(2);
  });

  it("that are kept apart are not listed again once it is carried out", async () => {
    const { engine, plan } = await guestsPlanned();
    const all = { plan: plan.plan, atLeast: 0, decision: "apart" as const };
    expect(await engine.ask("decide-duplicates", all)).toEqual({ same: 0, apart: 1, undecided: 0 });
    await engine.ask("apply-import", { plan: plan.plan });
    expect((await engine.ask("duplicates", {})).total).toBe(0);
  });

  it("are asked of the plan that waits, and no other", async () => {
    const { engine } = await guestsPlanned();
    await expect(engine.ask("duplicates", { plan: "gone" })).rejects.toMatchObject({
      code: "plan-unknown",
    });
  });
});

it("of whom one wishes not to be named are one who is not named, in history, details and card", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  await importFile(opened, "personeel.csv", [
    "naam,functie,organisatie,delen",
    "Eva Anneveld,jurist,BZK,nee",
  ]);
  await importFile(opened, "gasten.csv", ["naam,functie,organisatie", "Eva Anneveld,,Logius"]);
  const { pairs } = await engine.ask("duplicates", {});
  const [open, hidden] =
    pairs[0]!.a.sharing === "private" ? [pairs[0]!.b, pairs[0]!.a] : [pairs[0]!.a, pairs[0]!.b];
  expect(hidden.sharing).toBe("private");
  const { batch } = await engine.ask("merge", { keep: open.id, drop: hidden.id });
  const { batches } = await engine.ask("import-history", {});
  expect(batches[0]!.merged).toEqual({ total: 1, kind: "person", keep: "", drop: "" });
  const details = await engine.ask("import-details", { batch: batch! });
  expect(details.changes.map(({ name, field, after }) => [name, field, after])).toEqual([
    ["", "role", "jurist"],
    ["", "sharing", "private"],
  ]);
  const card = await engine.ask("card", { id: open.id });
  expect(card).toMatchObject({ sharing: "private", facts: [], merged: [], changes: [] });
  expect(card.entity.name).toBe("");
  await engine.ask("undo-import", {});
  const after = (await engine.ask("import-history", {})).batches;
  expect(after[0]!.merged).toMatchObject({ keep: "Eva Anneveld", drop: "" });
});
