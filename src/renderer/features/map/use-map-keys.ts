import { useEffect, useEffectEvent, type KeyboardEvent } from "react";
import { isTyping } from "../../app/keys.ts";
import { useOverlay } from "../../app/overlays.ts";
import { usePreferences } from "../../app/preferences.ts";
import { useDesktopCommand } from "../../app/use-desktop-command.ts";
import type { Board } from "./use-board.ts";
import { stepFocus } from "./view-state.ts";
import { beginWay } from "./way-state.ts";

const NEARER = 1.4;
const FAR = 80;

/** Keys that work anywhere on the screen: letters outside text fields and when they are on, Escape, and the menu's zoom. */
export function useMapKeys(board: Board, isActive: boolean): void {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const press = useEffectEvent((event: globalThis.KeyboardEvent): boolean => {
    if (!isActive || event.defaultPrevented || event.isComposing) return false;
    if (useOverlay.getState().overlay !== null || liesOver(event.target)) return false;
    if (event.key === "Escape") return board.escape();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
    return letterKeys && pressLetter(event.key, board);
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (press(event)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  useDesktopCommand("zoom-map-in", () => board.camera.zoom(NEARER));
  useDesktopCommand("zoom-map-out", () => board.camera.zoom(1 / NEARER));
  useDesktopCommand("fit-map", () => board.camera.fit());
}

function pressLetter(key: string, board: Board): boolean {
  switch (key) {
    case "f":
    case "F":
      board.focusOn(focusable(board));
      return true;
    case "p":
    case "P": {
      const from = personAt(board);
      if (from !== null) beginWay(from);
      return from !== null;
    }
    case "k":
    case "K":
      board.nextFlow();
      return true;
    case "b":
    case "B":
      board.showBridges(!board.bridging.isOn);
      return true;
    case "+":
    case "=":
      stepFocus(1);
      return true;
    case "-":
      stepFocus(-1);
      return true;
    case "0":
      board.camera.fit();
      return true;
    default:
      return false;
  }
}

/** What the focus would be on: where the keyboard is, else what is chosen. */
export function focusable({ pointed, selectedId, model, focus }: Board): number | null {
  const at = pointed !== null && pointed.level !== "network" ? pointed.id : null;
  const id = at ?? selectedId;
  if (id !== null && (model.nodes.has(id) || model.departments.has(id))) return id;
  return focus?.id ?? null;
}

/** From whom a way would begin: who is chosen, else where the keyboard is. */
function personAt({ selectedId, pointed, model }: Board): number | null {
  const at = pointed !== null && pointed.level !== "network" ? pointed.id : null;
  const isPerson = (id: number | null): boolean =>
    id !== null && model.nodes.get(id)?.kind === "person";
  return [selectedId, at].find((id) => isPerson(id)) ?? null;
}

/** In a menu or a dialog keys are its own. */
function liesOver(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("[role=dialog], [role=alertdialog], [role=menu]") !== null
  );
}

/** Keys on the map itself. */
export function mapKey(event: KeyboardEvent, board: Board): void {
  if (event.altKey) return;
  // Here they bring the map nearer; anywhere else they enlarge the whole window.
  const keys = event.ctrlKey || event.metaKey ? ZOOMS : event.shiftKey ? PANS : STEPS;
  const act = keys[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act(board);
}

type Act = (board: Board) => void;
const STEPS: Readonly<Record<string, Act>> = {
  ArrowRight: (board) => board.step("next"),
  ArrowLeft: (board) => board.step("previous"),
  ArrowDown: (board) => board.step("in"),
  ArrowUp: (board) => board.step("out"),
  Enter: (board) => {
    if (board.pointed !== null) board.enter(board.pointed);
  },
  " ": (board) => {
    if (board.pointed !== null) board.enter(board.pointed);
  },
  Backspace: (board) => board.leave(),
  Home: (board) => board.home(),
};
const PANS: Readonly<Record<string, Act>> = {
  ArrowRight: (board) => board.camera.pan(-FAR, 0),
  ArrowLeft: (board) => board.camera.pan(FAR, 0),
  ArrowDown: (board) => board.camera.pan(0, -FAR),
  ArrowUp: (board) => board.camera.pan(0, FAR),
};
const ZOOMS: Readonly<Record<string, Act>> = {
  "+": (board) => board.camera.zoom(NEARER),
  "=": (board) => board.camera.zoom(NEARER),
  "-": (board) => board.camera.zoom(1 / NEARER),
};
