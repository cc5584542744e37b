import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenAtLevel, hiddenDepartments } from "../../../src/core/exchange/hidden-departments.ts";
import { countNotNamed } from "../../../src/core/exchange/not-named.ts";
import { canBeWorkedOut, type Equation } from "./subtracting.ts";
import { department } from "./small-workspace.ts";

/** Departments 1, 2, 3 ... with the place of the one above, or -1, and how many sit there. */
type Tree = readonly { readonly above: number; readonly people: number }[];

const rowsOf = (tree: Tree) =>
  tree.map(({ above }, place) => ({
    id: department(place + 1),
    parentId: above === -1 ? null : department(above + 1),
  }));
const ruleOf = (tree: Tree) =>
  hiddenDepartments(
    rowsOf(tree),
    new Map(tree.map(({ people }, place) => [department(place + 1), people])),
  );
const topOf = (tree: Tree, place: number): number =>
  tree[place]!.above === -1 ? place : topOf(tree, tree[place]!.above);
const isBelow = (tree: Tree, place: number, above: number): boolean =>
  place === above || (tree[place]!.above !== -1 && isBelow(tree, tree[place]!.above, above));

/** The sum of the people of the departments for which it holds. */
const sumOf = (tree: Tree, holds: (place: number) => boolean): Equation =>
  tree.map((_, place) => (holds(place) ? 1 : 0));

/** Of a picture of the map: the people of each department of the level that is told, with all below it. */
function pictured(tree: Tree, level: number, hidden: ReadonlySet<number>): Equation[] {
  const depth = (place: number): number =>
    tree[place]!.above === -1 ? 0 : 1 + depth(tree[place]!.above);
  const shown = (place: number): number =>
    depth(place) <= level ? place : shown(tree[place]!.above);
  return tree.flatMap((_, place) =>
    depth(place) > level || hidden.has(place + 1)
      ? []
      : [sumOf(tree, (other) => shown(other) === place)],
  );
}
const LEVELS = [0, 1, 2, 3] as const;

/** What someone knows who has every export: of each department or top that is shown, of the rest one sum. */
function known(tree: Tree, rule: { tops: ReadonlySet<number>; own: ReadonlySet<number> }) {
  const places = tree.map((_, place) => place);
  const isOwn = (place: number) => rule.own.has(place + 1);
  const isTop = (place: number) => rule.tops.has(topOf(tree, place) + 1);
  return [
    ...places.filter((place) => !isOwn(place)).map((at) => sumOf(tree, (place) => place === at)),
    sumOf(tree, isOwn),
    ...places
      .filter((place) => tree[place]!.above === -1 && !isTop(place))
      .map((top) => sumOf(tree, (place) => topOf(tree, place) === top)),
    sumOf(tree, isTop),
  ];
}

/** Departments of 1 to 4 people, by themselves or with all below them, that the one who subtracts could read. */
function readOff(tree: Tree, equations: readonly Equation[]): number[] {
  const isRead = (sum: Equation): boolean => {
    const people = tree.reduce((all, one, place) => all + sum[place]! * one.people, 0);
    return people > 0 && people < 5 && canBeWorkedOut(sum, equations);
  };
  return tree.flatMap((_, place) => {
    const own = sumOf(tree, (other) => other === place);
    const whole = sumOf(tree, (other) => isBelow(tree, other, place));
    return isRead(own) || isRead(whole) ? [place + 1] : [];
  });
}

const tree: fc.Arbitrary<Tree> = fc
  .array(fc.record({ above: fc.nat(100), people: fc.nat(11) }), { minLength: 1, maxLength: 10 })
  .map((rows) =>
    rows.map(({ above, people }, place) => ({ above: (above % (place + 1)) - 1, people })),
  );

describe("small departments in everything that leaves the computer", () => {
  it("cannot be worked out from pictures of the map at every level either, with every export beside them", () => {
    fc.assert(
      fc.property(tree, (rows) => {
        const rule = ruleOf(rows);
        if (rule.isSumHidden) return;
        const pictures = LEVELS.flatMap((level) =>
          pictured(rows, level, hiddenAtLevel(rowsOf(rows), rule, level)),
        );
        expect(readOff(rows, [...known(rows, rule), ...pictures])).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("could, from a picture that leaves out just the small ones of its level", () => {
    const rows: Tree = [
      { above: -1, people: 0 },
      { above: 0, people: 3 },
      { above: 0, people: 9 },
      { above: -1, people: 8 },
    ];
    const pictures = LEVELS.flatMap((level) => pictured(rows, level, new Set([2])));
    expect(readOff(rows, [...known(rows, ruleOf(rows)), ...pictures])).toEqual([2]);
    expect([...hiddenAtLevel(rowsOf(rows), ruleOf(rows), 1)]).toEqual([2, 3]);
  });

  it("cannot be worked out by who has every export and subtracts one from the other", () => {
    fc.assert(
      fc.property(tree, (rows) => {
        const rule = ruleOf(rows);
        if (rule.isSumHidden) return;
        expect(readOff(rows, known(rows, rule))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("could, were each hidden by itself, or without a look at the other exports", () => {
    const rows: Tree = [
      { above: -1, people: 0 },
      { above: 0, people: 3 },
      { above: 0, people: 9 },
      { above: -1, people: 5 },
      { above: -1, people: 8 },
    ];
    const alone = { tops: new Set<number>(), own: new Set([2]) };
    const acrossTops = { tops: new Set<number>(), own: new Set([2, 4]) };
    expect(readOff(rows, known(rows, alone))).toEqual([2]);
    expect(readOff(rows, known(rows, acrossTops))).toEqual([2]);
    expect([...ruleOf(rows).own]).toEqual([2, 3]);
  });

  it("have not even a sum where there is no other department to hide them with", () => {
    expect(ruleOf([{ above: -1, people: 3 }]).isSumHidden).toBe(true);
    expect(
      countNotNamed(
        [{ departmentId: department(1), named: false }],
        [{ id: department(1), parentId: null }],
      ),
    ).toEqual({ total: null, departments: [], other: null, withoutDepartment: null });
  });

  it("are counted in what is written exactly as the rule says", () => {
    const people = (rows: Tree) =>
      rows.flatMap((row, place) =>
        Array.from({ length: row.people }, (_, i) => ({
          departmentId: department(place + 1),
          named: i % 3 === 0,
        })),
      );
    fc.assert(
      fc.property(tree, (rows) => {
        const counted = countNotNamed(people(rows), rowsOf(rows));
        const { own, isSumHidden } = ruleOf(rows);
        for (const { id } of counted.departments) expect(own.has(id)).toBe(false);
        if (isSumHidden) return;
        expect(counted.other?.departments ?? 0).toBe(own.size);
      }),
    );
  });
});
