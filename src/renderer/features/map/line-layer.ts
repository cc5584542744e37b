import type { View } from "./camera.ts";
import { clearLines, paintLines, type LinesLook } from "./paint-lines.ts";
import type { SceneTie } from "./scene-parts.ts";

/** More lines than this are left out while the map moves. */
const MANY = 2000;

/** The canvas below the drawing, with the lines that nobody can click. It is painted again only for a reason. */
export type LineLayer = {
  paint(ties: readonly SceneTie[], look: LinesLook, isMoving: boolean): void;
  /** Its size changed, and so it is empty. */
  forget(): void;
};

export function lineLayer(canvas: HTMLCanvasElement): LineLayer {
  let painted: { readonly ties: readonly SceneTie[]; readonly look: LinesLook } | null = null;
  return {
    paint(ties, look, isMoving) {
      if (painted?.ties === ties && isSame(painted.look, look)) return;
      const isLeftOut = isMoving && ties.length > MANY;
      if (isLeftOut) clearLines(canvas);
      else paintLines(ties, canvas, look);
      painted = isLeftOut ? null : { ties, look };
    },
    forget() {
      painted = null;
    },
  };
}

function isSame(a: LinesLook, b: LinesLook): boolean {
  return (
    a.colours === b.colours &&
    a.lineScale === b.lineScale &&
    isSameView(a.view, b.view) &&
    a.held === b.held
  );
}

function isSameView(a: View, b: View): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
