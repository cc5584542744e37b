import { codeOf, type MapModel } from "./map-model.ts";
import { departmentName, nodeName, type SayMap } from "./names.ts";
import type { Pointer } from "./pointer.ts";
import type { Scene } from "./scene-parts.ts";

/** Its place among its likes, from 1. */
export type Place = { readonly position: number; readonly of: number };

/** What the live region says of where the keyboard is: name, kind, department, facts, position. */
export function spoken(
  pointer: Pointer,
  place: Place,
  { model, scene, say }: { readonly model: MapModel; readonly scene: Scene; readonly say: SayMap },
): string {
  switch (pointer.level) {
    case "network":
      return say("spokenNetwork", totals(model));
    case "department": {
      const members = model.members.get(pointer.id) ?? [];
      const department = pointer.id === null ? undefined : model.departments.get(pointer.id);
      const island = scene.islands.find(({ id }) => id === pointer.id);
      return say("spokenDepartment", {
        name: departmentName(model, pointer.id, say),
        isOpen: (island?.isOpen ?? false) ? "yes" : "no",
        people: department?.people ?? members.filter(({ kind }) => kind === "person").length,
        initiatives:
          department?.initiatives ?? members.filter(({ kind }) => kind === "initiative").length,
        ...place,
      });
    }
    case "node":
      return spokenNode(pointer.id, place, { model, scene, say });
    case "tie":
    default: {
      const tie = (model.tiesOf.get(pointer.anchor) ?? []).find(
        ({ from, to }) => from === pointer.id || to === pointer.id,
      );
      return say("spokenTie", {
        how: say(tie?.crossing === true ? "crossingNeighbour" : "neighbour"),
        anchor: nodeName(model, pointer.anchor, say),
        rest: spokenNode(pointer.id, place, { model, scene, say }),
      });
    }
  }
}

function spokenNode(
  id: number,
  place: Place,
  { model, scene, say }: { readonly model: MapModel; readonly scene: Scene; readonly say: SayMap },
): string {
  const node = model.nodes.get(id);
  if (node === undefined) return "";
  const department = codeOf(model, node.departmentId);
  const facts = {
    name: nodeName(model, id, say),
    kind: node.kind,
    ties: model.degreeOf(id),
    crossings: model.crossingsOf.get(id) ?? 0,
    steps: scene.steps?.get(id) ?? -1,
    ...place,
  };
  return department === null
    ? say("spokenLoose", facts)
    : say("spokenNode", { ...facts, department });
}

export function totals(model: MapModel): {
  readonly departments: number;
  readonly people: number;
  readonly initiatives: number;
} {
  const nodes = [...model.nodes.values()];
  const people = nodes.filter(({ kind }) => kind === "person").length;
  return { departments: model.departments.size, people, initiatives: nodes.length - people };
}
