import type { Named } from "../../../contract/common.ts";
import type { SharedTerm } from "../../../contract/flow-parts.ts";
import { departmentCode } from "../../app/department-code.ts";
import type { FlowGroup, FlowKind, FlowPair, Flows } from "../../../contract/flows.ts";

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
  readonly terms: readonly SharedTerm[];
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
    terms,
    topics: group.topics.map(({ name }) => name),
    state,
    reason,
  };
}

export function pairItem(pair: FlowPair): FlowItem {
  const { key, kind, a, b, affinity, contact, above, terms, state, reason } = pair;
  return {
    key,
    kind,
    ends: [a, b],
    departments: a.departmentId === b.departmentId ? [a] : [a, b],
    affinity,
    contact,
    above,
    terms,
    topics: pair.topics.map(({ name }) => name),
    state,
    reason,
  };
}

/** What a department is called in a sentence: its code, else its name. */
export function codeOf({ name, department }: Named): string {
  return departmentCode(department ?? name, null);
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
