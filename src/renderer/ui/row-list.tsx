import type { ReactNode } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import "./row-list.css";

/** A list at the left, one tab stop; arrows walk it, and what is walked to is explained beside. Enter goes there. */
export function RowList<Item>({
  label,
  items,
  idOf,
  textOf,
  chosen,
  onChoose,
  onOpen,
  className = "",
  renderRow,
}: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What typing finds. */
  readonly textOf: (item: Item) => string;
  /** The id of the one that is explained. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: () => void;
  /** Of each row. */
  readonly className?: string;
  readonly renderRow: (item: Item, place: number) => ReactNode;
}) {
  return (
    <ListBox
      aria-label={label}
      className="row-list"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys === "all" ? [] : keys;
        if (id !== undefined) onChoose(String(id));
      }}
      onAction={onOpen}
    >
      {items.map((item, place) => (
        <ListBoxItem
          key={idOf(item)}
          id={idOf(item)}
          textValue={textOf(item)}
          className={`row-list-row ${className}`}
        >
          {renderRow(item, place)}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
