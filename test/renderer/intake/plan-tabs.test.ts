import { describe, expect, it } from "vitest";
import type { PlanSummary, Tally } from "../../../src/contract/plan-import.ts";
import type { Problem } from "../../../src/contract/common.ts";
import type { DuplicateSide } from "../../../src/contract/duplicates.ts";
import {
  firstTab,
  isPairMeant,
  tabCounts,
  undecidedByKind,
} from "../../../src/renderer/features/intake/plan/plan-tabs.ts";

const tally = (of: Partial<Tally>): Tally => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  conflicts: 0,
  decided: 0,
  rejected: 0,
  ...of,
});
const warning = (code: string): Problem => ({
  code,
  severity: "warning",
  place: { file: "mensen.csv", line: 2, column: null },
  value: null,
});
/** The mock-up: 41 new people, 9 changed, 152 the same, 5 refused; 12 initiatives changed, one in doubt. */
const plan: PlanSummary = {
  plan: "p",
  files: [],
  people: tally({ created: 41, updated: 9, unchanged: 152, rejected: 5 }),
  initiatives: tally({ created: 34, updated: 12, unchanged: 71, conflicts: 1 }),
  departments: tally({ created: 3, unchanged: 38 }),
  topics: tally({ created: 11, unchanged: 46 }),
  ties: tally({ created: 168, unchanged: 304, rejected: 2 }),
  rejected: [],
  rejectedTotal: 7,
  warnings: [warning("email-unreadable"), warning("field-conflict"), warning("likely-duplicate")],
  warningsTotal: 3,
  sharing: { open: 0, internal: 0, private: 0 },
  stubs: 0,
  alone: 0,
  changes: [],
  changesTotal: 0,
  fields: [],
  conflicts: [],
  remembered: [],
  duplicatesTotal: 6,
};

describe("what each tab of a plan holds", () => {
  it("is what the table counts over all kinds", () => {
    const { created, updated, unchanged } = tabCounts(plan, 6);
    expect({ created, updated, unchanged }).toEqual({ created: 257, updated: 21, unchanged: 611 });
  });
  it("asks attention for doubt, for what is refused, and once for what was noticed many times", () => {
    // 6 pairs, 1 conflict, 7 refused, and the one warning that neither pair nor conflict tells of.
    expect(tabCounts(plan, 6).attention).toBe(15);
    expect(tabCounts(plan, 0).attention).toBe(9);
    const often = [...plan.warnings, warning("email-unreadable"), warning("date-unreadable")];
    expect(tabCounts({ ...plan, warnings: often, warningsTotal: 5 }, 6).attention).toBe(16);
    const settled = { ...plan, initiatives: tally({ conflicts: 1, decided: 1 }) };
    expect(tabCounts(settled, 0).attention).toBe(8);
  });
  it("begins where something asks for someone, else at what changes", () => {
    expect(firstTab(tabCounts(plan, 6))).toBe("attention");
    const calm = { ...plan, initiatives: tally({ updated: 2 }), people: tally({ created: 3 }) };
    const warnings = plan.warnings.filter(({ code }) => code !== "email-unreadable");
    const rest = { ties: tally({}), warnings, warningsTotal: 2 };
    expect(firstTab(tabCounts({ ...calm, ...rest }, 0))).toBe("updated");
  });
});

describe("pairs that nobody decided about", () => {
  it("are counted for the kind that the table counts them with", () => {
    expect(
      undecidedByKind([
        { kind: "person", decision: null },
        { kind: "person", decision: "same" },
        { kind: "person", decision: null },
        { kind: "department", decision: null },
        { kind: "initiative", decision: "apart" },
      ]),
    ).toEqual({ people: 2, departments: 1 });
  });
});

describe("a filter over pairs", () => {
  const side = (name: string, planned: boolean): DuplicateSide => ({
    id: planned ? 9 : 1,
    name,
    departments: [],
    facts: [],
    ties: 0,
    sharing: null,
    stub: false,
    planned,
    provenance: { file: planned ? "nieuw.csv" : "oud.csv", sheet: null, line: 2, at: null },
  });
  const pair = { kind: "person", a: side("Jaap", false), b: side("Berg, J.", true) } as const;
  const filter = { kind: null, file: null, search: "" };
  it("takes a pair for its kind, a name in it, and the file that brings it", () => {
    expect(isPairMeant(pair, { ...filter, kind: "people", search: "BERG" })).toBe(true);
    expect(isPairMeant(pair, { ...filter, kind: "initiatives" })).toBe(false);
    expect(isPairMeant(pair, { ...filter, search: "dorst" })).toBe(false);
    expect(isPairMeant(pair, { ...filter, file: "nieuw.csv" })).toBe(true);
    expect(isPairMeant(pair, { ...filter, file: "oud.csv" })).toBe(false);
  });
});
