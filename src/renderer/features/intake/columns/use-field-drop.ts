import { useRef } from "react";
import { useDrop, type DropItem } from "react-aria-components";
import { chooseRoles, type ColumnPlace } from "./column-choices.ts";
import { droppedField, FIELD_TYPE } from "./field-drag.ts";

/** Makes a column take a field that is dropped on it; by keyboard the list of fields is where it lands. */
export function useFieldDrop(place: ColumnPlace) {
  const buttonRef = useRef<HTMLButtonElement | null>(null);
  const take = async (items: readonly DropItem[]): Promise<void> => {
    const role = await droppedField(items);
    if (role !== null) chooseRoles(place, [role, ...place.column.roles.slice(1)]);
  };
  const { dropProps, isDropTarget } = useDrop({
    ref: buttonRef,
    getDropOperation: (types) => (types.has(FIELD_TYPE) ? "copy" : "cancel"),
    onDrop: ({ items }) => void take(items),
  });
  return { buttonRef, dropProps, isDropTarget };
}
