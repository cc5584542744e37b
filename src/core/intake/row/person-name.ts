import { emailsIn } from "../cells/email.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { oneLine } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import { cellOf } from "./given.ts";
import { nameBeside } from "./name-beside.ts";
import type { RowContext } from "./row-context.ts";
import type { Roles } from "./roles.ts";

/**
 * A person's name from its columns, else put together from its parts; where no column has names the one at the
 * address, or that itself. */
export function personName(row: readonly string[], roles: Roles): string {
  const name = joined(row, roles, WHOLE) || joined(row, roles, PARTS);
  if (name !== "" || hasNames(roles)) return withoutFootnote(name);
  const cell = roles.first(row, "person.email");
  const [email = ""] = emailsIn(cell);
  return email === "" ? "" : (nameBeside(cell) ?? email);
}

/** Whether any column gives names of people. */
export const hasNames = (roles: Roles): boolean =>
  [...WHOLE, ...PARTS].some((role) => roles.given(role).length > 0);

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
