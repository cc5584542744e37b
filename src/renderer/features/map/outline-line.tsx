import { ChevronRight } from "lucide-react";
import { useEffect, useRef, type RefObject } from "react";
import type { OutlineRow } from "./outline.ts";
import { codeOf } from "./map-model.ts";
import { departmentName, nodeName } from "./names.ts";
import { totals } from "./spoken.ts";
import { unfold } from "./unfold.ts";
import type { Board } from "./use-board.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { Glyph, type GlyphKind } from "../../ui/glyph.tsx";

/** One line of the tree. */
export function OutlineLine({
  row,
  board,
  isCurrent,
  isPointed,
  listHasFocus,
}: {
  readonly row: OutlineRow;
  readonly board: Board;
  readonly isCurrent: boolean;
  readonly isPointed: boolean;
  /** The focus goes along with the line it is at, also when that was out of sight. */
  readonly listHasFocus: RefObject<boolean>;
}) {
  const { pointer, depth, isExpandable, isExpanded, position, of } = row;
  const isSelected =
    (pointer.level === "node" || pointer.level === "department") && pointer.id === board.selectedId;
  const { name, aside, kind } = wordsOf(row, board);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent && listHasFocus.current) line.current?.focus({ preventScroll: true });
  }, [isCurrent, listHasFocus]);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the tree's
    <div
      ref={line}
      className={`map-line${isPointed ? " is-pointed" : ""}${isSelected ? " is-selected" : ""}`}
      style={{ paddingInlineStart: 4 + Math.max(0, depth - (board.focus === null ? 2 : 1)) * 16 }}
      role="treeitem"
      aria-level={depth}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={isSelected}
      {...(isExpandable ? { "aria-expanded": isExpanded } : {})}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => board.enter(pointer)}
    >
      <span
        className="map-line-fold"
        aria-hidden="true"
        onClick={(event) => {
          if (!isExpandable || pointer.level === "network") return;
          event.stopPropagation();
          unfold(row, !isExpanded, board);
        }}
      >
        {isExpandable && pointer.level !== "network" && <ChevronRight size={14} strokeWidth={2} />}
      </span>
      <Glyph
        kind={kind}
        colour={pointer.level === "network" ? "var(--ink-2)" : `var(${row.token})`}
      />
      <span className="map-line-name">{name}</span>
      <span className="map-line-aside">{aside}</span>
    </div>
  );
}

type LineWords = { readonly name: string; readonly aside: string; readonly kind: GlyphKind };

function wordsOf(row: OutlineRow, board: Board): LineWords {
  const { say, model } = board;
  const { pointer } = row;
  switch (pointer.level) {
    case "network": {
      const { people, initiatives } = totals(model);
      return {
        name: say("network"),
        aside: say("membersOf", { people, initiatives }),
        kind: "tie",
      };
    }
    case "department": {
      const department = pointer.id === null ? undefined : model.departments.get(pointer.id);
      const members = model.members.get(pointer.id) ?? [];
      const people = department?.people ?? members.filter(({ kind }) => kind === "person").length;
      return {
        name: codeOf(model, pointer.id) ?? departmentName(model, pointer.id, say),
        aside: say("membersOf", {
          people,
          initiatives: department?.initiatives ?? members.length - people,
        }),
        kind: "department",
      };
    }
    case "node":
    case "tie":
    default: {
      const node = model.nodes.get(pointer.id);
      return {
        name: nodeName(model, pointer.id, say),
        aside: asideOf(row, board),
        kind: node?.kind ?? "person",
      };
    }
  }
}

function asideOf({ pointer, tie, steps }: OutlineRow, { say, model }: Board): string {
  if (pointer.level !== "node" && pointer.level !== "tie") return "";
  const node = model.nodes.get(pointer.id);
  const code = codeOf(model, node?.departmentId ?? null);
  const parts =
    tie === null
      ? steps === null
        ? [say("tiesCount", { count: model.degreeOf(pointer.id) })]
        : [code, say("stepAway", { steps })]
      : [code, ...tie.kinds.map((kind) => fieldWord(kind, say.language))];
  return parts.filter((part) => part !== null).join(", ");
}
