import type { DropItem } from "react-aria-components";
import type { Role } from "../../../../contract/roles.ts";

/** How a field that is dragged is known from anything else that may be dropped. */
export const FIELD_TYPE = "application/x-dwarsverband-field";

export function draggedField(role: Role): Record<string, string> {
  return { [FIELD_TYPE]: role };
}

/** The field among what was dropped; null where there is none. */
export async function droppedField(items: readonly DropItem[]): Promise<Role | null> {
  const item = items.find((one) => one.kind === "text" && one.types.has(FIELD_TYPE));
  return item?.kind === "text" ? item.getText(FIELD_TYPE) : null;
}
