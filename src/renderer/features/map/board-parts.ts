import type { Filters } from "./filters.ts";
import type { MapModel } from "./map-model.ts";
import type { SayMap } from "./names.ts";
import type { Pointer } from "./pointer.ts";
import type { Scene } from "./scene-parts.ts";
import type { Camera } from "./use-camera.ts";
import type { MapAnswer } from "./use-map.ts";

/** What the map screen knows, which each of its doings builds on. */
export type BoardParts = {
  readonly say: SayMap;
  readonly about: Pick<MapAnswer, "level" | "workspace">;
  readonly model: MapModel;
  readonly scene: Scene;
  readonly filters: Filters;
  readonly open: ReadonlySet<number | null>;
  readonly selectedId: number | null;
  readonly pointed: Pointer | null;
  readonly camera: Camera;
};
