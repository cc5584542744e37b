import { emailsIn } from "../cells/email.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";
import { isNoName } from "../cells/no-name.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { oneLine } from "../cells/text.ts";
import type { PersonFact, TieFact } from "../facts.ts";
import { isPerson } from "./person-name.ts";
import { report, type RowContext } from "./row-context.ts";

/** Whom the person of a row reports to; null where the row names nobody. */
export function reportsTo(context: RowContext, person: PersonFact): TieFact | null {
  const cell = withoutFootnote(oneLine(context.roles.first(context.row, "person.reports-to")));
  if (cell === "") return null;
  // Digits alone may be someone's number.
  const isValue = isNoName(cell) && !/^\d+$/.test(cell);
  if (isValue || isPlaceholder(cell)) {
    report(context, {
      code: "not-a-person",
      severity: "warning",
      role: "person.reports-to",
      value: cell,
    });
  }
  if (isValue || !isPerson(cell, context)) return null;
  const from = person.email ?? person.givenId ?? person.name;
  return { from, to: emailsIn(cell)[0] ?? cell, kind: "reports-to" };
}
