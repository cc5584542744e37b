import type { Overview } from "../../insight/overview.ts";
import type { DepartmentId } from "../../model/ids.ts";
import type { HiddenInReport } from "../hidden-departments.ts";
import type { SharingCounts } from "./sharing-counts.ts";

/** Figures that the report has of everyone, those who are not named included. */
export type ToldFigures = {
  readonly counts: Readonly<Record<string, number>>;
  /** By department of the level; null is the hidden ones in one sum. */
  readonly sharing: readonly {
    readonly departmentId: DepartmentId | null;
    readonly people: number;
    readonly open: number;
  }[];
  /** Ties between departments of the level; null is the hidden ones together. */
  readonly pairs: readonly {
    readonly a: DepartmentId | null;
    readonly b: DepartmentId | null;
    readonly ties: number;
  }[];
};

export type Counted = Exclude<keyof Overview["counts"], "ties" | "stubs" | "withoutDepartment">;

/** What may be counted aloud: no people or their ties where these would be those of one or two small departments. */
export function toldCounts(hidden: HiddenInReport): readonly Counted[] {
  const ofPeople = !hidden.isSumHidden;
  return [
    ...(ofPeople ? (["people"] as const) : []),
    "initiatives",
    "departments",
    "topics",
    ...(ofPeople ? (["pairs"] as const) : []),
    ...(hidden.tellsCrossings ? (["crossings"] as const) : []),
    ...(ofPeople ? (["alone"] as const) : []),
  ];
}

/** The figures that may be told, for the digest of a report. */
export function toldFigures(about: {
  readonly overview: Overview;
  readonly hidden: HiddenInReport;
  readonly sharing: SharingCounts;
}): ToldFigures {
  const { overview, hidden, sharing } = about;
  const counts = Object.fromEntries(
    toldCounts(hidden).map((name) => [name, overview.counts[name]] as const),
  );
  if (hidden.isSumHidden) return { counts, sharing: [], pairs: [] };
  return {
    counts,
    sharing: [
      ...[...sharing.departments].map(([departmentId, sharers]) => ({ departmentId, ...sharers })),
      ...(hidden.departments.size === 0 ? [] : [{ departmentId: null, ...sharing.hidden }]),
    ],
    pairs: hidden.tellsCrossings
      ? overview.pairs.map(({ aId, bId, ties }) => ({ a: aId, b: bId, ties }))
      : [],
  };
}
