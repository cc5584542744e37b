import { announce } from "../../app/announce.ts";
import type { BoardParts } from "./board-parts.ts";
import { nodeName } from "./names.ts";
import { pointerKey, type Pointer } from "./pointer.ts";
import { spoken } from "./spoken.ts";
import { pointAt, setOpen, setUnfolded } from "./view-state.ts";
import { siblings, walk, type Way } from "./walk.ts";

type Doings = {
  readonly choose: (id: number | null, isInView: boolean) => void;
  readonly openDepartment: (id: number | null) => void;
  readonly closeDepartment: (id: number | null) => void;
};

/** Where the keyboard is, and what it does there; the same from the map and from the list. */
export function boardPointing(parts: BoardParts & Doings) {
  const { say, model, scene, filters, open, selectedId, pointed, camera } = parts;
  const ground = { model, scene, filters, selectedId };
  const nodeAt = (pointer: Pointer | null) =>
    pointer?.level === "node" || pointer?.level === "tie" ? model.nodes.get(pointer.id) : undefined;

  const point = (pointer: Pointer, isSpoken: boolean): void => {
    const node = nodeAt(pointer);
    const isDrawn = node === undefined || scene.nodes.some(({ id }) => id === node.id);
    if (pointer.level === "node" && !isDrawn) setOpen(model, node.departmentId, true);
    // The list shows whose ties are walked, too.
    if (pointer.level === "tie") setUnfolded(pointer.anchor, true);
    pointAt(pointer);
    const island = pointer.level === "department" ? model.departments.get(pointer.id ?? 0) : node;
    if (island !== undefined) camera.keepInView(island);
    if (!isSpoken) return;
    const around = siblings(ground, pointer);
    const at = around.findIndex((one) => pointerKey(one) === pointerKey(pointer));
    const place =
      at === -1
        ? { position: 1, of: (model.members.get(node?.departmentId ?? null) ?? [1]).length }
        : { position: at + 1, of: around.length };
    announce(spoken(pointer, place, { model, scene, say }));
  };

  const beginning = (): Pointer => {
    if (selectedId !== null && model.nodes.has(selectedId))
      return { level: "node", id: selectedId };
    return selectedId !== null && model.departments.has(selectedId)
      ? { level: "department", id: selectedId }
      : { level: "network" };
  };

  return {
    point,
    step: (way: Way): void => {
      if (pointed === null && selectedId === null) point(beginning(), true);
      else {
        const next = walk(ground, pointed ?? beginning(), way);
        if (next !== null) point(next, true);
      }
    },
    home: (): void => point(beginning(), true),
    enter: (pointer: Pointer): void => {
      if (pointer.level === "network") camera.fit();
      else if (pointer.level === "department") {
        if (pointer.id !== null) parts.choose(pointer.id, true);
        pointAt(pointer);
        parts.openDepartment(pointer.id);
      } else {
        const node = model.nodes.get(pointer.id);
        if (node === undefined) return;
        parts.choose(node.id, true);
        setOpen(model, node.departmentId, true);
        pointAt({ level: "node", id: node.id });
        camera.keepInView(node);
        announce(say("spokenSelected", { name: nodeName(model, node.id, say) }));
      }
    },
    /** Out of the department that the keyboard, or else the choice, is in. */
    leave: (): void => {
      const at = pointed ?? beginning();
      const id = at.level === "department" ? at.id : (nodeAt(at)?.departmentId ?? null);
      if (at.level !== "network" && open.has(id)) parts.closeDepartment(id);
    },
  };
}
