import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Everything } from "../../../src/core/exchange/everything.ts";
import { exportNetwork } from "../../../src/core/exchange/export-network.ts";
import { hiddenAmong, hiddenAtLevel } from "../../../src/core/exchange/hidden-departments.ts";
import { exportReport, hiddenIn } from "../../../src/core/exchange/report/export-report.ts";
import { overview } from "../../../src/core/insight/overview.ts";
import type { Person } from "../../../src/core/model/person.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { aPerson, anInitiative, department, NOTHING, person, topic } from "./small-workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "no-trace-"));
afterAll(() => rmSync(folder, { recursive: true }));
let written = 0;

/** All that a writer made, names of files and bytes. */
function bytesOf(write: (out: string) => void): string {
  const out = join(folder, String((written += 1)));
  write(out);
  const names = statSync(out).isDirectory() ? readdirSync(out).toSorted() : [""];
  return names.map((name) => `${name}\n${readFileSync(join(out, name), "latin1")}`).join("\n");
}

const FORMATS = ["gexf", "graphml", "json", "csv", "svg"] as const;
const CHOICE = { includeInternal: false, includeAttributes: true, language: "nl" } as const;
const networkExports = (everything: Everything): string[] =>
  FORMATS.map((format) => bytesOf((out) => exportNetwork(everything, { ...CHOICE, format, out })));

function report(everything: Everything): string {
  const [people, departments, initiatives, ties] = [
    [...everything.people],
    [...everything.departments],
    [...everything.initiatives],
    [...everything.ties],
  ];
  const network = buildNetwork({ people, departments, initiatives, ties });
  const { departments: hidden } = hiddenIn(everything, 0);
  const found = { level: 0, topics: 1, seed: 7, hidden, permutations: 20 };
  const facts = { day: "2026-11-30", flows: null, bridges: null, groups: null };
  return bytesOf((out) =>
    exportReport(
      everything,
      { includeInternal: false, language: "nl", out },
      { ...facts, overview: overview(network, found) },
    ),
  );
}

/** Who sits where in a tree of departments, who shares openly, and who knows whom. */
const workspaces = fc
  .record({
    above: fc.array(fc.nat(100), { minLength: 2, maxLength: 8 }),
    people: fc.array(fc.record({ place: fc.nat(100), isOpen: fc.boolean() }), {
      minLength: 4,
      maxLength: 40,
    }),
    ties: fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 30 }),
  })
  .map(({ above, people, ties }): Everything => {
    const all = people.map(({ place, isOpen }, i) =>
      aPerson({
        id: 100 + i,
        name: `Mens ${String.fromCodePoint(97 + (i % 26))}${i}`,
        email: `m${i}@x.example`,
        departmentId: department((place % above.length) + 1),
        sharing: isOpen ? "open" : i % 3 === 0 ? "private" : "internal",
      }),
    );
    return {
      ...NOTHING,
      departments: above.map((one, place) => ({
        id: department(place + 1),
        name: `Onderdeel ${place}`,
        code: null,
        parentId: one % (place + 1) === 0 ? null : department(one % (place + 1)),
        stub: false,
      })),
      people: all,
      initiatives: [
        anInitiative({ id: 900, title: "Samen", departmentId: department(1) }),
        anInitiative({ id: 901, title: "Apart", departmentId: department(2) }),
      ],
      topics: [{ id: topic(950), name: "zorg" }],
      ties: ties.map(([a, b]) => ({
        from: all[a % all.length]!.id,
        to: b % 5 === 0 ? (900 as never) : all[b % all.length]!.id,
        kind: "knows" as const,
      })),
    };
  });

const peopleOf = (everything: Everything): Person[] =>
  [...everything.people].map((one) => ({ role: null, ...one }));
const hasTie = ({ ties }: Everything, id: number): boolean =>
  [...ties].some(({ from, to }) => from === id || to === id);
const changed = (everything: Everything, id: number, fields: Partial<Person>): Everything => ({
  ...everything,
  people: peopleOf(everything).map((one) => (one.id === id ? { ...one, ...fields } : one)),
});
const rulesOf = (everything: Everything): unknown => {
  const [departments, people] = [[...everything.departments], [...everything.people]];
  const rule = hiddenAmong(departments, people);
  return { rule, lower: [1, 2, 3].map((level) => hiddenAtLevel(departments, rule, level)) };
};

describe("what leaves the computer about someone who is not named", () => {
  it("is the same whatever their name, address, role, columns and topics, and whom else who is not named they know", () => {
    fc.assert(
      fc.property(workspaces, fc.nat(), (everything, at) => {
        const unnamed = peopleOf(everything).filter(({ sharing }) => sharing !== "open");
        fc.pre(unnamed.length > 1);
        const one = unnamed[at % unnamed.length]!;
        const other = changed(everything, one.id, {
          name: "Zwaan Kleefgras",
          email: "zwaan@y.example",
          role: "geheim",
          sharing: one.sharing === "private" ? "internal" : "private",
        });
        expect(report(other)).toBe(report(everything));
        const more: Everything = {
          ...other,
          attributes: [{ entityId: one.id, name: "Kamer", value: "12" }],
          topicLinks: [{ entityId: one.id, topicId: topic(950), role: "offers" }],
          ties: [
            ...other.ties,
            { from: one.id, to: unnamed.at(at % 2 === 0 ? 0 : -1)!.id, kind: "knows" },
          ],
        };
        expect(networkExports(more)).toEqual(networkExports(everything));
      }),
      { numRuns: 15 },
    );
  });

  it("does not tell in which of two departments they are that go out in one sum", () => {
    let compared = 0;
    fc.assert(
      fc.property(workspaces, fc.nat(), fc.nat(), (everything, at, to) => {
        const { own } = hiddenAmong([...everything.departments], everything.people);
        const hidden = [...own];
        const movable = peopleOf(everything).filter(
          ({ id, sharing, departmentId }) =>
            sharing !== "open" &&
            departmentId !== null &&
            own.has(departmentId) &&
            !hasTie(everything, id),
        );
        fc.pre(movable.length > 0);
        const one = movable[at % movable.length]!;
        const moved = changed(everything, one.id, { departmentId: hidden[to % hidden.length]! });
        // Who else is hidden may change with it; that is no figure of a department.
        fc.pre(JSON.stringify(rulesOf(moved), sets) === JSON.stringify(rulesOf(everything), sets));
        compared += 1;
        expect(networkExports(moved)).toEqual(networkExports(everything));
      }),
      { numRuns: 15 },
    );
    expect(compared).toBeGreaterThan(5);
  });

  it("would be found where it is told: as soon as they share openly", () => {
    const everything: Everything = {
      ...NOTHING,
      departments: [1, 2].map((id) => ({
        id: department(id),
        name: `Onderdeel ${id}`,
        code: null,
        parentId: null,
        stub: false,
      })),
      people: [aPerson({ id: 100, name: "Mens", departmentId: department(1) })],
    };
    const open = changed(everything, person(100), { sharing: "open" });
    const before = networkExports(everything);
    const same = networkExports(open).filter((text, place) => text === before[place]);
    expect(same).toEqual([]);
    expect(report(open)).not.toBe(report(everything));
  });
});

function sets(_key: string, value: unknown): unknown {
  return value instanceof Set ? [...(value as Set<number>)].toSorted((a, b) => a - b) : value;
}
