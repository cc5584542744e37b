import { useState, type ReactNode } from "react";
import type { Board } from "./use-board.ts";
import { LinkButton } from "../../ui/link-button.tsx";

const FIRST = 8;

/** The first few of a list, all when asked for; says so when the list itself is not complete. */
export function MoreList<Item>({
  items,
  total,
  board,
  renderRow,
}: {
  readonly items: readonly Item[];
  readonly total: number;
  readonly board: Board;
  readonly renderRow: (item: Item, place: number) => ReactNode;
}) {
  const { say } = board;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, FIRST);
  return (
    <>
      <ul>{shown.map(renderRow)}</ul>
      {!isWhole && items.length > FIRST && (
        <LinkButton className="light" onPress={() => setIsWhole(true)}>
          {say("showMore", { count: items.length })}
        </LinkButton>
      )}
      {isWhole && total > items.length && (
        <p className="xs">{say("tiesShown", { shown: items.length, count: total })}</p>
      )}
    </>
  );
}
