import { readTopics } from "../cells/list.ts";
import { isPlaceholder } from "../cells/placeholder.ts";
import { readText } from "../cells/text.ts";
import { looksLikeDepartment } from "../columns/looks-like.ts";
import type { DepartmentPath, PersonFact } from "../facts.ts";
import { departmentPaths } from "./department-path.ts";
import { isPerson, personName } from "./person-name.ts";
import { emailOf, idOf, sharingOf } from "./read-cells.ts";
import { cellOf } from "./given.ts";
import { keepCell, report, singleCell, type RowContext } from "./row-context.ts";

/** The person that a row describes; null, with a problem, where it names none. */
export function readPerson(context: RowContext): PersonFact | null {
  const { row, roles } = context;
  const name = personName(row, roles);
  const role = roles.given("person.name").length > 0 ? "person.name" : "person.family-name";
  if (name === "")
    report(context, { code: "name-missing", severity: "rejected", role, value: null });
  else if (isPlaceholder(name) || isTitle(name, row))
    report(context, { code: "not-a-person", severity: "rejected", role, value: name });
  if (name === "" || isTitle(name, row) || !isPerson(name, context)) return null;
  return {
    givenId: idOf(context, "person.id"),
    name,
    email: emailOf(context),
    department: departmentOf(context),
    role: readText(singleCell(context, "person.role")),
    sharing: sharingOf(context),
    offers: topics(context, "topic.offers"),
    asks: topics(context, "topic.asks"),
    attributes: [...roles.leftover(row), ...context.attributes],
  };
}

/** Whether a row has nothing but the name of a department: a title over the people below it. */
const isTitle = (name: string, row: readonly string[]): boolean =>
  row.length > 2 &&
  looksLikeDepartment(name) &&
  row.filter((cell) => cell.trim() !== "").length === 1;

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
