import { isPlaceholder } from "../cells/placeholder.ts";
import { oneLine } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import { cellOf } from "./given.ts";
import type { RowContext } from "./row-context.ts";
import type { Roles } from "./roles.ts";

/** A person's name from its columns, else put together from its parts; "" for none. */
export function personName(row: readonly string[], roles: Roles): string {
  return joined(row, roles, WHOLE) || joined(row, roles, PARTS);
}

const WHOLE: readonly Role[] = ["person.name"];
const PARTS: readonly Role[] = ["person.given-name", "person.prefix", "person.family-name"];

/** All that columns of these roles say, in their order. */
function joined(row: readonly string[], roles: Roles, parts: readonly Role[]): string {
  let name = "";
  for (const role of parts)
    for (const given of roles.given(role)) {
      const part = oneLine(cellOf(row, given));
      if (part !== "") name = name === "" ? part : `${name} ${part}`;
    }
  return name;
}

/** Whether a name is one of a person: no word for nobody, and none that recurs like one. */
export function isPerson(name: string, { suspects }: Pick<RowContext, "suspects">): boolean {
  return !isPlaceholder(name) && (suspects.size === 0 || !suspects.has(name.toLowerCase()));
}
