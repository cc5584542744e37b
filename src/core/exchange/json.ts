import { departmentNames } from "./department-names.ts";
import type { Shareable, SharedAttribute } from "./shareable.ts";

/**
 * The network as one JSON document, a row a line, in pieces: however many ties there are, no piece holds more than
 * one. Departments stand in it by name, and by id where a name may occur twice. `attributes` is there only on rows
 * that have any and where they were chosen.
 */
export function* jsonPieces(shared: Shareable): Generator<string> {
  const nameOf = departmentNames(shared);
  yield "{\n";
  yield* list("departments", shared.departments, ({ id, name, code, parentId, attributes }) => ({
    id,
    name,
    code,
    parent: nameOf(parentId),
    parentId,
    ...chosen(attributes),
  }));
  yield* list("people", shared.people, ({ id, name, departmentId, stub, attributes }) => ({
    id,
    name,
    department: nameOf(departmentId),
    departmentId,
    stub,
    ...chosen(attributes),
  }));
  yield* list("initiatives", shared.initiatives, ({ departmentId, attributes, ...initiative }) => ({
    id: initiative.id,
    title: initiative.title,
    description: initiative.description,
    status: initiative.status,
    department: nameOf(departmentId),
    departmentId,
    lessons: initiative.lessons,
    innovation: initiative.innovation,
    start: initiative.start,
    end: initiative.end,
    stub: initiative.stub,
    ...chosen(attributes),
  }));
  yield* list("topics", shared.topics, ({ id, name, attributes }) => ({
    id,
    name,
    ...chosen(attributes),
  }));
  yield* list("topicLinks", shared.topicLinks, ({ entityId, topicId, role }) => ({
    from: entityId,
    to: topicId,
    kind: role,
  }));
  yield* list("ties", shared.ties, ({ from, to, kind }) => ({ from, to, kind }));
  const { total, departments, other, withoutDepartment } = shared.notNamed;
  const counted = departments.map(({ id, people }) => ({ id, name: nameOf(id), people }));
  yield `"notNamed": ${JSON.stringify({ total, departments: counted, other, withoutDepartment })}\n}\n`;
}

function* list<Row>(
  name: string,
  rows: Iterable<Row>,
  write: (row: Row) => object,
): Generator<string> {
  yield `"${name}": [`;
  let between = "\n  ";
  for (const row of rows) {
    yield between + JSON.stringify(write(row));
    between = ",\n  ";
  }
  yield "\n],\n";
}

function chosen(attributes: readonly SharedAttribute[]): {
  attributes?: readonly SharedAttribute[];
} {
  return attributes.length === 0 ? {} : { attributes };
}
