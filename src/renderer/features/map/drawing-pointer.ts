import type cytoscape from "cytoscape";
import type { Point } from "./map-model.ts";
import type { Held } from "./paint-lines.ts";
import { targetOf, type Target } from "./target.ts";

export type PointerEvents = {
  /** A click; null on the ground. */
  readonly onChoose: (target: Target | null) => void;
  /** A click with Shift down. */
  readonly onReach: (target: Target) => void;
  readonly onOpen: (target: Target) => void;
  /** The pointer rests on something, or no longer. */
  readonly onPreview: (target: Target | null) => void;
  /** A node or a ring was dragged to a place. */
  readonly onMove: (target: Target, to: Point) => void;
  readonly onContextMenu: (target: Target, at: Point) => void;
};

/** How long the pointer rests before it means something. */
const HOVER = 100;
/** A click trembles by so many pixels. */
const TREMBLE = 3;

/** Passes on what the pointer does, and tells where a thing is while it is dragged. */
export function followPointer(
  cy: cytoscape.Core,
  ground: HTMLElement,
  events: PointerEvents,
  onHeld: (held: Held | null) => void,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  cy.on("tap", (event) => {
    const target = event.target === cy ? null : targetOf(event.target as { id(): string });
    if (target !== null && (event.originalEvent as MouseEvent | undefined)?.shiftKey === true)
      events.onReach(target);
    else events.onChoose(target);
  });
  cy.on("dbltap", "node", (event) => events.onOpen(targetOf(event.target as { id(): string })));
  cy.on("cxttap", "node", (event) => {
    const { x, y } = event.originalEvent;
    events.onContextMenu(targetOf(event.target as { id(): string }), { x, y });
  });
  cy.on("mouseover", "node, edge", (event) => {
    const element = event.target as cytoscape.NodeSingular;
    // Open ground is pulled to move the map.
    ground.style.cursor = element.isNode() && element.pannable() ? "" : "pointer";
    clearTimeout(resting);
    resting = setTimeout(() => events.onPreview(targetOf(element)), HOVER);
  });
  const leave = (): void => {
    ground.style.cursor = "";
    clearTimeout(resting);
    events.onPreview(null);
  };
  cy.on("mouseout", "node, edge", leave);
  // To a menu or beside the map, which Cytoscape does not tell of.
  ground.addEventListener("pointerleave", leave);
  cy.on("destroy", () => clearTimeout(resting));
  followDrags(cy, events, onHeld);
}

function followDrags(
  cy: cytoscape.Core,
  events: PointerEvents,
  onHeld: (held: Held | null) => void,
): void {
  let from: Point | null = null;
  cy.on("grab", "node", (event) => {
    from = { ...(event.target as cytoscape.NodeSingular).position() };
  });
  cy.on("drag", "node", (event) => {
    const node = event.target as cytoscape.NodeSingular;
    onHeld({ key: node.id(), at: { ...node.position() } });
  });
  cy.on("free", "node", (event) => {
    const node = event.target as cytoscape.NodeSingular;
    const { x, y } = node.position();
    const began = from;
    from = null;
    onHeld(null);
    if (began === null) return;
    if (Math.hypot(x - began.x, y - began.y) * cy.zoom() < TREMBLE) node.position({ ...began });
    else events.onMove(targetOf(node), { x, y });
  });
}
