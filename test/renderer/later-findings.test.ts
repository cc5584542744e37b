import { describe, expect, it } from "vitest";
import type { Change } from "../../src/contract/change.ts";
import type { Batch } from "../../src/contract/import-history.ts";
import type { Overview } from "../../src/contract/overview.ts";
import { speak } from "../../src/renderer/app/texts.tsx";
import { changeSince, momentsOf } from "../../src/renderer/features/overview/change-since.ts";
import { findingMessages } from "../../src/renderer/features/overview/finding-messages.ts";
import { findingWords } from "../../src/renderer/features/overview/finding-words.ts";
import type { Finding } from "../../src/renderer/features/overview/findings.ts";
import { fragileCrossing } from "../../src/renderer/features/overview/fragile-crossing.ts";
import { placeFlows, type Ring } from "../../src/renderer/features/overview/place-rings.ts";
import { isAmong, largestFlows } from "../../src/renderer/features/overview/largest-flows.ts";
import { named, person } from "./flows/flows.ts";

const told = (finding: Finding, more: object = {}): string => {
  const say = speak(findingMessages, "nl");
  const { what, why, values } = findingWords(finding, "nl");
  const all = { ...values, ...more, ...({ b: (parts: string[]) => parts.join("") } as object) };
  return `${say(what, all)} ${say(why, all)}`;
};
const department = (id: number, code: string) =>
  named(id, `Ministerie ${code}`, { kind: "department", department: code, departmentId: id });

describe("what hangs on one link", () => {
  const [jenv, def, ocw] = [department(1, "JenV"), department(2, "DEF"), department(3, "OCW")];
  const bram = person(7, "Bram Voskamp");
  const paper = named(9, "Het gesprek op papier");
  it("is told of the most ties that run over a single person", () => {
    const fragile = [
      { a: jenv, b: ocw, through: [paper], ties: 9 },
      { a: jenv, b: def, through: [person(8, "Ada")], ties: 1 },
      { a: def, b: ocw, through: [bram], ties: 3 },
    ];
    expect(told(fragileCrossing({ fragile })!)).toBe(
      "Alles tussen DEF en OCW loopt via één mens. 3 relaties, via Bram Voskamp. Valt die weg, dan valt deze weg ook weg.",
    );
  });
  it("is not said of two who might each be the link, and else of an initiative", () => {
    const two = { a: jenv, b: def, through: [bram, person(8, "Ada")], ties: 1 };
    const one = { a: jenv, b: ocw, through: [paper], ties: 2 };
    expect(told(fragileCrossing({ fragile: [two, one] })!)).toContain("via één initiatief");
    expect(fragileCrossing({ fragile: [two] })).toBeNull();
  });
  it("names nobody who wishes not to be named", () => {
    const fragile = [{ a: jenv, b: def, through: [person(7, "", "DEF")], ties: 1 }];
    expect(told(fragileCrossing({ fragile })!)).toContain("via iemand bij DEF");
  });
});

describe("what changed since an import", () => {
  const batch = (id: number, change: Partial<Batch> = {}): Batch => ({
    id,
    kind: "import",
    parent: null,
    at: `2026-10-${id + 10}T10:00:00Z`,
    undoneAt: null,
    files: [],
    merged: null,
    created: 1,
    updated: 0,
    ...change,
  });
  const [ann, bob, cas, dee] = [1, 2, 3, 4].map((id) => person(id, `P${id}`));
  const made = (a = ann!, b = bob!, tied = true) => ({ a, b, made: "2026-11-01", tied });
  const change = (more: Partial<Change> = {}): Change => ({
    crossings: { added: 9, removed: 0, before: 40, after: 49 },
    added: [{ a: bob!, b: ann! }],
    removed: [],
    departments: [],
    introductions: [],
    tookPart: null,
    ...more,
  });
  it("compares with the imports that still count, the oldest first", () => {
    const all = [
      batch(5, { kind: "merge" }),
      batch(4),
      batch(3, { undoneAt: "2026-11-01T10:00:00Z" }),
      batch(2),
    ];
    expect(momentsOf(all).map(({ id }) => id)).toEqual([2, 4]);
  });
  it("counts what came of an introduction: two who are tied now and were not", () => {
    const introductions = [made(), made(cas, dee, false), made(cas, dee, true)];
    const since = changeSince([batch(2), batch(4)], change({ introductions }));
    expect(since).toMatchObject({ added: 9, introduced: 1 });
    expect(told(since!, { day: "12 oktober" })).toBe(
      "Sinds de import van 12 oktober kwamen er 9 dwarsverbanden bij. Er ging er geen weg. Eén kwam door een kennismaking die jullie maakten.",
    );
  });
  it("is no news where nothing came or went", () => {
    const crossings = { added: 0, removed: 0, before: 40, after: 40 };
    expect(changeSince([batch(2), batch(4)], change({ crossings }))).toBeNull();
  });
});

describe("the largest flows between departments", () => {
  const pair = (
    aId: number | null,
    bId: number | null,
    potential: number | null,
  ): Overview["pairs"][number] => ({
    a: "",
    b: "",
    aId,
    bId,
    ties: 0,
    expected: 1,
    lift: null,
    z: null,
    potential,
  });
  it("are three at most, never within one department, among small ones or where nothing could flow", () => {
    const pairs = [
      pair(1, 1, 9),
      pair(1, 2, 2),
      pair(3, null, 8),
      pair(2, 3, 5),
      pair(1, 4, 0),
      pair(3, 4, 2),
      pair(2, 4, 1),
    ];
    const found = largestFlows({ pairs });
    expect(found).toEqual([
      { a: 2, b: 3 },
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ]);
    expect(isAmong(found, 3, 2)).toBe(true);
    expect(isAmong(found, 2, 4)).toBe(false);
  });
});

describe("the numbers of the largest flows in the drawing", () => {
  const ring = (id: number, x: number, y: number, radius = 20): Ring => ({
    id,
    code: `R${id}`,
    name: `Ring ${id}`,
    x,
    y,
    radius,
  });
  it("stand in the middle of their line, from rim to rim", () => {
    const [line] = placeFlows([ring(1, 0, 0), ring(2, 200, 0)], [{ a: 1, b: 2 }]);
    // 5 outside a ring with a radius of 20.
    expect([line!.start.x, line!.end.x, line!.number.x]).toEqual([25, 175, 100]);
  });
  it("keep clear of each other where lines cross, and of rings in between", () => {
    const cross = [ring(1, 0, 0), ring(2, 200, 0), ring(3, 100, -100), ring(4, 100, 100)];
    const flows = [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ];
    const [one, other] = placeFlows(cross, flows);
    expect(
      Math.hypot(one!.number.x - other!.number.x, one!.number.y - other!.number.y),
    ).toBeGreaterThan(20);
    const between = [ring(1, 0, 0), ring(2, 300, 0), ring(3, 150, 0)];
    const [line] = placeFlows(between, [{ a: 1, b: 2 }]);
    expect(Math.abs(line!.number.x - 150)).toBeGreaterThan(20);
  });
  it("are left out with a line to what is not drawn", () => {
    expect(placeFlows([ring(1, 0, 0)], [{ a: 1, b: 2 }])).toEqual([]);
  });
});
