import type { Overview } from "../../insight/overview.ts";

/** Someone or something of the workspace; its name is looked up among what may be shared. */
export type Ref = { readonly id: number };

type Words = readonly { readonly a: string; readonly b: string }[];

export type ReportFlowGroup = {
  readonly initiatives: readonly { readonly initiative: Ref; readonly same: readonly Ref[] }[];
  readonly departments: readonly Ref[];
  readonly terms: Words;
  readonly topics: readonly Ref[];
};

export type ReportFlowPair = {
  readonly kind: "alike" | "talent" | "lesson" | "meet" | "departments";
  readonly a: Ref;
  readonly b: Ref;
  readonly terms: Words;
  readonly topics: readonly Ref[];
  readonly via: readonly { readonly person: Ref }[];
  /** Of two people: how many both know, and how many around one, besides, know people around the other; else null. */
  readonly between: { readonly shared: number; readonly around: number } | null;
};

export type ReportFlows = {
  readonly groups: readonly ReportFlowGroup[];
  readonly pairs: readonly ReportFlowPair[];
  readonly seed: number;
};

export type ReportBridges = {
  /** Of all people those with most first. */
  readonly people: readonly {
    readonly person: Ref;
    readonly ties: number;
    readonly share: number | null;
    readonly participation: number | null;
  }[];
  readonly n: number;
  readonly sampled: {
    readonly pairs: number;
    readonly error: number;
    readonly confidence: number;
    readonly seed: number;
  } | null;
  readonly fragile: readonly {
    readonly a: Ref;
    readonly b: Ref;
    readonly through: readonly Ref[];
    readonly ties: number;
  }[];
};

export type ReportGroups = {
  readonly groups: readonly {
    readonly people: number;
    readonly departments: readonly { readonly department: Ref; readonly people: number }[];
  }[];
  readonly agreement: number | null;
  readonly stability: number | null;
  readonly runs: number;
  readonly seed: number;
  readonly n: number;
};

/** What a report tells, found by others; null where it was not looked for. */
export type ReportFacts = {
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the departments of a level, with the hidden ones (hidden-departments.ts) in one sum. */
  readonly overview: Overview;
  readonly flows: ReportFlows | null;
  readonly bridges: ReportBridges | null;
  readonly groups: ReportGroups | null;
};
