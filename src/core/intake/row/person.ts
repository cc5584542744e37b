import { fitOfEmail, isSharedAddress } from "../../text/email-name.ts";
import { parsePersonName } from "../../text/person-name.ts";
import { emailsIn } from "../cells/email.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";
import { readTopics } from "../cells/list.ts";
import { isNoName } from "../cells/no-name.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { oneLine, readText } from "../cells/text.ts";
import { looksLikeDepartment } from "../columns/looks-like.ts";
import type { Role } from "../columns/role.ts";
import type { DepartmentPath, PersonFact } from "../facts.ts";
import { isKnownDepartment } from "../register/recognise.ts";
import { departmentPaths } from "./department-path.ts";
import { wholePeopleIn } from "./people-in.ts";
import { hasNames, isPerson, personName } from "./person-name.ts";
import { emailOf, idOf, sharingOf } from "./read-cells.ts";
import { cellOf } from "./given.ts";
import { keepAsAttribute, keepCell, report, singleCell, type RowContext } from "./row-context.ts";

/** The people that a row describes, nearly always one; none, with a problem, where it names nobody. */
export function readPeople(context: RowContext): PersonFact[] {
  const { row, roles } = context;
  const name = personName(row, roles);
  if (!isSomeone(name, context)) return [];
  const together = namesTogether(context);
  const names = together.length > 1 ? together : [name];
  const emails = emailsOf(context, names);
  const shared = {
    department: departmentOf(context),
    role: readText(singleCell(context, "person.role")),
    sharing: sharingOf(context),
    offers: topics(context, "topic.offers"),
    asks: topics(context, "topic.asks"),
    // One number does not tell people apart.
    givenId: names.length > 1 ? keptId(context) : idOf(context, "person.id"),
  };
  const attributes = [...roles.leftover(row), ...context.attributes];
  return names.map((called, i) => ({
    ...shared,
    name: called,
    email: emails[i] ?? null,
    attributes,
  }));
}

/** Whether a row's name is one of a person; why it is none is reported, unless that was said with another row. */
function isSomeone(name: string, context: RowContext): boolean {
  const { row, roles } = context;
  const role = NAMING.find((one) => roles.given(one).length > 0) ?? "person.family-name";
  if (name === "") {
    report(context, { code: "name-missing", severity: "rejected", role, value: null });
    return false;
  }
  const isNobody =
    isPlaceholder(name) ||
    isNoName(name) ||
    isTitle(name, row) ||
    (!hasNames(roles) && name.includes("@") && isSharedAddress(name));
  if (isNobody) report(context, { code: "not-a-person", severity: "rejected", role, value: name });
  return !isNobody && isPerson(name, context);
}

const NAMING: readonly Role[] = ["person.name", "person.family-name", "person.email"];

/** The names of a cell that holds those of more people than one, which is told; none where it does not. */
function namesTogether(context: RowContext): string[] {
  const { row, roles } = context;
  const [given, ...more] = roles.given("person.name");
  if (given === undefined || more.length > 0) return [];
  const cell = cellOf(row, given);
  const names = wholePeopleIn(cell).map(withoutFootnote);
  if (names.length > 1)
    report(context, {
      code: "people-together",
      severity: "warning",
      role: "person.name",
      value: oneLine(cell),
      given,
      details: { people: names.length },
    });
  return names;
}

/** An address for each name: as many as there are names belong to them in order, one to whom it fits. */
function emailsOf(context: RowContext, names: readonly string[]): readonly (string | null)[] {
  if (names.length === 1) return [emailOf(context)];
  const emails = emailsIn(context.roles.first(context.row, "person.email"));
  if (emails.length === names.length) return emails;
  const [only] = emails;
  const fits = names.map((name) =>
    only !== undefined && fitOfEmail(only, parsePersonName(name)) !== null ? only : null,
  );
  if (emails.length === 1 && fits.filter((email) => email !== null).length === 1) return fits;
  keepAsAttribute(context, "person.email");
  return names.map(() => null);
}

function keptId(context: RowContext): null {
  keepAsAttribute(context, "person.id");
  return null;
}

/** Whether a row has nothing but the name of a department: a title over the people below it. */
const isTitle = (name: string, row: readonly string[]): boolean =>
  row.length > 2 &&
  row.filter((cell) => cell.trim() !== "").length === 1 &&
  (looksLikeDepartment(name) || isKnownDepartment(name));

/** The first department of a row; where it names more the cells are kept. */
function departmentOf(context: RowContext): DepartmentPath | null {
  const [first = null, ...others] = departmentPaths(context.row, context.roles, context.department);
  if (others.length > 0) context.roles.levels.flat().forEach((given) => keepCell(context, given));
  return first;
}

/** Topics of all columns of a role, each once. */
export function topics(
  { row, roles }: RowContext,
  role: "topic.about" | "topic.asks" | "topic.offers",
): string[] {
  const found: string[] = [];
  for (const given of roles.given(role))
    for (const topic of readTopics(cellOf(row, given), given.separator))
      if (!isPlaceholder(topic) && !found.includes(topic)) found.push(topic);
  return found;
}
