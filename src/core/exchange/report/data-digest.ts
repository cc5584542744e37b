import { createHash } from "node:crypto";
import { Bug } from "../../model/bug.ts";
import type { Department } from "../../model/department.ts";
import type { DepartmentId, EntityId } from "../../model/ids.ts";
import type { Initiative } from "../../model/initiative.ts";
import type { Person } from "../../model/person.ts";
import type { Tie } from "../../model/tie.ts";
import type { Topic } from "../../model/topic.ts";
import type { Attribute, TopicLink } from "../everything.ts";

/** All that a workspace says, in any order. */
export type DigestRows = {
  readonly departments: readonly Department[];
  readonly people: readonly Person[];
  readonly initiatives: readonly Initiative[];
  readonly topics: readonly Topic[];
  readonly topicLinks: readonly TopicLink[];
  readonly ties: Iterable<Tie>;
  readonly attributes: readonly Attribute[];
};

type Value = string | number | boolean | null;

/** Goes up when lines are written otherwise, as then the same rows have another digest. */
const FORM = "dwarsverband rows 1";

/**
 * By what a report can say which data it was made from: the same for the same rows, whatever the order in which they
 * came in, and another when any cell of any row differs.
 *
 * Ids of the workspace, imports, places on the map and introductions are no part of it. Each row is a line, a JSON
 * array; a department stands in it by its name and those above it. First the lines of departments, people, initiatives
 * and topics, sorted by UTF-16 code units. What speaks of one of these (kept columns, links to topics, ties) has in
 * its line the place of the other's line, counted from 0; lines that are equal have one place. Then those, sorted. All
 * lines end with a line feed.
 *
 * O(rows log rows). SHA-256 of the UTF-8 text: 64 hexadecimal digits.
 *
 * @throws Bug if a row speaks of one that is not there
 */
export function dataDigest(rows: DigestRows): string {
  const lines = entityLines(rows);
  const sorted = [...lines.values()].toSorted();
  const placeOf = placesOf(lines, sorted);
  const relations = [
    ...rows.attributes.map(({ entityId, name, value }) =>
      line("attribute", placeOf(entityId), name, value),
    ),
    ...rows.topicLinks.map(({ entityId, topicId, role }) =>
      line("link", role, placeOf(entityId), placeOf(topicId)),
    ),
    ...Array.from(rows.ties, ({ from, to, kind }) => line("tie", kind, placeOf(from), placeOf(to))),
  ];
  const hash = createHash("sha256").update(`${FORM}\n`, "utf8");
  for (const one of [...sorted, ...relations.toSorted()]) hash.update(`${one}\n`, "utf8");
  return hash.digest("hex");
}

function entityLines(rows: DigestRows): ReadonlyMap<EntityId, string> {
  const pathOf = pathsOf(rows.departments);
  return new Map<EntityId, string>([
    ...rows.departments.map(
      ({ id, code, stub }) => [id, line("department", pathOf(id), code, stub)] as const,
    ),
    ...rows.people.map(
      ({ id, name, email, role, departmentId, sharing, stub }) =>
        [id, line("person", name, email, role, pathOf(departmentId), sharing, stub)] as const,
    ),
    ...rows.initiatives.map(
      ({ id, title, description, lessons, status, innovation, start, end, departmentId, stub }) => {
        const path = pathOf(departmentId);
        const told = [title, description, lessons, status, innovation, start, end, path, stub];
        return [id, line("initiative", ...told)] as const;
      },
    ),
    ...rows.topics.map(({ id, name }) => [id, line("topic", name)] as const),
  ]);
}

const line = (...values: readonly Value[]): string => JSON.stringify(values);

/** A department's name after those above it, as one value. */
function pathsOf(departments: readonly Department[]): (id: DepartmentId | null) => string | null {
  const byId = new Map(departments.map((department) => [department.id, department]));
  const path = (id: DepartmentId): readonly string[] => {
    const department = byId.get(id);
    if (department === undefined) throw new Bug(`Department ${id} is not among the rows.`);
    const { name, parentId } = department;
    return parentId === null ? [name] : [...path(parentId), name];
  };
  return (id) => (id === null ? null : JSON.stringify(path(id)));
}

function placesOf(
  lines: ReadonlyMap<EntityId, string>,
  sorted: readonly string[],
): (id: EntityId) => number {
  const places = new Map<string, number>();
  sorted.forEach((one, place) => {
    if (!places.has(one)) places.set(one, place);
  });
  return (id) => {
    const place = places.get(lines.get(id) ?? "");
    if (place === undefined) throw new Bug(`Nothing is known of ${id}, of which a row speaks.`);
    return place;
  };
}
