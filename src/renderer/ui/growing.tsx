import { useState, type ReactNode } from "react";
import { Button } from "./button.tsx";

const STEP = 100;

/** A list that may be very long: a hundred at a time, the next when asked for. */
export function Growing<Item>({
  items,
  row,
  moreWords,
}: {
  readonly items: readonly Item[];
  readonly row: (item: Item, place: number) => ReactNode;
  readonly moreWords: (more: number) => string;
}) {
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, items.length - shown);
  return (
    <>
      <ul>{items.slice(0, shown).map(row)}</ul>
      {more > 0 && (
        <Button className="growing-more" onPress={() => setShown(shown + STEP)}>
          {moreWords(more)}
        </Button>
      )}
    </>
  );
}
