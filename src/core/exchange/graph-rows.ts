import type { EntityId } from "../model/ids.ts";
import type { TieKind } from "../model/tie.ts";
import type { TopicRole } from "../model/topic.ts";
import { departmentNames } from "./department-names.ts";
import type { Shareable, SharedAttribute } from "./shareable.ts";

export type FieldValue = string | number | boolean;

export type GraphNode = {
  readonly id: EntityId;
  readonly label: string;
  /** What is known of it, without what has no value; a column kept as it is has "column:" before its name. */
  readonly fields: ReadonlyMap<string, FieldValue>;
};

export type GraphEdge = {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly kind: TieKind | TopicRole;
};

/**
 * The fields of a node in graph formats, in order, with their type; `kind` is department, person, initiative or topic.
 * `notNamed` are the people of a department who are counted but not named.
 */
export const NODE_FIELDS = {
  kind: "string",
  department: "string",
  departmentId: "int",
  code: "string",
  parent: "string",
  parentId: "int",
  notNamed: "int",
  status: "string",
  innovation: "string",
  start: "string",
  end: "string",
  description: "string",
  lessons: "string",
  stub: "boolean",
} as const;

type Fields = { readonly [Name in keyof typeof NODE_FIELDS]?: FieldValue | null | undefined };

/** Departments, people, initiatives and topics as nodes of one graph. */
export function* graphNodes(shared: Shareable): Generator<GraphNode> {
  const nameOf = departmentNames(shared);
  const notNamed = new Map(shared.notNamed.departments.map(({ id, people }) => [id, people]));
  for (const { id, name, code, parentId, attributes } of shared.departments) {
    const parent = nameOf(parentId);
    yield node(
      id,
      name,
      { kind: "department", code, parent, parentId, notNamed: notNamed.get(id) },
      attributes,
    );
  }
  for (const { id, name, departmentId, stub, attributes } of shared.people) {
    yield node(
      id,
      name,
      { kind: "person", department: nameOf(departmentId), departmentId, stub },
      attributes,
    );
  }
  for (const { id, title, departmentId, attributes, ...fields } of shared.initiatives) {
    const { description, lessons, status, innovation, start, end, stub } = fields;
    const department = nameOf(departmentId);
    yield node(
      id,
      title,
      {
        kind: "initiative",
        department,
        departmentId,
        description,
        lessons,
        status,
        innovation,
        start,
        end,
        stub,
      },
      attributes,
    );
  }
  for (const { id, name, attributes } of shared.topics)
    yield node(id, name, { kind: "topic" }, attributes);
}

/** Ties, and what is about, offers or asks for a topic, as edges from the one to the other. */
export function* graphEdges({ ties, topicLinks }: Shareable): Generator<GraphEdge> {
  yield* ties;
  for (const { entityId, topicId, role } of topicLinks)
    yield { from: entityId, to: topicId, kind: role };
}

/** The columns kept as they are that any node has, in order. */
export function columnFields(shared: Shareable): string[] {
  const rows = [shared.departments, shared.people, shared.initiatives, shared.topics].flat();
  return [...new Set(rows.flatMap(({ attributes }) => attributes.map(columnField)))].toSorted();
}

function columnField({ name }: SharedAttribute): string {
  return `column:${name}`;
}

function node(
  id: EntityId,
  label: string,
  fields: Fields,
  attributes: readonly SharedAttribute[],
): GraphNode {
  const known = new Map<string, FieldValue>();
  for (const name of Object.keys(NODE_FIELDS) as (keyof Fields)[]) {
    const value = fields[name];
    if (value !== null && value !== undefined && value !== "") known.set(name, value);
  }
  for (const attribute of attributes) {
    if (attribute.value === "") continue;
    const field = columnField(attribute);
    const before = known.get(field);
    // Two columns may have become one where a name was taken out of both headers.
    known.set(field, before === undefined ? attribute.value : `${before} | ${attribute.value}`);
  }
  return { id, label, fields: known };
}
