import type { Overview } from "../../../contract/overview.ts";
import { departmentCode } from "../../app/department-code.ts";
import type { ChangeSince } from "./change-since.ts";
import type { FirstFlow } from "./first-flow.ts";
import type { FragileCrossing } from "./fragile-crossing.ts";
import type { Pair } from "../../app/selection.ts";

/** One thing worth knowing, with the numbers that its words need. */
export type Finding =
  | FirstFlow
  | FragileCrossing
  | ChangeSince
  | {
      readonly kind: "least-tied" | "most-tied";
      readonly first: string;
      readonly second: string;
      readonly pair: Pair;
      readonly ties: number;
      readonly expected: number;
    }
  | {
      readonly kind: "most-inward";
      readonly department: string;
      readonly id: number;
      readonly ties: number;
      readonly expected: number;
    }
  | { readonly kind: "strangers"; readonly pairs: number; readonly allPairs: number }
  | { readonly kind: "alone"; readonly people: number; readonly ofHundred: number }
  | { readonly kind: "only-mentioned"; readonly people: number }
  | { readonly kind: "no-department"; readonly people: number }
  | { readonly kind: "too-small"; readonly departments: number; readonly people: number };

const MOST = 5;
/** Where chance gives fewer ties than this, having none is no news. */
const ENOUGH = 3;
/** A difference that chance gives less than once in twenty times. */
const CLEAR = 2;

type PairOfTwo = Overview["pairs"][number] & { readonly aId: number; readonly bId: number };

/** What is known later than the rest. */
export type Later = {
  readonly flow?: FirstFlow | null;
  readonly fragile?: FragileCrossing | null;
  readonly change?: ChangeSince | null;
};

/**
 * At most five, the most telling first: what is missing before what is there, people before data. What is known later
 * comes in below the first finding, whose button stays where it was.
 */
export function findingsOf(
  overview: Overview,
  { flow = null, fragile = null, change = null }: Later = {},
): readonly Finding[] {
  const { counts, other, pairs } = overview;
  const nameOf = names(overview);
  const compared = pairs.filter(
    (pair): pair is PairOfTwo => pair.aId !== null && pair.bId !== null,
  );
  const between = compared.filter(({ aId, bId }) => aId !== bId);
  const inside = compared.filter(({ aId, bId }) => aId === bId);
  const found: (Finding | null)[] = [
    leastTied(between, nameOf),
    fragile,
    counts.alone > 0
      ? {
          kind: "alone",
          people: counts.alone,
          ofHundred: Math.round((100 * counts.alone) / Math.max(1, counts.people)),
        }
      : null,
    change,
    mostTied(between, nameOf),
    strangers(between),
    mostInward(inside, nameOf),
    counts.stubs > 0 ? { kind: "only-mentioned", people: counts.stubs } : null,
    counts.withoutDepartment > 0
      ? { kind: "no-department", people: counts.withoutDepartment }
      : null,
    other.departments > 0
      ? { kind: "too-small", departments: other.departments, people: other.people }
      : null,
  ];
  const known = found.filter((finding) => finding !== null);
  // Before the later ones are there another may stand first, but none of them ever does, unless it is alone.
  const isLater = ({ kind }: Finding): boolean => kind === "fragile" || kind === "changed";
  const first = known.find((finding) => !isLater(finding));
  const rest = known.filter((finding) => finding !== first);
  const all = first === undefined ? [flow, ...rest] : [first, flow, ...rest];
  return all.filter((finding) => finding !== null).slice(0, MOST);
}

function names({ departments }: Overview): (id: number) => string {
  const codes = new Map(departments.map(({ id, name, code }) => [id, departmentCode(name, code)]));
  return (id) => codes.get(id) ?? "?";
}

/** The pair that lacks most ties: clearly fewer than chance gives, where chance gives enough. */
function leastTied(pairs: readonly PairOfTwo[], nameOf: (id: number) => string): Finding | null {
  const [most] = pairs
    .filter(
      ({ ties, expected, z }) =>
        expected >= ENOUGH && ties / expected < 0.6 && (z === null || z <= -CLEAR),
    )
    .toSorted(
      (x, y) => y.expected - y.ties - (x.expected - x.ties) || x.aId - y.aId || x.bId - y.bId,
    );
  return most === undefined ? null : pairFinding("least-tied", most, nameOf);
}

/** The pair that finds each other most above chance, with enough ties to be no accident. */
function mostTied(pairs: readonly PairOfTwo[], nameOf: (id: number) => string): Finding | null {
  const [most] = pairs
    .filter(
      ({ ties, expected, z }) =>
        expected > 0 && ties >= ENOUGH && ties / expected > 1.5 && (z === null || z >= CLEAR),
    )
    .toSorted(
      (x, y) => y.ties / y.expected - x.ties / x.expected || x.aId - y.aId || x.bId - y.bId,
    );
  return most === undefined ? null : pairFinding("most-tied", most, nameOf);
}

function pairFinding(
  kind: "least-tied" | "most-tied",
  { aId, bId, ties, expected }: PairOfTwo,
  nameOf: (id: number) => string,
): Finding {
  const [first = "", second = ""] = [nameOf(aId), nameOf(bId)].toSorted((a, b) =>
    a.localeCompare(b),
  );
  return { kind, first, second, pair: [aId, bId], ties, expected };
}

/** Pairs of departments without a single tie, though chance would give at least one. */
function strangers(pairs: readonly PairOfTwo[]): Finding | null {
  const without = pairs.filter(({ ties, expected }) => ties === 0 && expected >= 1).length;
  return without === 0 ? null : { kind: "strangers", pairs: without, allPairs: pairs.length };
}

/** The department whose people stay most among themselves, against chance. */
function mostInward(pairs: readonly PairOfTwo[], nameOf: (id: number) => string): Finding | null {
  const [most] = pairs
    .filter(({ ties, expected }) => ties >= ENOUGH && expected > 0 && ties / expected > 1.5)
    .toSorted((x, y) => y.ties / y.expected - x.ties / x.expected || x.aId - y.aId);
  if (most === undefined) return null;
  const { aId: id, ties, expected } = most;
  return { kind: "most-inward", department: nameOf(id), id, ties, expected };
}
