import { create } from "zustand";
import type { Ask } from "../../contract/requests.ts";
import { go } from "./selection.ts";

export type FlowsOf = NonNullable<Ask<"flows">["of"]>;

/** How many rows of the list are added at a time. */
export const FLOW_STEP = 20;

type FlowPlace = {
  /** The finding that is looked at; null, or one that is gone: the first of the list. */
  readonly key: string | null;
  /** Only what touches this department. */
  readonly departmentId: number | null;
  /** null: what the list begins with. */
  readonly of: FlowsOf | "all" | null;
  /** What was put aside, in place of what is open. */
  readonly isAside: boolean;
  readonly shown: number;
  /** What is looked for may stand far down. */
  readonly isWhole: boolean;
};

const BEGINNING: FlowPlace = {
  key: null,
  departmentId: null,
  of: null,
  isAside: false,
  shown: FLOW_STEP,
  isWhole: false,
};

/** Where the user is among the flows; kept while other screens are looked at. */
export const useFlowPlace = create<FlowPlace>(() => BEGINNING);

export function chooseFlow(key: string | null): void {
  useFlowPlace.setState({ key });
}

/** Another choice makes another list, which begins at its top. */
export function filterFlows(
  change: Partial<Pick<FlowPlace, "departmentId" | "of" | "isAside">>,
): void {
  useFlowPlace.setState({ ...change, key: null, shown: FLOW_STEP });
}

export function showMoreFlows(): void {
  useFlowPlace.setState(({ shown }) => ({ shown: shown + FLOW_STEP }));
}

const KINDS: Readonly<Record<string, FlowsOf>> = {
  meet: "people",
  talent: "people",
  departments: "departments",
};

/** Opens the screen of flows on one of them, wherever it stands in the list of its kind. */
export function openFlow(key: string): void {
  const [kind = ""] = key.split(":");
  useFlowPlace.setState({ ...BEGINNING, key, of: KINDS[kind] ?? "initiatives", isWhole: true });
  go("flows");
}
