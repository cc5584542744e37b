import { describe, expect, it } from "vitest";
import { withState } from "../../src/renderer/app/renew-flows.ts";
import { group, pair } from "./flows/flows.ts";

const spread = { deepest: 0, departments: 4, apart: 0 };
const counts = { open: 2, planned: 0, dismissed: 3, initiatives: 120, people: 300 };
const flows = { groups: [group()], pairs: [pair()], counts, spread, seed: 7 };

describe("what is shown at once after a step on a flow", () => {
  it("is that it is planned, counted: 2 - 1 open, 0 + 1 planned", () => {
    const shown = withState(flows, { key: pair().key, state: "planned", reason: null });
    expect(shown.pairs[0]?.state).toBe("planned");
    expect(shown.groups[0]?.state).toBe("open");
    expect(shown.counts).toMatchObject({ open: 1, planned: 1, dismissed: 3 });
  });
  it("is nothing where the flow is not among those shown, or is so already", () => {
    expect(withState(flows, { key: "meet:8-9", state: "dismissed", reason: "other" })).toBe(flows);
    expect(withState(flows, { key: pair().key, state: "open", reason: null })).toBe(flows);
  });
});
