import type { UseQueryResult } from "@tanstack/react-query";
import type { MapReply } from "../../../contract/map.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { useSelection } from "../../app/selection.ts";
import { useAsk } from "../../app/use-ask.ts";

/** The numbers and the map of the chosen level; the map may come later, as drawing it takes long at first. */
export function useOverview(): {
  level: number;
  overview: UseQueryResult<Overview, EngineFailure>;
  map: UseQueryResult<MapReply, EngineFailure>;
} {
  const level = useSelection((selection) => selection.level);
  return {
    level,
    overview: useAsk("overview", { level }),
    map: useAsk("map", { level }),
  };
}
