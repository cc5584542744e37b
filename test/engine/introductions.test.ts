import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flowKey } from "../../src/core/model/flow-key.ts";
import type { EntityId } from "../../src/core/model/ids.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const PEOPLE = `naam;e-mail;organisatie;delen
Olga Openhart;olga@bzk.nl;BZK;ja
Petra Stilleven;petra@bzk.nl;BZK;nee
Ivo Binnenhof;ivo@vws.nl;VWS;intern
`;
const MORE = "naam;e-mail;organisatie\nUmut Zwijger;umut@jenv.nl;JenV\n";

type Ids = Readonly<Record<"olga" | "petra" | "ivo", number>>;

async function withPeople(): Promise<Opened & { readonly ids: Ids }> {
  const at = await openedEngine();
  await imported(at, [put(at, "mensen.csv", PEOPLE)]);
  const idOf = async (text: string) =>
    (await at.engine.ask("search", { text, limit: 1 })).hits[0]!.id;
  const [olga, ivo] = [await idOf("Olga Openhart"), await idOf("Ivo Binnenhof")];
  const { nodes } = await at.engine.ask("map", {});
  const petra = nodes.find(({ kind, name }) => kind === "person" && name === "")!.id;
  return { ...at, ids: { olga: olga, ivo: ivo, petra } };
}

function put({ folder }: Opened, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("an introduction", () => {
  it("is planned, made and taken back, and each raises the version that others are told of", async () => {
    const { engine, ids } = await withPeople();
    const versions: number[] = [];
    engine.onChange((version) => versions.push(version));
    const { id } = await engine.ask("plan-introduction", {
      flow: null,
      a: ids.olga,
      b: ids.ivo,
      via: ids.petra,
      note: "Na de vakantie",
    });
    const [planned] = (await engine.ask("introductions", {})).introductions;
    expect(planned).toMatchObject({
      id,
      flow: null,
      a: { name: "Olga Openhart", department: "BZK" },
      b: { name: "Ivo Binnenhof", department: "VWS" },
      state: "planned",
      planned: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      made: null,
      note: "Na de vakantie",
    });
    await engine.ask("change-introduction", { id, state: "made", made: "2026-03-02" });
    expect(await engine.ask("introductions", { state: "made" })).toMatchObject({
      introductions: [{ ...planned, state: "made", made: "2026-03-02" }],
      total: 1,
    });
    expect(await engine.ask("introductions", { state: "planned" })).toEqual({
      introductions: [],
      total: 1,
    });
    await engine.ask("change-introduction", { id, state: "planned" });
    expect((await engine.ask("introductions", {})).introductions).toEqual([planned]);
    await engine.ask("remove-introduction", { id });
    expect(await engine.ask("introductions", {})).toEqual({ introductions: [], total: 0 });
    expect(versions).toHaveLength(4);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });

  it("that was taken back can be put back as it was, but for its number", async () => {
    const { engine, ids } = await withPeople();
    const key = flowKey("meet", [ids.olga, ids.ivo] as EntityId[]);
    const { id } = await engine.ask("plan-introduction", {
      flow: key,
      a: ids.olga,
      b: ids.ivo,
      via: null,
      planned: "2026-01-05",
      state: "made",
      made: "2026-02-06",
    });
    const [was] = (await engine.ask("introductions", {})).introductions;
    await engine.ask("remove-introduction", { id });
    const { flow, state, planned, made, note } = was!;
    const back = { flow, state, planned, made: made!, note, a: was!.a.id, b: was!.b.id, via: null };
    const again = await engine.ask("plan-introduction", back);
    expect((await engine.ask("introductions", {})).introductions).toEqual([
      { ...was, id: again.id },
    ]);
  });

  it("names nobody who wishes not to be named", async () => {
    const { engine, ids } = await withPeople();
    await engine.ask("plan-introduction", { flow: null, a: ids.petra, b: ids.ivo, via: ids.olga });
    const reply = await engine.ask("introductions", {});
    expect(reply.introductions[0]!.a).toMatchObject({ name: "", department: "BZK" });
    expect(JSON.stringify(reply)).not.toMatch(/petra|stilleven/i);
  });

  it("with who is not there, with oneself, or through no person, is refused", async () => {
    const { engine, ids } = await withPeople();
    const department = (await engine.ask("search", { text: "VWS", limit: 1 })).hits[0]!.id;
    const plan = (a: number, b: number, via: number | null) =>
      engine.ask("plan-introduction", { flow: null, a, b, via });
    await expect(plan(ids.olga, 9999, null)).rejects.toMatchObject({ code: "not-found" });
    await expect(plan(ids.olga, ids.olga, null)).rejects.toMatchObject({ code: "ask-invalid" });
    await expect(plan(ids.olga, ids.ivo, ids.ivo)).rejects.toMatchObject({ code: "ask-invalid" });
    await expect(plan(ids.olga, ids.ivo, department)).rejects.toMatchObject({
      code: "ask-invalid",
    });
    await expect(engine.ask("remove-introduction", { id: 1 })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(engine.ask("change-introduction", { id: 1 })).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await engine.ask("introductions", {})).total).toBe(0);
  });

  it("blocks the undoing of the import that brought one of the two, and is named with it", async () => {
    const at = await withPeople();
    const { engine, ids } = at;
    const { batch } = await imported(at, [put(at, "meer.csv", MORE)]);
    const umut = (await engine.ask("search", { text: "Umut", limit: 1 })).hits[0]!.id;
    const { id } = await engine.ask("plan-introduction", {
      flow: null,
      a: ids.petra,
      b: umut,
      via: null,
    });
    const blocked = await engine.ask("undo-import", {});
    expect(blocked).toMatchObject({
      undone: null,
      blockedBy: [],
      introductions: [{ id, a: { name: "" }, b: { name: "Umut Zwijger" } }],
    });
    const details = await engine.ask("import-details", { batch: batch! });
    expect(details.introductions).toEqual(blocked.introductions);
    await engine.ask("remove-introduction", { id });
    expect(await engine.ask("undo-import", {})).toEqual({
      undone: batch,
      blockedBy: [],
      introductions: [],
    });
  });
});

describe("a finding", () => {
  it("that is put aside with why can be put back, once", async () => {
    const { engine, ids } = await withPeople();
    const key = flowKey("meet", [ids.olga, ids.ivo] as EntityId[]);
    const { version } = await engine.ask("dismiss-flow", { key, reason: "not-now", note: "Druk" });
    expect((await engine.ask("restore-flow", { key })).version).toBe(version + 1);
    await expect(engine.ask("restore-flow", { key })).rejects.toMatchObject({ code: "not-found" });
  });

  it("of what is not there is not put aside, nor is an introduction made of it", async () => {
    const { engine, ids } = await withPeople();
    const ends = { a: ids.olga, b: ids.ivo, via: null };
    for (const key of [`meet:${ids.olga}-9999`, "meet:1", "anything"]) {
      await expect(engine.ask("dismiss-flow", { key, reason: "other" })).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(engine.ask("plan-introduction", { flow: key, ...ends })).rejects.toMatchObject({
        code: "not-found",
      });
    }
    expect((await engine.ask("introductions", {})).total).toBe(0);
  });
});
