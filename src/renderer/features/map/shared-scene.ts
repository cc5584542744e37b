import type { MapNode, MapReply } from "../../../contract/map.ts";
import { mapModel, type MapModel, type Point } from "./map-model.ts";
import { mayBeNamed } from "./names.ts";
import { sceneOf } from "./scene.ts";
import type { Scene, SceneView } from "./scene-parts.ts";

/**
 * What the map shows as it may be in a picture that leaves this computer.
 *
 * A department whose people may leave only in sums has no count of people, no ties of its own, and nobody but who may
 * be named. The picture is drawn as if the others were not there: how wide a line is, how large a ring, and where one
 * lies in it would tell how many they are.
 */
export function sharedScene(
  {
    reply,
    model,
    seen,
  }: { readonly reply: MapReply; readonly model: MapModel; readonly seen: SceneView },
  includeInternal: boolean,
): { readonly model: MapModel; readonly scene: Scene } {
  const hidden = new Set(reply.departments.filter((one) => one.onlyInSums).map(({ id }) => id));
  if (hidden.size === 0) return { model, scene: sceneOf(model, seen) };
  const shared = mapModel(
    withoutHidden(reply, hidden, (id) => mayBeNamed(model, id, includeInternal)),
  );
  const flows = seen.flows.filter((ends) => !ends.some((id) => hidden.has(id)));
  const scene = sceneOf(shared, { ...seen, flows });
  const islands = scene.islands.map((island) =>
    hidden.has(island.id) ? { ...island, people: null } : island,
  );
  return { model: shared, scene: { ...scene, islands } };
}

function withoutHidden(
  reply: MapReply,
  hidden: ReadonlySet<number>,
  isNamed: (id: number) => boolean,
): MapReply {
  const isIn = ({ departmentId }: MapNode): boolean =>
    departmentId !== null && hidden.has(departmentId);
  const kept = reply.nodes.filter((node) => !isIn(node) || isNamed(node.id));
  const places = new Map(
    reply.departments
      .filter(({ id }) => hidden.has(id))
      .flatMap((island) =>
        seeds(
          kept.filter(({ departmentId }) => departmentId === island.id),
          island,
        ),
      ),
  );
  return {
    ...reply,
    departments: reply.departments.map((one) => {
      if (!hidden.has(one.id)) return one;
      const drawn = kept.filter(({ departmentId }) => departmentId === one.id).length;
      return { ...one, people: 0, radius: radiusFor(drawn) };
    }),
    departmentTies: reply.departmentTies.filter(({ a, b }) => !hidden.has(a) && !hidden.has(b)),
    nodes: kept.map((node) => ({ ...node, ...places.get(node.id) })),
  };
}

/** As the engine lays an island out: the least radius, the step between two, and the edge around them. */
const LEAST_RADIUS = 26;
const STEP = 10;
const EDGE = 12;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const radiusFor = (count: number): number => Math.max(LEAST_RADIUS, STEP * Math.sqrt(count) + EDGE);

/** Places like those of the seeds of a sunflower, in the order of the ids. */
function seeds(nodes: readonly MapNode[], { x, y }: Point): (readonly [number, Point])[] {
  return nodes
    .toSorted((a, b) => a.id - b.id)
    .map(({ id }, seed) => {
      const distance = STEP * Math.sqrt(seed + 0.5);
      const angle = seed * GOLDEN_ANGLE;
      return [id, { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }];
    });
}
