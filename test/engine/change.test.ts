import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const PEOPLE = [
  "a1",
  "a2",
  "a3",
  "a4",
  "a5",
  "b1",
  "b2",
  "b3",
  "b4",
  "b5",
  "c1",
  "c2",
  "c3",
  "c4",
  "c5",
];
const people = `naam,e-mail,ministerie\n${PEOPLE.map((id) => `Mens ${id} Jansen,${id}@x.example,Ministerie ${id[0]!.toUpperCase()}`).join("\n")}\n`;
const ties = (...pairs: readonly string[]) =>
  `van,naar\n${pairs.map((pair) => pair.replace(/\w+/g, "$&@x.example")).join("\n")}\n`;

async function brought(open: Opened, name: string, text: string): Promise<number> {
  const file = join(open.folder, name);
  writeFileSync(file, text);
  return (await imported(open, [file])).batch!;
}

async function idOf({ engine }: Opened, text: string): Promise<number> {
  return (await engine.ask("search", { text })).hits[0]!.id;
}

const crossingsNow = async ({ engine }: Opened) =>
  (await engine.ask("overview", {})).counts.crossings;

describe("two imports compared", { timeout: 60_000 }, () => {
  it("are as the overview was then, with a merge between and an import after them that is undone", async () => {
    const open = await openedEngine();
    await brought(open, "mensen.csv", people);
    const first = await brought(open, "een.csv", ties("a1,b1", "a1,a2"));
    const then = await crossingsNow(open);
    await brought(open, "twee.csv", ties("a2,b2", "a3,c1"));
    const merged = await open.engine.ask("merge", {
      keep: await idOf(open, "Mens a4"),
      drop: await idOf(open, "Mens a3"),
    });
    const last = await brought(open, "drie.csv", ties("b1,c1"));
    const later = await crossingsNow(open);
    await brought(open, "vier.csv", ties("b5,c5"));
    await open.engine.ask("undo-import", {});
    const { crossings, added, removed } = await open.engine.ask("change", {
      from: first,
      to: last,
    });
    expect(crossings).toEqual({ before: then, after: later, added: 3, removed: 0 });
    expect([then, later]).toEqual([1, 4]);
    expect(added.map(({ a, b }) => `${a.name} ${b.name}`)).toContain(
      "Mens a4 Jansen Mens c1 Jansen",
    );
    expect(removed).toEqual([]);
    // The merge itself changes no crossing, and the workspace stays as it is.
    const { crossings: byMerge } = await open.engine.ask("change", {
      from: merged.batch!,
      to: last,
    });
    expect(byMerge).toMatchObject({ before: 3, added: 1, removed: 0 });
    expect(await crossingsNow(open)).toBe(later);
  });

  it("tell which introductions were made and whether the two are tied now", async () => {
    const open = await openedEngine();
    const first = await brought(open, "mensen.csv", people);
    const made = async (a: string, b: string) => {
      const ends = { a: await idOf(open, a), b: await idOf(open, b) };
      const { id } = await open.engine.ask("plan-introduction", { flow: null, ...ends, via: null });
      await open.engine.ask("change-introduction", { id, state: "made" });
    };
    await made("Mens a1", "Mens b1");
    await made("Mens a2", "Mens b2");
    const last = await brought(open, "een.csv", ties("a1,b1"));
    const { introductions } = await open.engine.ask("change", { from: first, to: last });
    expect(introductions.map(({ a, b, tied }) => [a.name, b.name, tied])).toEqual([
      ["Mens a1 Jansen", "Mens b1 Jansen", true],
      ["Mens a2 Jansen", "Mens b2 Jansen", false],
    ]);
  });

  it("do not count being together in the programme itself as what it changed", async () => {
    const open = await openedEngine();
    const first = await brought(open, "mensen.csv", people);
    await brought(
      open,
      "programma.csv",
      "titel,omschrijving,ministerie,deelnemers\nMaand van vernieuwing,Een maand vol ontmoetingen over de grenzen heen.,Ministerie A,Mens a1 Jansen|Mens b1 Jansen\n",
    );
    const last = await brought(open, "een.csv", ties("a1,c1", "a1,c2", "b1,c1"));
    const programme = await idOf(open, "Maand van vernieuwing");
    const { crossings, tookPart } = await open.engine.ask("change", {
      from: first,
      to: last,
      tookPart: programme,
    });
    expect(crossings.added).toBe(4);
    // a1 has two and b1 one beside each other; c1 two, c2 one among the 13 others.
    expect(tookPart).toMatchObject({ people: 2, others: 13, perPerson: 1.5 });
    expect(tookPart!.perOther).toBeCloseTo(3 / 13, 12);
    expect(tookPart!.chance).toBeGreaterThan(0);
  });

  it("are nothing where an import is not there, is undone, or is the later one", async () => {
    const open = await openedEngine();
    const first = await brought(open, "mensen.csv", people);
    const last = await brought(open, "een.csv", ties("a1,b1"));
    await expect(open.engine.ask("change", { from: last, to: first })).rejects.toMatchObject({
      code: "ask-invalid",
    });
    await open.engine.ask("undo-import", {});
    for (const to of [last, 999])
      await expect(open.engine.ask("change", { from: first, to })).rejects.toMatchObject({
        code: "not-found",
      });
  });
});
