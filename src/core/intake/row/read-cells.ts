import { readDay } from "../cells/day.ts";
import { emailsIn } from "../cells/email.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readSharing } from "../cells/sharing-word.ts";
import { oneLine } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import type { Sharing } from "../../model/sharing.ts";
import { cellOf, chosenMeaning } from "./given.ts";
import { keepAsAttribute, report, singleCell, type RowContext } from "./row-context.ts";

/** A day; one that cannot be read is reported, and kept as it was. */
export function dayOf(context: RowContext, role: Role): string | null {
  const cell = singleCell(context, role).trim();
  if (cell === "" || isPlaceholder(cell)) return null;
  const given = context.roles.at(context.row, role);
  const day = readDay(cell, given?.dayOrder ?? context.dayOrder);
  if (day !== null) return day;
  report(context, { code: "date-unreadable", severity: "warning", role, value: cell, given });
  keepAsAttribute(context, role);
  return null;
}

/** A wish about sharing; one that cannot be read is reported, and taken for the strictest. */
export function sharingOf(context: RowContext): Sharing | null {
  const given = context.roles.at(context.row, "person.sharing");
  if (given === null) return null;
  const cell = cellOf(context.row, given);
  const meant = chosenMeaning(given, cell);
  const wish = meant === "" ? null : readSharing(meant ?? cell);
  if (wish !== "unreadable") return wish;
  report(context, {
    code: "sharing-unreadable",
    severity: "warning",
    role: "person.sharing",
    value: cell,
    given,
  });
  return "private";
}

/** A person's e-mail address; where there are more the first, and the cell is kept. */
export function emailOf(context: RowContext): string | null {
  const cell = singleCell(context, "person.email").trim();
  if (cell === "" || isPlaceholder(cell)) return null;
  const emails = emailsIn(cell);
  if (emails.length === 0)
    report(context, {
      code: "email-unreadable",
      severity: "warning",
      role: "person.email",
      value: cell,
    });
  if (emails.length !== 1) keepAsAttribute(context, "person.email");
  return emails[0] ?? null;
}

/** The row's own id; null where the column's values are no ids, and the value is then kept. */
export function idOf(context: RowContext, role: Role): string | null {
  const id = oneLine(singleCell(context, role));
  if (id === "") return null;
  if (context.idsHold) return id;
  keepAsAttribute(context, role);
  return null;
}
