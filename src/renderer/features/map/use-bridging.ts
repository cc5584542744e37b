import { useMemo } from "react";
import type { Bridges } from "../../../contract/bridges.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { useAsk } from "../../app/use-ask.ts";
import { bridgeViewOf, type BridgeView } from "./bridge-view.ts";
import { useMapState } from "./view-state.ts";

/** Whoever comes after so many stands between hardly anyone, and is drawn as small as who does not at all. */
const MOST = 2000;

export type Bridging = {
  readonly isOn: boolean;
  readonly reply: Bridges | undefined;
  readonly failure: EngineFailure | null;
  readonly view: BridgeView | null;
  readonly again: () => void;
};

/** Who ties departments together; asked for when someone wants to see it. */
export function useBridging(level: number): Bridging {
  const isOn = useMapState((state) => state.bridges);
  const { data, error, refetch } = useAsk("bridges", { level, limit: MOST }, { enabled: isOn });
  const view = useMemo(() => (data === undefined ? null : bridgeViewOf(data)), [data]);
  return {
    isOn,
    reply: isOn ? data : undefined,
    failure: isOn ? error : null,
    view: isOn ? view : null,
    again: () => void refetch(),
  };
}
