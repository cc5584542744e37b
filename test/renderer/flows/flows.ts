import type { Named } from "../../../src/contract/common.ts";
import type { Flow, FlowGroup, FlowPair } from "../../../src/contract/flows.ts";

export function named(id: number, name: string, change: Partial<Named> = {}): Named {
  return { id, kind: "initiative", name, department: "JenV", departmentId: 100, ...change };
}

export function person(id: number, name: string, department = "BZK"): Named {
  return named(id, name, { kind: "person", department, departmentId: 200 });
}

export const HEARING = named(1, "Spraak naar tekst in de zittingszaal");
export const TALK = named(2, "Het gesprek op papier", { department: "VWS", departmentId: 101 });
export const COUNTER = named(3, "Uitgeschreven spreekuur", {
  department: "SZW",
  departmentId: 102,
});

/** Two initiatives that share a word, four steps apart: 2^(1-4) = 0.125. */
export function pair(change: Partial<FlowPair> = {}): FlowPair {
  return {
    key: "alike:1-2",
    kind: "alike",
    a: HEARING,
    b: TALK,
    departmentA: null,
    departmentB: null,
    above: 0.985,
    affinity: 0.4,
    contact: 0.125,
    score: 0.35,
    terms: [{ a: "verslag", b: "report", share: 0.5 }],
    topics: [],
    between: null,
    via: [],
    state: "open",
    reason: null,
    ...change,
  };
}

export function group(change: Partial<FlowGroup> = {}): FlowGroup {
  return {
    key: "group:1-2-3",
    initiatives: [HEARING, TALK, COUNTER].map((initiative) => ({
      initiative,
      department: null,
      description: null,
      status: null,
      same: [],
    })),
    departments: [],
    about: ["verslag"],
    terms: [{ a: "verslag", b: "verslag", share: 0.5 }],
    topics: [],
    affinity: 0.5,
    contact: 0.1,
    score: 0.4,
    strength: 0.25,
    state: "open",
    reason: null,
    ...change,
  };
}

export function flow(change: Partial<Flow> = {}): Flow {
  return {
    group: null,
    pair: null,
    initiatives: [],
    rows: [],
    ways: [],
    via: [],
    change: null,
    departments: null,
    ...change,
  };
}
