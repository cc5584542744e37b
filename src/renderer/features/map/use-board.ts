import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { MapReply } from "../../../contract/map.ts";
import { announce } from "../../app/announce.ts";
import { select, selectPair, useSelection } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { boardMoves } from "./board-moves.ts";
import { boardPointing } from "./board-pointing.ts";
import type { View } from "./camera.ts";
import type { Drawing, DrawingEvents, Looks } from "./drawing.ts";
import { mapModel, type Point } from "./map-model.ts";
import type { FlowLine } from "./map-flows.ts";
import { messages } from "./messages.ts";
import { departmentName, namingOf, nodeName } from "./names.ts";
import type { Pointer } from "./pointer.ts";
import { sceneOf } from "./scene.ts";
import type { SceneView } from "./scene-parts.ts";
import { joins } from "./scene-ties.ts";
import { DRAWER, useIsDrawer } from "./use-is-drawer.ts";
import { boardFlows } from "./board-flows.ts";
import { useBridging } from "./use-bridging.ts";
import { useFlowing } from "./use-flowing.ts";
import { useWay } from "./use-way.ts";
import { boardWays } from "./board-ways.ts";
import { isLine, type Target, type Thing } from "./target.ts";
import { useCamera } from "./use-camera.ts";
import { useCard } from "./use-card.ts";
import type { MapAnswer } from "./use-map.ts";
import { useWaySpoken } from "./use-way-spoken.ts";
import { endWay } from "./way-state.ts";
import { openDepartments, pointAt, setFocus, setOpen, useMapState } from "./view-state.ts";

const FIRST_STEPS = 2;
const NOBODY: readonly number[] = [];
const NO_LINES: readonly FlowLine[] = [];

export type MenuPlace = { readonly target: Thing; readonly at: Point };

