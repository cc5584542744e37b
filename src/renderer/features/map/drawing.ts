import cytoscape from "cytoscape";
import { MOST_ZOOM, toScreen, type Size, type View } from "./camera.ts";
import { elementsOf, type Drawn } from "./drawing-elements.ts";
import { drawingStyle } from "./drawing-style.ts";
import { labelWishes, type Naming } from "./label-wishes.ts";
import { chooseLabels, type Label } from "./labels.ts";
import type { Point } from "./map-model.ts";
import { measurer } from "./measure.ts";
import { paintOverlay, ringMarks, shiftOf, type Ring } from "./overlay.ts";
import { labelMark, type Frame } from "./picture.ts";
import { islandKey, nodeKey, type Scene } from "./scene.ts";
import type { PageLook } from "./use-colours.ts";
import { zoomScale, zoomStep, type ZoomScale } from "./zoom-scale.ts";

/** Something on the map that can be looked at, pointed at and moved. */
export type Target =
  | { readonly kind: "node" | "island"; readonly id: number }
  | { readonly kind: "pair"; readonly a: number; readonly b: number };

export type DrawingEvents = {
  /** A click; null on the ground. */
  readonly onChoose: (target: Target | null) => void;
  readonly onOpen: (target: Target) => void;
  /** The pointer rests on something, or no longer. */
  readonly onPreview: (target: Target | null) => void;
  /** A node or a ring was dragged to a place. */
  readonly onMove: (target: Target, to: Point) => void;
  readonly onContextMenu: (target: Target, at: Point) => void;
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
  readonly ground: HTMLElement;
  /** Over it, for rings and names, which keep their size at every zoom. */
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

const HOVER = 100;
const REST = 140;
/** More elements than this hide their lines while the map moves, and get new sizes only when it rests. */
const MANY = 2000;

export function createDrawing({ ground, overlay }: Canvases, events: DrawingEvents): Drawing {
  let scale: ZoomScale = zoomScale(1);
  let scene: Scene = { islands: [], nodes: [], ties: [], steps: null };
  let look: PageLook | null = null;
  let naming: Naming | null = null;
  let looks: Looks = { selected: null, pointed: null, preview: null };
  let labels: readonly Label[] = [];
  let labelled: View = { zoom: 1, pan: { x: 0, y: 0 } };
  let many = false;

  const start = (): cytoscape.Core =>
    cytoscape({
      container: ground,
      style: drawingStyle(() => scale),
      layout: { name: "preset" },
      minZoom: 0.02,
      maxZoom: MOST_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      selectionType: "single",
      textureOnViewport: false,
      hideEdgesOnViewport: many,
      hideLabelsOnViewport: false,
      motionBlur: false,
    });
  const cy = start();

  const view = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const size = (): Size => ({ width: cy.width(), height: cy.height() });
  const measure = measurer(() => look);

  const chooseAgain = (): void => {
    if (look === null || naming === null) return;
    labelled = view();
    const nodeScale = scale.node * labelled.zoom;
    const project = (point: Point): Point => toScreen(labelled, point);
    const pointed = new Set(
      [looks.pointed, looks.preview].flatMap((target) =>
        target?.kind === "node" ? [target.id] : [],
      ),
    );
    const wishes = labelWishes(scene, naming, {
      toScreen: project,
      zoom: labelled.zoom,
      ...size(),
      nodeScale,
      pointed,
    });
    const { width, height } = size();
    labels = chooseLabels(wishes, {
      frame: { left: 4, right: width - 4, top: 4, bottom: height - 4 },
      nodes: scene.nodes.map((node) => ({
        ...project(node),
        key: nodeKey(node.id),
        radius: node.radius * nodeScale,
      })),
      measure,
    });
  };

  const ringOf = (target: Target | null, ringLook: Ring["look"]): Ring[] => {
    if (target === null || target.kind === "pair") return [];
    const element = cy.getElementById(keyOf(target));
    if (element.empty()) return [];
    const at = element.renderedPosition();
    const shape = element.hasClass("initiative") ? "square" : "disc";
    return [{ ...at, radius: element.renderedWidth() / 2, shape, look: ringLook }];
  };
  const paintOver = (): void => {
    if (look === null) return;
    const rings = [
      ...(isSame(looks.preview, looks.selected) ? [] : ringOf(looks.preview, "preview")),
      ...(isSame(looks.pointed, looks.selected) ? [] : ringOf(looks.selected, "chosen")),
      ...ringOf(looks.pointed, "pointed"),
    ];
    const now = view();
    paintOverlay(
      [
        ...rings.flatMap(ringMarks),
        ...labels.map((label) => labelMark(label, shiftOf(label, labelled, now))),
      ],
      overlay,
      look,
    );
  };

  const restyle = (): void => {
    scale = zoomScale(cy.zoom());
    // The documented way to have functions in a style asked again.
    cy.style().update();
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let drawnStep = zoomStep(1);
  const onView = (): void => {
    const step = zoomStep(cy.zoom());
    if (step !== drawnStep && !many) {
      drawnStep = step;
      restyle();
    }
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (step !== drawnStep) {
        drawnStep = step;
        restyle();
      }
      chooseAgain();
      paintOver();
      events.onRest(view());
    }, REST);
  };
  cy.on("viewport", onView);
  cy.on("render", paintOver);
  listen(cy, ground, events);

  const fitOverlay = (): void => {
    overlay.width = Math.round(ground.clientWidth * window.devicePixelRatio);
    overlay.height = Math.round(ground.clientHeight * window.devicePixelRatio);
  };
  fitOverlay();
  const watchSize = new ResizeObserver(() => {
    fitOverlay();
    const { width, height } = size();
    cy.resize();
    // It also tells of the first size, which nobody has to act on.
    if (width !== cy.width() || height !== cy.height()) events.onResize();
    onView();
    paintOver();
  });
  watchSize.observe(ground);

  return {
    paint(next, nextLook, nextNaming) {
      [scene, look, naming] = [next, nextLook, nextNaming];
      const elements = elementsOf(scene, look.colours);
      const wereMany = many;
      many = elements.length > MANY;
      // Set at the start by an option, but read at every frame.
      if (many !== wereMany) rendererOf(cy).hideEdgesOnViewport = many;
      cy.batch(() => replace(cy, elements));
      chooseAgain();
      paintOver();
    },
    ring(next) {
      looks = next;
      chooseAgain();
      paintOver();
    },
    view,
    size,
    moveTo(next, duration) {
      cy.stop();
      if (duration === 0) cy.viewport({ zoom: next.zoom, pan: { ...next.pan } });
      else
        cy.animate(
          { zoom: next.zoom, pan: { ...next.pan } },
          { duration, easing: "ease-out-cubic" },
        );
    },
    frame() {
      const now = view();
      return {
        frame: { ...size(), zoom: now.zoom, scale, toScreen: (point) => toScreen(now, point) },
        labels,
      };
    },
    destroy() {
      clearTimeout(rest);
      watchSize.disconnect();
      cy.destroy();
    },
  };
}

