import type { Asked, Reply } from "../../contract/requests.ts";
import { hiddenAmong, hiddenAtLevel } from "../../core/exchange/hidden-departments.ts";
import { departmentLevel } from "../../core/network/department-level.ts";
import { drawnNetwork, type DrawnDepartment } from "../../core/network/drawn-network.ts";
import { layOut, type MapLayout } from "../../core/network/layout/lay-out.ts";
import type { Network } from "../../core/network/network.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { WorkspaceFile } from "../../core/store/open.ts";
import { keepPositions, readPositions, type Position } from "../../core/store/positions.ts";
import { writeAside } from "../../core/store/version.ts";
import { viewAt } from "../view-at.ts";
import { stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** What the map draws. Where things lie is found once and kept, so that a map looks the same tomorrow. */
export function map(ask: Asked<"map">, context: TaskContext): Reply<"map"> {
  const { network } = currentNetwork(context);
  const file = context.workspace();
  const kept = readPositions(file.db, viewAt(ask.level));
  const at = departmentLevel(network, ask.level);
  const layout = layOut(network, {
    at,
    kept,
    seed: SEED,
    watch: stepWatch(context, "layout"),
  });
  const drawn = drawnNetwork(network, at, layout);
  keepNew(file, viewAt(ask.level), kept, [...drawn.departments, ...drawn.nodes]);
  return { ...drawn, departments: withSums(network, drawn.departments, ask.level) };
}

/** Says of which departments no figure may leave the computer, for a picture of the map. */
function withSums(
  network: Network,
  drawn: readonly DrawnDepartment[],
  level: number,
): Reply<"map">["departments"] {
  const { departments, people } = network;
  const hidden = hiddenAtLevel(departments, hiddenAmong(departments, people), level);
  return drawn.map((one) => ({ ...one, onlyInSums: hidden.has(one.id) }));
}

type Placed = MapLayout["nodes"][number] & { readonly id: EntityId };

/** Keeps places that are new or had to shift. A workspace that may only be read is laid out again each time. */
function keepNew(
  { db, readOnly }: WorkspaceFile,
  view: string,
  kept: readonly Position[],
  placed: readonly Placed[],
): void {
  if (readOnly) return;
  const before = new Map(kept.map((position) => [position.id, position]));
  const moved = placed.filter(({ id, x, y }) => {
    const old = before.get(id);
    return old?.x !== x || old.y !== y;
  });
  if (moved.length === 0) return;
  const positions = moved.map(({ id, x, y, pinned }) => ({ id, x, y, pinned }));
  writeAside(db, () => keepPositions(db, view, positions));
}
