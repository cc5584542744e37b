import { readDay } from "../cells/day.ts";
import { emailsIn } from "../cells/email.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readSharing } from "../cells/sharing-word.ts";
import { oneLine } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import type { Sharing } from "../../model/sharing.ts";
import { keepAsAttribute, report, type RowContext } from "./row-context.ts";

/** A day; one that cannot be read is reported, and kept as it was. */
export function dayOf(context: RowContext, role: Role): string | null {
  const cell = context.roles.first(context.row, role).trim();
  if (cell === "" || isPlaceholder(cell)) return null;
  const day = readDay(cell, context.dayOrder);
  if (day !== null) return day;
  report(context, { code: "date-unreadable", severity: "warning", role, value: cell });
  keepAsAttribute(context, role);
  return null;
}

/** A wish about sharing; one that cannot be read is reported, and taken for the strictest. */
export function sharingOf(context: RowContext): Sharing | null {
  const cell = context.roles.first(context.row, "person.sharing");
  const wish = readSharing(cell);
  if (wish !== "unreadable") return wish;
  report(context, {
    code: "sharing-unreadable",
    severity: "warning",
    role: "person.sharing",
    value: cell,
  });
  return "private";
}

/** A person's e-mail address; where there are more the first, and the cell is kept. */
export function emailOf(context: RowContext): string | null {
  const cell = context.roles.first(context.row, "person.email").trim();
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
  const id = oneLine(context.roles.first(context.row, role));
  if (id === "") return null;
  if (context.idsHold) return id;
  keepAsAttribute(context, role);
  return null;
}
