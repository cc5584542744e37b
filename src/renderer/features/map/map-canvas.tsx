import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from "react";
import { createDrawing, type Drawing, type DrawingEvents, type Looks } from "./drawing.ts";
import type { Naming } from "./label-wishes.ts";
import type { Scene } from "./scene-parts.ts";
import type { PageLook } from "./use-colours.ts";

/** The drawing itself: hidden from screen readers, which have the list, but not from the keyboard. */
export function MapCanvas({
  label,
  scene,
  look,
  naming,
  looks,
  events,
  onReady,
  onKeyDown,
}: {
  readonly label: string;
  readonly scene: Scene;
  readonly look: PageLook;
  readonly naming: Naming;
  readonly looks: Looks;
  readonly events: DrawingEvents;
  readonly onReady: (drawing: Drawing | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const ground = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    if (lines.current === null || ground.current === null || overlay.current === null)
      return undefined;
    const made = createDrawing(
      { lines: lines.current, ground: ground.current, overlay: overlay.current },
      {
        onChoose: (target) => latest.current.onChoose(target),
        onReach: (target) => latest.current.onReach(target),
        onOpen: (target) => latest.current.onOpen(target),
        onPreview: (target) => latest.current.onPreview(target),
        onMove: (target, to) => latest.current.onMove(target, to),
        onContextMenu: (target, at) => latest.current.onContextMenu(target, at),
        onRest: (view) => latest.current.onRest(view),
        onResize: () => latest.current.onResize(),
      },
    );
    drawing.current = made;
    ready(made);
    return () => {
      drawing.current = null;
      ready(null);
      made.destroy();
    };
  }, []);
  useEffect(() => drawing.current?.paint(scene, look, naming), [scene, look, naming]);
  useEffect(() => drawing.current?.ring(looks), [looks]);
  return (
    // Arrow keys are the map's own here, as in a drawing program.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is one
    <div
      className="map-canvas"
      role="application"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one tab stop of the map
      tabIndex={0}
      onKeyDown={onKeyDown}
      // The drawing takes the focus away when a click begins; the arrows go on from what was clicked.
      onPointerUp={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      <canvas className="map-lines" ref={lines} aria-hidden="true" />
      <div className="map-ground" ref={ground} aria-hidden="true" />
      <canvas className="map-overlay" ref={overlay} aria-hidden="true" />
    </div>
  );
}
