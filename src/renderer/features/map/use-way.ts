import { useMemo } from "react";
import type { EngineFailure } from "../../app/engine-failure.ts";
import type { Path } from "../../app/tie-words.ts";
import { useAsk } from "../../app/use-ask.ts";
import type { MapModel } from "./map-model.ts";
import { useMapState } from "./view-state.ts";
import { wayNodes } from "./way-nodes.ts";
import type { WayChoice } from "./way-choice.ts";

const WAYS = 3;

export type ShownWay = WayChoice & {
  /** undefined while they are looked for. */
  readonly paths: readonly Path[] | undefined;
  readonly failure: EngineFailure | null;
  readonly path: Path | null;
  /** People and initiatives on it, as the map has them. */
  readonly nodes: readonly number[];
};

const NOBODY: readonly number[] = [];

/** The way that someone asks for, if anyone does. */
export function useWay(model: MapModel): ShownWay | null {
  const way = useMapState((state) => state.way);
  const isAsked = way !== null && way.to !== null;
  const { data, error } = useAsk(
    "path",
    { from: way?.from ?? 1, to: way?.to ?? 1, limit: WAYS },
    { enabled: isAsked },
  );
  const paths = isAsked ? data?.paths : undefined;
  const path =
    paths === undefined ? null : (paths[(way?.at ?? 0) % Math.max(1, paths.length)] ?? null);
  const nodes = useMemo(() => (path === null ? NOBODY : wayNodes(path, model)), [path, model]);
  return way === null ? null : { ...way, paths, failure: isAsked ? error : null, path, nodes };
}
