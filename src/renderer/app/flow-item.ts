import type { Named } from "../../contract/common.ts";
import type { SharedTerm } from "../../contract/flow-parts.ts";
import { departmentCode } from "./department-code.ts";
import type { FlowGroup, FlowKind, FlowPair, Flows } from "../../contract/flows.ts";

/** One finding of the list, a group of initiatives or two ends, as the screen speaks of both. */
export type FlowItem = {
  readonly key: string;
  readonly kind: "group" | FlowKind;
  /** Its initiatives, or its two ends. */
  readonly ends: readonly Named[];
  /** One of each department that it touches: a department, or who or what belongs to it. */
  readonly departments: readonly Named[];
  readonly affinity: number;
  readonly contact: number | null;
  /** The share of other pairs that are less alike; null where not known. */
  readonly above: number | null;
  /** Of two people: how many both know; else null. */
  readonly shared: number | null;
  readonly terms: readonly SharedTerm[];
  /** What a group is called by; of a pair nothing, as it has the names of its ends. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly state: FlowPair["state"];
  readonly reason: FlowPair["reason"];
};

/** The findings in the order of the list: groups first, each as the engine ranks them. */
export function itemsOf({ groups, pairs }: Pick<Flows, "groups" | "pairs">): FlowItem[] {
  return [...groups.map(groupItem), ...pairs.map(pairItem)];
}

export function groupItem(group: FlowGroup): FlowItem {
  const { key, affinity, contact, terms, state, reason } = group;
  const ends = group.initiatives.map(({ initiative }) => initiative);
  return {
    key,
    kind: "group",
    ends,
    departments: group.departments,
    affinity,
    contact,
    above: null,
    shared: null,
    terms,
    topics: group.topics.map(({ name }) => name),
    about: group.about,
    state,
    reason,
  };
}

export function pairItem(pair: FlowPair): FlowItem {
  const { key, kind, a, b, affinity, contact, above, between, terms, state, reason } = pair;
  const departments = [pair.departmentA, pair.departmentB].filter((one) => one !== null);
  return {
    key,
    kind,
    ends: [a, b],
    departments,
    affinity,
    contact,
    above,
    shared: between?.shared ?? null,
    terms,
    topics: pair.topics.map(({ name }) => name),
    about: [],
    state,
    reason,
  };
}

/** What its department is called in a sentence: the code, else the name; of a department below the top its own name. */
export function codeOf({ id, kind, name, department, departmentId }: Named): string {
  const isBelow = kind === "department" && id !== departmentId;
  return departmentCode(isBelow ? name : (department ?? name), null);
}

/** What the list shows: what is open and planned, or only what was put aside. */
export function inView(items: readonly FlowItem[], isAside: boolean): FlowItem[] {
  return items.filter(({ state }) => (state === "dismissed") === isAside);
}

/** The finding after one that goes from the list, else the one before. */
export function neighbourOf(items: readonly FlowItem[], key: string): string | null {
  const place = items.findIndex((item) => item.key === key);
  return (items[place + 1] ?? items[place - 1])?.key ?? null;
}

/** The longest bar leaves a little of its track, so that it is seen to be one. */
const LONGEST_BAR = 0.92;

/**
 * How long the bars are: how alike, against the most alike of the kind in the list, as likeness of texts and of networks are
 * different things.
 */
export function barsOf(items: readonly FlowItem[]): (item: FlowItem) => number {
  const most = new Map<string, number>();
  for (const { kind, affinity } of items)
    most.set(scaleOf(kind), Math.max(affinity, most.get(scaleOf(kind)) ?? 0));
  return ({ kind, affinity }) => {
    const longest = most.get(scaleOf(kind)) ?? 0;
    return longest === 0 ? 0 : (LONGEST_BAR * affinity) / longest;
  };
}

/** Groups, pairs and lessons are alike by their texts. */
function scaleOf(kind: FlowItem["kind"]): string {
  return kind === "group" || kind === "alike" || kind === "lesson" ? "texts" : kind;
}
