import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hiddenInReport,
  type PlacedDepartment,
} from "../../../../src/core/exchange/hidden-departments.ts";
import { canBeWorkedOut, type Equation } from "../subtracting.ts";
import { department } from "../small-workspace.ts";

/** A tree of departments: of each the place of the one above it, and how many people sit in it directly. */
type Tree = { readonly above: readonly (number | null)[]; readonly sizes: readonly number[] };

const LEVELS = [0, 1, 2, 3];

const lineTo = ({ above }: Tree, place: number): readonly number[] => {
  const parent = above[place]!;
  return parent === null ? [place] : [...lineTo({ above, sizes: [] }, parent), place];
};

/** For each department in which of a level its people count. */
const unitsAt = (tree: Tree, level: number): number[] =>
  tree.sizes.map((_, place) => lineTo(tree, place)[level] ?? place);

function ruleAt({ above, sizes }: Tree, level: number) {
  const departments: PlacedDepartment[] = above.map((parent, place) => ({
    id: department(place + 1),
    parentId: parent === null ? null : department(parent + 1),
  }));
  const people = new Map(sizes.map((size, place) => [department(place + 1), size]));
  return hiddenInReport(departments, people, level);
}

/** Unknown are the ties between the people who sit in each two departments directly. */
function cellsOf({ sizes }: Tree): (readonly [number, number])[] {
  const filled = [...sizes.keys()].filter((place) => sizes[place]! > 0);
  return filled.flatMap((a, at) => filled.slice(at).map((b) => [a, b] as const));
}

/** As a sum of unknowns the ties between those for whom something holds, by the unit in which they count. */
const sumOf = (tree: Tree, holds: (a: number, b: number) => boolean): Equation =>
  cellsOf(tree).map(([a, b]) => (holds(a, b) ? 1 : 0));

/** At most what a report of a level tells of ties: of each told department and pair, of the rest, E and I, and all. */
function toldAt(tree: Tree, level: number): Equation[] {
  const { departments, tellsCrossings, isSumHidden } = ruleAt(tree, level);
  const units = unitsAt(tree, level);
  const filled = new Set(units.filter((_, place) => tree.sizes[place]! > 0));
  const isTold = (unit: number) => filled.has(unit) && !departments.has(department(unit + 1));
  const group = (place: number) => (isTold(units[place]!) ? units[place]! : -1);
  const told = [...filled].filter(isTold);
  const between = (x: number, y: number): Equation =>
    sumOf(tree, (a, b) => {
      const [one, other] = [group(a), group(b)];
      return (one === x && other === y) || (one === y && other === x);
    });
  const groups = tellsCrossings ? [...told, -1] : told;
  const leaving = (x: number): Equation =>
    sumOf(tree, (a, b) => (group(a) === x) !== (group(b) === x));
  return [
    ...groups.flatMap((x, place) => groups.slice(place).map((y) => between(x, y))),
    ...told.map(leaving),
    ...(tellsCrossings ? [sumOf(tree, (a, b) => units[a] === units[b])] : []),
    ...(isSumHidden ? [] : [sumOf(tree, () => true)]),
  ];
}

/** Of departments of 1 to 4 people: their ties within, and with each other one of the level. */
function workedOut(tree: Tree, known: readonly Equation[]): string[] {
  return LEVELS.flatMap((level) => {
    const units = unitsAt(tree, level);
    const people = (unit: number) =>
      tree.sizes.reduce((sum, size, place) => sum + (units[place] === unit ? size : 0), 0);
    const all = [...new Set(units)].filter((unit) => people(unit) > 0);
    return all
      .filter((unit) => people(unit) < 5)
      .flatMap((small) =>
        all.flatMap((other) => {
          const wanted = sumOf(tree, (a, b) => {
            const [x, y] = [units[a], units[b]];
            return (x === small && y === other) || (x === other && y === small);
          });
          return canBeWorkedOut(wanted, known) ? [`${level}: ${small} with ${other}`] : [];
        }),
      );
  });
}

const trees = fc
  .array(fc.record({ above: fc.nat(99), size: fc.nat(11) }), { minLength: 3, maxLength: 9 })
  .map((rows): Tree => ({
    above: rows.map(({ above }, place) => {
      const parent = above % (place + 2);
      return parent >= place ? null : parent;
    }),
    sizes: rows.map(({ size }) => size),
  }));

describe("ties of small departments in the reports of all levels together", () => {
  it("cannot be worked out by adding and subtracting", () => {
    let hiding = 0;
    fc.assert(
      fc.property(trees, (tree) => {
        const known = LEVELS.flatMap((level) => toldAt(tree, level));
        if (ruleAt(tree, 1).departments.size > 0 && ruleAt(tree, 1).tellsCrossings) hiding += 1;
        expect(workedOut(tree, known)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(hiding).toBeGreaterThan(5);
  });

  it("could, where a ministry falls into two small ones and the ties across them were told", () => {
    // Below the first of three ministries two of 3 and 4 people.
    const tree: Tree = { above: [null, null, null, 0, 0], sizes: [0, 9, 8, 3, 4] };
    expect(ruleAt(tree, 1)).toMatchObject({ tellsCrossings: false });
    const known = LEVELS.flatMap((level) => toldAt(tree, level));
    expect(workedOut(tree, known)).toEqual([]);
    const units = unitsAt(tree, 1);
    const across = sumOf(tree, (a, b) => units[a] === units[b]);
    expect(workedOut(tree, [...known, across])).toContain("1: 3 with 4");
  });
});
