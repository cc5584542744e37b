import type { Named } from "../../../contract/common.ts";
import type { SharedTerm } from "../../../contract/flow-parts.ts";
import type { FlowGroup, FlowKind, FlowPair, Flows } from "../../../contract/flows.ts";

/** One finding of the list, a group of initiatives or two ends, as the screen speaks of both. */
export type FlowItem = {
  readonly key: string;
  readonly kind: "group" | FlowKind;
  /** Its initiatives, or its two ends. */
  readonly ends: readonly Named[];
  /** Names of the departments that it touches, each once. */
  readonly departments: readonly string[];
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
    departments: group.departments.map(departmentOf),
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
    departments: [...new Set([a, b].map(departmentOf).filter((name) => name !== ""))],
    affinity,
    contact,
    above,
    terms,
    topics: pair.topics.map(({ name }) => name),
    state,
    reason,
  };
}

/** The name of the top department of something; of a top department its own. */
function departmentOf({ kind, name, department }: Named): string {
  return department ?? (kind === "department" ? name : "");
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
