import { toast } from "../../app/toasts.ts";
import type { BoardParts } from "./board-parts.ts";
import type { Point } from "./map-model.ts";
import { isLine, type Target, type Thing } from "./target.ts";
import { keepPlaces, type Place } from "./use-map.ts";

/** Moving things and pinning them: what was dragged stays, and can be put back. */
export function boardMoves({
  say,
  about,
  model,
  nameOf,
}: BoardParts & { readonly nameOf: (thing: Thing) => string }) {
  /** A thing's own place first, then of a department those of who is in it. */
  const placesOf = ({ kind, id }: Thing): Place[] => {
    const own = kind === "node" ? model.nodes.get(id) : model.departments.get(id);
    const members = kind === "node" ? [] : (model.members.get(id) ?? []);
    return [...(own === undefined ? [] : [own]), ...members].map((one) => ({
      id: one.id,
      x: one.x,
      y: one.y,
      pinned: one.pinned,
    }));
  };
  return {
    move: (target: Target, to: Point): void => {
      if (isLine(target)) return;
      const before = placesOf(target);
      const [main] = before;
      if (main === undefined) return;
      const after = before.map((place) => ({
        id: place.id,
        x: place.x + to.x - main.x,
        y: place.y + to.y - main.y,
        pinned: place.pinned || place.id === target.id,
      }));
      void keepPlaces(about, after);
      const isKept = about.workspace?.readOnly !== true;
      toast(say(isKept ? "movedTo" : "readOnlyMoved", { name: nameOf(target) }), {
        label: say("putBack"),
        run: () => void keepPlaces(about, before),
      });
    },
    pin: (thing: Thing, isPinned: boolean): void => {
      const [place] = placesOf(thing);
      if (place === undefined) return;
      void keepPlaces(about, [{ ...place, pinned: isPinned }]);
      toast(say(isPinned ? "pinned" : "unpinned", { name: nameOf(thing) }));
    },
  };
}
