import type { Named } from "../../../contract/common.ts";
import type { Flows } from "../../../contract/flows.ts";
import { barsOf, codeOf, itemsOf, type FlowItem } from "../../app/flow-item.ts";

/** The most promising of the open flows, as the overview tells of it. */
export type FirstFlow = {
  readonly kind: "first-flow";
  readonly key: string;
  /** The names of the two, or null for a group. */
  readonly ends: readonly [Named, Named] | null;
  /** Of a group: how many initiatives, at which departments, and about what. */
  readonly initiatives: number;
  readonly departments: readonly string[];
  readonly about: readonly string[];
  /** How alike, and how much contact; and how long its bar is, from 0 to 1. */
  readonly item: FlowItem;
  readonly bar: number;
};

const MOST_DEPARTMENTS = 4;
const MOST_WORDS = 2;

export function firstFlow(flows: Pick<Flows, "groups" | "pairs">): FirstFlow | null {
  const items = itemsOf(flows);
  const item = items.find(({ state }) => state === "open");
  if (item === undefined) return null;
  const [a, b] = item.ends;
  const isGroup = item.kind === "group" || a === undefined || b === undefined;
  return {
    kind: "first-flow",
    key: item.key,
    ends: isGroup ? null : [a, b],
    initiatives: item.ends.length,
    departments: item.departments.slice(0, MOST_DEPARTMENTS).map(codeOf),
    about: item.about.slice(0, MOST_WORDS),
    item,
    bar: barsOf(items)(item),
  };
}