/** Brings the drawing to the new elements with the least change: what stays keeps its place in the index. */
function replace(cy: cytoscape.Core, elements: readonly Drawn[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const added: Drawn[] = [];
  for (const element of elements) {
    const there = cy.getElementById(element.data.id);
    if (there.empty()) added.push(element);
    else update(there, element);
  }
  // Nodes come before the ties that end at them.
  cy.add(added);
}

function update(
  there: cytoscape.CollectionReturnValue,
  { data, classes, position, pannable, grabbable }: Drawn,
): void {
  const before = there.data() as Readonly<Record<string, unknown>>;
  if (!sameData(before, data)) there.data(data);
  if (there.classes().join(" ") !== classes) there.classes(classes);
  if (!there.isNode()) return;
  const { x, y } = there.position();
  if (position !== undefined && (x !== position.x || y !== position.y))
    there.position({ ...position });
  if (pannable === true) there.panify();
  else there.unpanify();
  if (grabbable === false) there.ungrabify();
  else there.grabify();
}

function sameData(before: Readonly<Record<string, unknown>>, after: object): boolean {
  return Object.entries(after).every(([name, value]) => {
    const old = before[name];
    if (!Array.isArray(value)) return old === value;
    return (
      Array.isArray(old) && value.length === old.length && value.every((one, i) => one === old[i])
    );
  });
}

function rendererOf(cy: cytoscape.Core): { hideEdgesOnViewport: boolean } {
  return (cy as unknown as { renderer(): { hideEdgesOnViewport: boolean } }).renderer();
}

function isSame(a: Target | null, b: Target | null): boolean {
  return a !== null && b !== null && keyOf(a) === keyOf(b);
}

function keyOf(target: Target): string {
  if (target.kind === "pair") return `p${target.a}-${target.b}`;
  return target.kind === "node" ? nodeKey(target.id) : islandKey(target.id);
}

function targetOf(element: { id(): string }): Target {
  const id = element.id();
  if (id.startsWith("p")) {
    const [a = 0, b = 0] = id.slice(1).split("-").map(Number);
    return { kind: "pair", a, b };
  }
  return { kind: id.startsWith("n") ? "node" : "island", id: Number(id.slice(1)) };
}

/** Passes on what the pointer does. */
function listen(cy: cytoscape.Core, ground: HTMLElement, events: DrawingEvents): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  cy.on("tap", (event) => {
    events.onChoose(event.target === cy ? null : targetOf(event.target as { id(): string }));
  });
  cy.on("dbltap", "node", (event) => events.onOpen(targetOf(event.target as { id(): string })));
  cy.on("cxttap", "node", (event) => {
    const { x, y } = event.originalEvent;
    events.onContextMenu(targetOf(event.target as { id(): string }), { x, y });
  });
  cy.on("mouseover", "node, edge", (event) => {
    const target = targetOf(event.target as { id(): string });
    ground.style.cursor =
      target.kind === "island" && (event.target as cytoscape.NodeSingular).pannable()
        ? ""
        : "pointer";
    clearTimeout(resting);
    resting = setTimeout(() => events.onPreview(target), HOVER);
  });
  cy.on("mouseout", "node, edge", () => {
    ground.style.cursor = "";
    clearTimeout(resting);
    events.onPreview(null);
  });
  cy.on("destroy", () => clearTimeout(resting));
  followDrags(cy, events);
}

/** A ring takes along whoever is drawn in it. */
function followDrags(cy: cytoscape.Core, events: DrawingEvents): void {
  let from: Point | null = null;
  cy.on("grab", "node", (event) => {
    from = { ...(event.target as cytoscape.NodeSingular).position() };
  });
  cy.on("free", "node", (event) => {
    const node = event.target as cytoscape.NodeSingular;
    const { x, y } = node.position();
    const began = from;
    from = null;
    // A click trembles.
    if (began === null || Math.hypot(x - began.x, y - began.y) * cy.zoom() < 3) {
      if (began !== null) node.position({ ...began });
      return;
    }
    events.onMove(targetOf(node), { x, y });
  });
}
