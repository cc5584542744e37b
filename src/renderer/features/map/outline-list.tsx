import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { outlineOf, type OutlineRow } from "./outline.ts";
import { OutlineLine } from "./outline-line.tsx";
import { pointerKey } from "./pointer.ts";
import type { Board } from "./use-board.ts";
import { useWindow } from "./use-window.ts";
import { unfold } from "./unfold.ts";
import { LinkButton } from "../../ui/link-button.tsx";

const ROW = 28;

/**
 * Everything that the map shows, as a tree: the network, its departments, people and initiatives, their
 * ties. Its keys are those of any tree, as a screen reader expects: up and down along the lines, right and
 * left for a level in and out. The ring on the map goes along.
 */
export function OutlineList({ board }: { readonly board: Board }) {
  const { say, model, filters, open, unfolded, scene, pointed, selectedId, focus } = board;
  const { steps } = scene;
  const rows = useMemo(
    () => outlineOf(model, { filters, open, unfolded, steps }),
    [model, filters, open, unfolded, steps],
  );
  const frame = useRef<HTMLDivElement>(null);
  const { first, last, scrollTo } = useWindow(frame, rows.length, ROW);
  const pointedKey = pointed === null ? null : pointerKey(pointed);
  const at = rows.findIndex(({ key }) => key === pointedKey);
  const chosen = rows.findIndex(
    ({ key }) => key === `node-${selectedId}` || key === `department-${selectedId}`,
  );
  const current = Math.max(0, at === -1 ? chosen : at);

  // The ring on the map moved: its line comes along, and so does the focus when the list has it.
  useEffect(() => {
    if (at !== -1) scrollTo(at);
    else if (chosen !== -1) scrollTo(chosen);
  }, [at, chosen, scrollTo]);
  const hasFocus = useRef(false);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const row = rows[current];
    if (row === undefined || !press(event.key, row, { rows, current, board })) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="map-list" aria-label={say("listTitle")}>
      <header>
        <h3>{focus === null ? say("listTitle") : say("listFocus", { count: steps?.size ?? 0 })}</h3>
        {focus !== null && (
          <LinkButton className="light" onPress={() => board.focusOn(null)}>
            {say("showAll")}
          </LinkButton>
        )}
      </header>
      <div
        className="map-tree"
        ref={frame}
        role="tree"
        aria-label={say("listTitle")}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={(event) => {
          hasFocus.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        <div style={{ height: first * ROW }} role="presentation" />
        {rows.slice(first, last).map((row, index) => (
          <OutlineLine
            key={row.key}
            row={row}
            board={board}
            isCurrent={first + index === current}
            isPointed={row.key === pointedKey}
            listHasFocus={hasFocus}
          />
        ))}
        <div style={{ height: (rows.length - last) * ROW }} role="presentation" />
      </div>
    </section>
  );
}

type Standing = {
  readonly rows: readonly OutlineRow[];
  readonly current: number;
  readonly board: Board;
};

/** Whether the key did something. */
function press(key: string, row: OutlineRow, { rows, current, board }: Standing): boolean {
  const go = (to: OutlineRow | undefined): boolean => {
    if (to !== undefined) board.point(to.pointer, false);
    return true;
  };
  switch (key) {
    case "ArrowDown":
      return go(rows[current + 1]);
    case "ArrowUp":
      return go(rows[current - 1]);
    case "Home":
      return go(rows[0]);
    case "End":
      return go(rows.at(-1));
    case "ArrowRight":
      if (row.isExpanded) return go(rows[current + 1]);
      if (row.isExpandable) unfold(row, true, board);
      return true;
    case "ArrowLeft":
      if (row.isExpanded && row.pointer.level !== "network") unfold(row, false, board);
      else go(rows.slice(0, current).findLast(({ depth }) => depth < row.depth));
      return true;
    case "Enter":
    case " ":
      board.enter(row.pointer);
      return true;
    case "Backspace":
      board.leave();
      return true;
    default:
      return false;
  }
}
