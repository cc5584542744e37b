import { emailsIn } from "../cells/email.ts";
import { readList } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import type { Mention } from "../facts.ts";
import type { ColumnReading } from "../reading.ts";
import { isPerson } from "./person-name.ts";
import { keepAsAttribute, report, type RowContext } from "./row-context.ts";

/**
 * Everyone whom the row of an initiative names. One contact with one address beside it are the same person; more
 * addresses than that are people of their own.
 */
export function mentionsOf(context: RowContext): Mention[] {
  const { roles } = context;
  const leads = roles.columns("person.leads").flatMap((column) => named(context, column, "leads"));
  const addresses = addressed(context);
  const [only] = leads;
  const [address] = addresses;
  const one = leads.length === 1 && addresses.length === 1 && only?.email === null;
  return [
    ...(one ? [{ ...only, email: address?.email ?? null }] : [...leads, ...addresses]),
    ...roles.columns("person.takes-part").flatMap((column) => named(context, column, "takes-part")),
    ...roles.columns("person.advises").flatMap((column) => named(context, column, "advises")),
  ];
}

/** People in a cell of names, which may be addresses too. */
function named(
  context: RowContext,
  { index, header }: ColumnReading,
  kind: Mention["kind"],
): Mention[] {
  return readList(context.row[index] ?? "").flatMap((text): Mention[] => {
    const [email = null] = emailsIn(text);
    const name = email === null ? text : nameBeside(text);
    if (email !== null) return [{ name, email, kind, column: header }];
    if (isPlaceholder(text))
      report(context, {
        code: "not-a-person",
        severity: "warning",
        role: `person.${kind}`,
        value: text,
      });
    return isPerson(text, context) ? [{ name: text, email, kind, column: header }] : [];
  });
}

/** "Jan de Vries <jan@ez.nl>" names him too. */
function nameBeside(text: string): string | null {
  const name = text.replace(/[<(]?\S+@\S+[>)]?/g, "").trim();
  return /\p{L}/u.test(name) ? name : null;
}

function addressed(context: RowContext): Mention[] {
  const [column] = context.roles.columns("person.email");
  const cell = column === undefined ? "" : (context.row[column.index]?.trim() ?? "");
  if (column === undefined || cell === "" || isPlaceholder(cell)) return [];
  const emails = emailsIn(cell);
  if (emails.length === 0) {
    report(context, {
      code: "email-unreadable",
      severity: "warning",
      role: "person.email",
      value: cell,
    });
    keepAsAttribute(context, "person.email");
  }
  return emails.map((email) => ({ name: null, email, kind: "leads", column: column.header }));
}
