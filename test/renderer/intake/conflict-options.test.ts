import { describe, expect, it } from "vitest";
import type { FieldChange } from "../../../src/contract/plan-rows.ts";
import {
  chosenOption,
  conflictOptions,
  isOpenConflict,
  isSettled,
} from "../../../src/renderer/features/intake/plan/conflict-options.ts";

const said = (value: string, line: number) => ({ value, file: "mensen.csv", sheet: null, line });

const ROLE: FieldChange = {
  id: 7,
  field: "person.role",
  before: "jurist",
  said: "bestuurder",
  after: "jurist",
  policy: "keep",
  decided: false,
  policies: ["keep", "replace", "union"],
  isNew: false,
  values: [said("bestuurder", 4), said("hoofd juridische zaken", 3)],
};

describe("a field on which two rows disagree", () => {
  it("can stay as it is, become what either row says, or hold both", () => {
    expect(conflictOptions(ROLE).map(({ choice }) => choice)).toEqual([
      { policy: "keep" },
      { policy: "replace", value: 0 },
      { policy: "replace", value: 1 },
      { policy: "union" },
    ]);
  });
  it("is shown as what was chosen of it", () => {
    expect(chosenOption(ROLE)).toBe("keep");
    const taken = { ...ROLE, policy: "replace", said: "hoofd juridische zaken" } as const;
    expect(chosenOption(taken)).toBe(conflictOptions(ROLE)[2]?.id);
  });
  it("is settled when someone chose, also to keep it, with all else that its row disagrees on", () => {
    const decided = { ...ROLE, decided: true };
    expect(isSettled([decided])).toBe(true);
    expect(isSettled([decided, { ...ROLE, id: 8 }])).toBe(false);
    expect(isSettled([{ ...ROLE, values: [] }])).toBe(false);
  });
  it("offers nothing where it can only stay, and is none where no row says otherwise", () => {
    expect(isOpenConflict(ROLE)).toBe(true);
    expect(isOpenConflict({ ...ROLE, policies: ["keep"] })).toBe(false);
    expect(isOpenConflict({ ...ROLE, values: [] })).toBe(false);
  });
});