/** Everything that the map screen shows and can do, in one place, so that mouse, keys, list and card do the same. */
export function useBoard(reply: MapReply, about: Pick<MapAnswer, "level" | "workspace">) {
  const say = useTexts(messages);
  const state = useMapState();
  const { selectedId, pair } = useSelection();
  const card = useCard(selectedId);
  const [preview, setPreview] = useState<Target | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);

  const model = useMemo(() => mapModel(reply), [reply]);
  const naming = useMemo(() => namingOf(model, say.language), [model, say.language]);
  const { what, turned, insists, filters, focus, pointed } = state;
  const open = useMemo(
    () => openDepartments(model, { what, turned, insists }),
    [model, what, turned, insists],
  );
  const chosen = card.data?.entity.id === selectedId ? card.data : undefined;
  const topic = chosen?.entity.kind === "topic" ? chosen : undefined;
  const linked = useMemo(() => new Set((topic?.members ?? []).map(({ id }) => id)), [topic]);
  const bridging = useBridging(about.level);
  const way = useWay(model);
  const bridges = bridging.view;
  const wayIds = way?.nodes ?? NOBODY;
  const flowing = useFlowing(model, {
    level: about.level,
    selectedId,
    pair,
    isRings: open.size === 0,
    isFree: selectedId === null && pair === null && focus === null && way === null,
  });
  const flows = filters.flows ? flowing.lines : NO_LINES;
  const flowWay = filters.flows ? flowing.way : NOBODY;
  const anchorId = pointed?.level === "tie" ? pointed.anchor : null;
  const seen = useMemo(
    (): SceneView => ({
      open,
      filters,
      selectedId,
      pair,
      focus,
      linked,
      anchorId,
      bridges,
      way: wayIds,
      flows,
      flowWay,
    }),
    [open, filters, selectedId, pair, focus, linked, anchorId, bridges, wayIds, flows, flowWay],
  );
  const scene = useMemo(() => sceneOf(model, seen), [model, seen]);
  const looks = useMemo(
    (): Looks => ({
      selected: selectedId === null ? null : thingOf(selectedId, model.nodes.has(selectedId)),
      pointed: pointed === null ? null : targetAt(pointed),
      preview,
    }),
    [selectedId, model, pointed, preview],
  );
  const isDrawer = useIsDrawer();
  const hasCard = selectedId !== null || pair !== null || way !== null || bridging.isOn;
  const camera = useCamera(model, isDrawer && hasCard ? DRAWER : 0);
  // After an import everything stays in view, if it was.
  const refit = useEffectEvent((): void => {
    if (useMapState.getState().view === null) camera.fit();
  });
  const islands = model.departments.size;
  useEffect(() => {
    if (islands > 0) refit();
  }, [islands]);
  const nameOf = ({ kind, id }: Thing): string =>
    kind === "node" ? nodeName(model, id, say) : departmentName(model, id, say);

  const openDepartment = (id: number | null, isNear = true): void => {
    setOpen(model, id, true);
    if (isNear && id !== null) camera.frame([id]);
    const count = (model.members.get(id) ?? []).length;
    announce(say("spokenOpened", { name: departmentName(model, id, say), count }));
  };
  const closeDepartment = (id: number | null): void => {
    setOpen(model, id, false);
    pointAt({ level: "department", id });
    camera.fit();
    announce(say("spokenClosed", { name: departmentName(model, id, say) }));
  };

  /** Brings one thing into view: its department opens, the ring is on it. */
  const find = (id: number): void => {
    const node = model.nodes.get(id);
    // A department below the level that is drawn lies in one that is.
    const above = chosen?.departments.findLast((one) => model.departments.has(one.id));
    const island = model.departments.get(id) ?? model.departments.get(above?.id ?? 0);
    if (node !== undefined) {
      setOpen(model, node.departmentId, true);
      pointAt({ level: "node", id });
      camera.centreOn(node);
    } else if (island !== undefined) {
      pointAt({ level: "department", id: island.id });
      if (!camera.sees(island)) camera.frame([island.id], true);
    } else camera.fit();
  };
  const reveal = useEffectEvent((key: string | null): void => {
    if (key === null || useMapState.getState().revealed === key) return;
    useMapState.setState({ revealed: key });
    if (pair !== null) camera.frame(pair, true);
    else if (selectedId !== null) find(selectedId);
  });
  const wanted =
    pair === null ? (selectedId === null ? null : `one-${selectedId}`) : `pair-${pair.join("-")}`;
  // Where it is may only be known once its card has come.
  const isKnown = pair !== null || model.nodes.has(selectedId ?? 0) || chosen !== undefined;
  useEffect(() => {
    if (isKnown) reveal(wanted);
  }, [wanted, isKnown]);

  const focusOn = (id: number | null): void => {
    if (id !== null && focus?.id !== id) setFocus({ id, steps: FIRST_STEPS });
    else if (focus !== null) {
      setFocus(null);
      announce(say("spokenFocusOff"));
    }
  };
  const sayFocus = useEffectEvent((id: number, steps: number): void => {
    const name = nameOf(thingOf(id, model.nodes.has(id)));
    announce(say("spokenFocus", { count: scene.steps?.size ?? 0, steps, name }));
    camera.keepAllInView(scene.nodes.filter((node) => node.steps !== null));
  });
  useEffect(() => {
    if (focus !== null) sayFocus(focus.id, focus.steps);
  }, [focus]);

  const toFlows = boardFlows({ say, model, camera, flowing });
  const ways = boardWays({ say, model, way, bridging, choose });
  useWaySpoken({ scene, camera, way, nameOf, language: say.language });

  /** One layer at a time: a way, focus, then what is chosen, then the ring. */
  const escape = (): boolean => {
    if (way !== null) endWay();
    else if (focus !== null) focusOn(null);
    else if (selectedId !== null || pair !== null) choose(null, true);
    else if (pointed !== null) pointAt(null);
    else if (bridging.isOn) ways.showBridges(false);
    else return false;
    return true;
  };

  const parts = { say, about, model, scene, filters, open, selectedId, pointed, camera };
  const moves = boardMoves({ ...parts, nameOf });
  const pointing = boardPointing({
    ...parts,
    choose: ways.choose,
    openDepartment,
    closeDepartment,
  });
  const events: DrawingEvents = {
    onChoose: (target) => {
      if (target === null) escape();
      else if (target.kind === "flow") toFlows.flowOfLine(target.a, target.b);
      else if (target.kind === "pair") {
        useMapState.setState({ revealed: `pair-${target.a}-${target.b}` });
        select(null);
        selectPair([target.a, target.b]);
      } else {
        ways.choose(target.id, true);
        pointAt(null);
      }
    },
    onReach: (target) => {
      if (!ways.reach(target, selectedId)) events.onChoose(target);
    },
    onOpen: (target) => {
      if (target.kind === "node") focusOn(target.id);
      if (target.kind !== "island") return;
      if (open.has(target.id)) closeDepartment(target.id);
      else openDepartment(target.id);
    },
    onPreview: setPreview,
    onMove: moves.move,
    onContextMenu: (target, at) => {
      if (!isLine(target)) setMenu({ target, at });
    },
    onRest: (view) => {
      const whole = camera.everything();
      useMapState.setState({ view: whole !== null && isSame(view, whole) ? null : view });
    },
    onResize: () => {
      if (useMapState.getState().view === null) camera.fit(true);
    },
  };
  const ready = (made: Drawing | null): void => {
    camera.look(made);
    const { view } = useMapState.getState();
    if (view === null) camera.fit(true);
    else made?.moveTo(view, 0);
  };

  return {
    ...parts,
    ...moves,
    ...pointing,
    reply,
    seen,
    naming,
    focus,
    unfolded: state.unfolded,
    shape: state.shape,
    what,
    insists,
    pair,
    pairTies: pair === null ? [] : model.ties.filter((tie) => joins(model, tie, pair)),
    card,
    looks,
    menu,
    setMenu,
    events,
    ready,
    ...ways,
    ...toFlows,
    flowing,
    bridging,
    way,
    find,
    openDepartment,
    closeDepartment,
    focusOn,
    escape,
    nameOf,
  };
}

export type Board = ReturnType<typeof useBoard>;

/** What is chosen on the map or in the list beside it is in view already; anything else will be brought there. */
function choose(id: number | null, isInView: boolean): void {
  useMapState.setState({ revealed: isInView && id !== null ? `one-${id}` : null });
  selectPair(null);
  select(id);
}

function targetAt(pointer: Pointer): Target | null {
  if (pointer.level === "network") return null;
  if (pointer.level !== "department") return thingOf(pointer.id, true);
  return pointer.id === null ? null : thingOf(pointer.id, false);
}

function thingOf(id: number, isNode: boolean): Thing {
  return { kind: isNode ? "node" : "island", id };
}

function isSame(a: View, b: View): boolean {
  return (
    Math.abs(a.zoom / b.zoom - 1) < 0.005 && Math.hypot(a.pan.x - b.pan.x, a.pan.y - b.pan.y) < 2
  );
}
