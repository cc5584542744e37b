import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { create } from "zustand";
import type { MapReply } from "../../../contract/map.ts";
import type { Progress } from "../../../contract/message.ts";
import type { WorkspaceInfo } from "../../../contract/workspace.ts";
import { ask } from "../../app/engine-client.ts";
import { failureOf, type EngineFailure } from "../../app/engine-failure.ts";
import { tellTrouble } from "../../app/overlays.ts";
import { queries } from "../../app/queries.ts";
import { useSelection } from "../../app/selection.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import type { Point } from "./map-model.ts";
import { beginMap, useMapState } from "./view-state.ts";

const useProgress = create<{ readonly progress: Progress | null }>(() => ({ progress: null }));

export type MapAnswer = {
  readonly level: number;
  readonly workspace: WorkspaceInfo | null;
  readonly reply: MapReply | undefined;
  readonly failure: EngineFailure | null;
  readonly progress: Progress | null;
  /** The user stopped it, and nothing came before. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly again: () => void;
};

/** The map of the chosen level, with how far it is. While a newer one is drawn the old one stays. */
export function useMap(): MapAnswer {
  const level = useSelection((selection) => selection.level);
  const { workspace } = useWorkspace();
  const progress = useProgress((state) => state.progress);
  const key = keyOf(workspace, level);
  const path = workspace?.path ?? "";
  const isBegun = useMapState((state) => state.of === `${path} ${level}`);
  useEffect(() => beginMap(`${path} ${level}`), [path, level]);
  const { data, error, isPending, fetchStatus, refetch } = useQuery<MapReply, EngineFailure>({
    // As `useAsk` has it, so that the overview's small map and this one are asked for once.
    queryKey: key,
    queryFn: async ({ signal }) => {
      useProgress.setState({ progress: null });
      return await ask("map", { level }, { signal, onProgress: showProgress });
    },
    enabled: workspace !== null,
    // Only the version may differ: another level has other departments.
    placeholderData: (former, query) =>
      query?.queryKey[1] === path && isLevel(query.queryKey[4], level) ? former : undefined,
  });
  return {
    level,
    workspace,
    // The state of another workspace's map would be shown for one picture.
    reply: isBegun ? data : undefined,
    failure: error,
    progress,
    isStopped: workspace !== null && isPending && fetchStatus === "idle",
    stop: () => void queries.cancelQueries({ queryKey: key }),
    again: () => void refetch(),
  };
}

function keyOf(workspace: WorkspaceInfo | null, level: number): readonly unknown[] {
  const { path = null, version = null } = workspace ?? {};
  return ["workspace", path, version, "map", { level }];
}

function isLevel(question: unknown, level: number): boolean {
  return (question as { readonly level?: unknown } | undefined)?.level === level;
}

function showProgress(progress: Progress): void {
  useProgress.setState({ progress });
}

export type Place = Point & { readonly id: number; readonly pinned: boolean };

/** Keeps where the user put things: at once on every screen, and in the workspace. */
export async function keepPlaces(
  { workspace, level }: Pick<MapAnswer, "workspace" | "level">,
  places: readonly Place[],
): Promise<void> {
  const moved = new Map(places.map((place) => [place.id, place]));
  queries.setQueryData<MapReply>(keyOf(workspace, level), (reply) =>
    reply === undefined
      ? undefined
      : {
          ...reply,
          departments: reply.departments.map((one) => ({ ...one, ...moved.get(one.id) })),
          nodes: reply.nodes.map((one) => ({ ...one, ...moved.get(one.id) })),
        },
  );
  try {
    await ask("keep-positions", { level, positions: [...places] });
  } catch (error) {
    tellTrouble(failureOf(error));
  }
}
