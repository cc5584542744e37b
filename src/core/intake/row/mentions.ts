import { emailsIn } from "../cells/email.ts";
import { readList } from "../cells/list.ts";
import { isFailedFormula, isNoName } from "../cells/no-name.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { oneLine } from "../cells/text.ts";
import { looksLikePerson } from "../columns/looks-like.ts";
import type { Mention } from "../facts.ts";
import { cellOf, type Given } from "./given.ts";
import { nameBeside } from "./name-beside.ts";
import { peopleIn } from "./people-in.ts";
import { isPerson } from "./person-name.ts";
import { keepCell, report, type RowContext } from "./row-context.ts";

/**
 * Everyone whom the row of an initiative names. One contact with one address beside it are the same person; more
 * addresses than that are people of their own.
 */
export function mentionsOf(context: RowContext): Mention[] {
  const { roles } = context;
  const leads = roles.given("person.leads").flatMap((column) => named(context, column, "leads"));
  const addresses = addressed(context);
  const [only] = leads;
  const [address] = addresses;
  const one = leads.length === 1 && addresses.length === 1 && only?.email === null;
  return [
    ...(one ? [{ ...only, email: address?.email ?? null }] : [...leads, ...addresses]),
    ...roles.given("person.takes-part").flatMap((column) => named(context, column, "takes-part")),
    ...roles.given("person.advises").flatMap((column) => named(context, column, "advises")),
  ];
}

/** People in a cell of names, which may be addresses too. */
function named(context: RowContext, given: Given, kind: Mention["kind"]): Mention[] {
  const column = given.header ?? "";
  const cell = cellOf(context.row, given);
  const people = peopleIn(cell, given.separator);
  const role = `person.${kind}` as const;
  if (people.length > readList(cell, given.separator).length)
    report(context, {
      code: "people-together",
      severity: "warning",
      role,
      value: oneLine(cell),
      given,
      details: { people: people.length },
    });
  return people.flatMap((text): Mention[] => {
    const [email = null] = emailsIn(text);
    if (email !== null) return [{ name: nameBeside(text), email, kind, column }];
    const isValue = isNoName(text) || isFailedFormula(text);
    if (isValue || isPlaceholder(text))
      report(context, {
        code: "not-a-person",
        severity: isValue ? "rejected" : "warning",
        role,
        value: text,
        given,
      });
    return !isValue && isPerson(text, context) ? [{ name: text, email, kind, column }] : [];
  });
}

/** People by the addresses of a contact; who is named there instead is taken by name. */
function addressed(context: RowContext): Mention[] {
  return context.roles.given("person.email").flatMap((given): Mention[] => {
    const cell = cellOf(context.row, given).trim();
    if (cell === "" || isPlaceholder(cell)) return [];
    const column = given.header ?? "";
    const emails = emailsIn(cell);
    if (emails.length > 0)
      return emails.map((email) => ({ name: null, email, kind: "leads", column }));
    const names = readList(cell, given.separator);
    const areNames = names.every((name) => looksLikePerson(name) && isPerson(name, context));
    report(context, {
      code: areNames ? "email-is-name" : "email-unreadable",
      severity: "warning",
      role: "person.email",
      value: cell,
      given,
    });
    if (areNames) return names.map((name) => ({ name, email: null, kind: "leads", column }));
    keepCell(context, given);
    return [];
  });
}
