import { isPlaceholder } from "../cells/placeholder.ts";
import { oneLine } from "../cells/text.ts";
import type { RowContext } from "./row-context.ts";
import type { Roles } from "./roles.ts";

/** A person's name from its column, else put together from its parts; "" for none. */
export function personName(row: readonly string[], roles: Roles): string {
  const whole = oneLine(roles.first(row, "person.name"));
  if (whole !== "") return whole;
  const parts = (["person.given-name", "person.prefix", "person.family-name"] as const).map(
    (role) => oneLine(roles.first(row, role)),
  );
  return parts.filter((part) => part !== "").join(" ");
}

/** Whether a name is one of a person: no word for nobody, and none that recurs like one. */
export function isPerson(name: string, { suspects }: Pick<RowContext, "suspects">): boolean {
  return !isPlaceholder(name) && !suspects.has(name.toLowerCase());
}
