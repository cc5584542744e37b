import { emailsIn } from "../cells/email.ts";
import { oneLine } from "../cells/text.ts";
import { personName } from "./person-name.ts";
import type { RowContext } from "./row-context.ts";

/**
 * By what a tie may name a row that stands for nobody: its id, else its e-mail address, else the word in the place of
 * a name; null for none.
 */
export function voidOf({ row, roles, idsHold }: RowContext): string | null {
  const id = idsHold ? oneLine(roles.first(row, "person.id")) : "";
  const [email] = emailsIn(roles.first(row, "person.email"));
  const name = personName(row, roles);
  return id !== "" ? id : (email ?? (name === "" ? null : name));
}
