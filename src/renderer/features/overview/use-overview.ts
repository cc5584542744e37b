import type { UseQueryResult } from "@tanstack/react-query";
import type { MapReply } from "../../../contract/map.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { useSelection } from "../../app/selection.ts";
import { useAsk } from "../../app/use-ask.ts";

/**
 * The numbers and the map of the chosen level; the map may come later, as drawing it takes long at first. So may the
 * potential, which rests on all texts: until then nothing is known of it.
 */
export function useOverview(): {
  level: number;
  overview: UseQueryResult<Overview, EngineFailure>;
  map: UseQueryResult<MapReply, EngineFailure>;
} {
  const level = useSelection((selection) => selection.level);
  const first = useAsk("overview", { level, potential: false });
  const map = useAsk("map", { level });
  const whole = useAsk("overview", { level }, { enabled: first.data !== undefined });
  return { level, overview: whole.data === undefined ? first : whole, map };
}
