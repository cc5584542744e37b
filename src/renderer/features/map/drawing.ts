import cytoscape from "cytoscape";
import { MOST_ZOOM, toScreen, type Size, type View } from "./camera.ts";
import { changeElements } from "./drawing-changes.ts";
import { elementsOf, isElement } from "./drawing-elements.ts";
import { followPointer, type PointerEvents } from "./drawing-pointer.ts";
import { drawingStyle } from "./drawing-style.ts";
import type { Naming } from "./label-wishes.ts";
import type { Label } from "./labels.ts";
import { lineLayer } from "./line-layer.ts";
import { nameLayer } from "./name-layer.ts";
import type { Ring } from "./rings.ts";
import type { Held } from "./paint-lines.ts";
import type { Frame } from "./picture.ts";
import type { Scene, SceneTie } from "./scene-parts.ts";
import { isLine, isSameTarget, keyOf, type Target } from "./target.ts";
import type { PageLook } from "./use-colours.ts";
import { zoomScale, zoomStep, type ZoomScale } from "./zoom-scale.ts";

export type DrawingEvents = PointerEvents & {
  /** The view came to rest. */
  readonly onRest: (view: View) => void;
  readonly onResize: () => void;
};

/** Which things have a ring. */
export type Looks = {
  readonly selected: Target | null;
  readonly pointed: Target | null;
  readonly preview: Target | null;
};

export type Canvases = {
  /** Lowest: lines. */
  readonly lines: HTMLCanvasElement;
  /** In the middle: islands, people and initiatives, and what can be clicked. */
  readonly ground: HTMLElement;
  /** Highest: names and rings. */
  readonly overlay: HTMLCanvasElement;
};

/** The drawing of a scene. It decides nothing: it paints what it is given, and tells what the pointer does. */
export type Drawing = {
  paint(scene: Scene, look: PageLook, naming: Naming): void;
  ring(looks: Looks): void;
  view(): View;
  size(): Size;
  /** Moves the camera; `duration` in milliseconds. */
  moveTo(view: View, duration: number): void;
  /** What is on the screen now, for a picture of it. */
  frame(): { readonly frame: Frame; readonly labels: readonly Label[] };
  destroy(): void;
};

/** So long after its last move the map rests. */
const REST = 140;
/** With more elements than this sizes follow the zoom only when the map rests, and the camera jumps. */
const MANY = 1500;

export function createDrawing(
  { lines, ground, overlay }: Canvases,
  events: DrawingEvents,
): Drawing {
  let scale: ZoomScale = zoomScale(1);
  let drawnStep = zoomStep(1);
  let scene: Scene = { islands: [], nodes: [], ties: [], steps: null };
  let painted: readonly SceneTie[] = [];
  let look: PageLook | null = null;
  let naming: Naming | null = null;
  let looks: Looks = { selected: null, pointed: null, preview: null };
  let held: Held | null = null;
  let isMoving = false;

  const cy = cytoscape({
    container: ground,
    style: drawingStyle(() => scale),
    layout: { name: "preset" },
    minZoom: 0.02,
    maxZoom: MOST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: false,
    hideEdgesOnViewport: false,
    motionBlur: false,
  });
  const under = lineLayer(lines);
  const over = nameLayer(overlay, () => look);
  const view = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const size = (): Size => ({ width: cy.width(), height: cy.height() });

  const ringOf = (target: Target | null, ring: Ring["look"]): Ring[] => {
    if (target === null || isLine(target)) return [];
    const element = cy.getElementById(keyOf(target));
    if (element.empty()) return [];
    const kind = element.hasClass("initiative") ? "square" : "disc";
    const radius = element.renderedWidth() / 2;
    return [{ ...element.renderedPosition(), radius, kind, look: ring }];
  };
  /** Goes along with every picture that Cytoscape draws. */
  const paintLayers = (): void => {
    if (look === null) return;
    const { selected, pointed, preview } = looks;
    const now = view();
    under.paint(
      painted,
      { view: now, colours: look.colours, lineScale: scale.line, held },
      isMoving,
    );
    over.paint(now, [
      ...(isSameTarget(preview, selected) ? [] : ringOf(preview, "preview")),
      ...(isSameTarget(pointed, selected) ? [] : ringOf(selected, "chosen")),
      ...ringOf(pointed, "pointed"),
    ]);
  };
  const nameAgain = (): void => {
    if (naming === null) return;
    const pointed = [looks.pointed, looks.preview].flatMap((target) =>
      target?.kind === "node" ? [target.id] : [],
    );
    over.choose(scene, naming, {
      view: view(),
      size: size(),
      scale,
      pointed: new Set(pointed),
    });
    paintLayers();
  };

  const restyle = (): void => {
    const step = zoomStep(cy.zoom());
    if (step === drawnStep) return;
    drawnStep = step;
    scale = zoomScale(cy.zoom());
    // The documented way to have functions in a style asked again.
    cy.style().update();
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const onView = (): void => {
    isMoving = true;
    if (cy.elements().length <= MANY) restyle();
    clearTimeout(resting);
    resting = setTimeout(() => {
      isMoving = false;
      restyle();
      nameAgain();
      events.onRest(view());
    }, REST);
  };
  cy.on("viewport", onView);
  cy.on("render", paintLayers);
  followPointer(cy, ground, events, (next) => {
    held = next;
    paintLayers();
  });

  const fitCanvases = (): void => {
    for (const canvas of [lines, overlay]) {
      canvas.width = Math.round(ground.clientWidth * window.devicePixelRatio);
      canvas.height = Math.round(ground.clientHeight * window.devicePixelRatio);
    }
    under.forget();
  };
  fitCanvases();
  const watchSize = new ResizeObserver(() => {
    fitCanvases();
    const { width, height } = size();
    cy.resize();
    // It also tells of the first size, which nobody has to act on.
    if (width !== cy.width() || height !== cy.height()) events.onResize();
    onView();
    paintLayers();
  });
  watchSize.observe(ground);

  return {
    paint(nextScene, nextLook, nextNaming) {
      [scene, look, naming] = [nextScene, nextLook, nextNaming];
      painted = scene.ties.filter((tie) => !isElement(tie));
      const elements = elementsOf(scene, look);
      cy.batch(() => changeElements(cy, elements));
      nameAgain();
    },
    ring(next) {
      looks = next;
      nameAgain();
    },
    view,
    size,
    moveTo(next, duration) {
      cy.stop();
      const to = { zoom: next.zoom, pan: { ...next.pan } };
      // Very many would come along in fits and starts.
      if (duration === 0 || cy.elements().length > MANY) cy.viewport(to);
      else cy.animate(to, { duration, easing: "ease-out-cubic" });
    },
    frame() {
      const now = view();
      return {
        frame: { ...size(), zoom: now.zoom, scale, toScreen: (point) => toScreen(now, point) },
        labels: over.labels(),
      };
    },
    destroy() {
      clearTimeout(resting);
      watchSize.disconnect();
      cy.destroy();
    },
  };
}
