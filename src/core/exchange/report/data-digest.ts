import { createHash } from "node:crypto";
import { Bug } from "../../model/bug.ts";
import type { DepartmentId, EntityId } from "../../model/ids.ts";
import type { Shareable, SharedDepartment } from "../shareable.ts";
import type { ToldFigures } from "./told-figures.ts";

type Value = string | number | boolean | null;

/** Goes up when lines are written otherwise, as then the same rows have another digest. */
const FORM = "dwarsverband report 1";

/**
 * By what a report can say which data it was made from: the same for the same data, whatever the order in which it
 * came in, and another when anything differs that the report may tell. Only of that: a digest of more would let anyone
 * who has the report try guesses about who is not named (docs/decisions/0020).
 *
 * Ids of the workspace, imports, places on the map and introductions are no part of it, nor kept columns, addresses and
 * roles. Each row is a line, a JSON array; a department stands in it by its name and those above it. First the lines of
 * departments, people, initiatives and topics, sorted by UTF-16 code units. What speaks of one of these (links to
 * topics, ties, figures) has in its line the place of the other's line, counted from 0; lines that are equal have one
 * place. Then those, sorted. All lines end with a line feed.
 *
 * O(rows log rows). SHA-256 of the UTF-8 text: 64 hexadecimal digits.
 *
 * @param shared without kept columns, and in one language whatever that of the report
 * @throws Bug if a row speaks of one that is not there
 */
export function dataDigest(shared: Shareable, figures: ToldFigures): string {
  const lines = entityLines(shared);
  const sorted = [...lines.values()].toSorted();
  const placeOf = placesOf(lines, sorted);
  const relations = [
    ...shared.topicLinks.map(({ entityId, topicId, role }) =>
      line("link", role, placeOf(entityId), placeOf(topicId)),
    ),
    ...shared.ties.map(({ from, to, kind }) => line("tie", kind, placeOf(from), placeOf(to))),
    ...figureLines(figures, (id) => (id === null ? null : placeOf(id))),
  ];
  const hash = createHash("sha256").update(`${FORM}\n`, "utf8");
  for (const one of [...sorted, ...relations.toSorted()]) hash.update(`${one}\n`, "utf8");
  return hash.digest("hex");
}

function entityLines(shared: Shareable): ReadonlyMap<EntityId, string> {
  const pathOf = pathsOf(shared.departments);
  return new Map<EntityId, string>([
    ...shared.departments.map(
      ({ id, code }) => [id, line("department", pathOf(id), code)] as const,
    ),
    ...shared.people.map(
      ({ id, name, departmentId, stub }) =>
        [id, line("person", name, pathOf(departmentId), stub)] as const,
    ),
    ...shared.initiatives.map(
      ({ id, title, description, lessons, status, innovation, start, end, departmentId, stub }) => {
        const path = pathOf(departmentId);
        const told = [title, description, lessons, status, innovation, start, end, path, stub];
        return [id, line("initiative", ...told)] as const;
      },
    ),
    ...shared.topics.map(({ id, name }) => [id, line("topic", name)] as const),
  ]);
}

function figureLines(
  { counts, sharing, pairs }: ToldFigures,
  placeOf: (id: DepartmentId | null) => number | null,
): string[] {
  return [
    ...Object.entries(counts).map(([name, count]) => line("count", name, count)),
    ...sharing.map(({ departmentId, people, open }) =>
      line("sharing", placeOf(departmentId), people, open),
    ),
    ...pairs.map(({ a, b, ties }) => {
      const ends = [placeOf(a), placeOf(b)].toSorted((x, y) => (x ?? -1) - (y ?? -1));
      return line("pair", ...ends, ties);
    }),
  ];
}

const line = (...values: readonly Value[]): string => JSON.stringify(values);

/** A department's name after those above it, as one value. */
function pathsOf(
  departments: readonly SharedDepartment[],
): (id: DepartmentId | null) => string | null {
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
