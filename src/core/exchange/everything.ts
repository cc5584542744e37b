import type { Department } from "../model/department.ts";
import type { DepartmentId, EntityId, InitiativeId, PersonId } from "../model/ids.ts";
import type { Initiative } from "../model/initiative.ts";
import type { Person } from "../model/person.ts";
import type { Tie } from "../model/tie.ts";
import type { Topic, TopicLink } from "../model/topic.ts";

/** A column of the user's file that maps to nothing known, kept as it is. */
export type Attribute = {
  readonly entityId: EntityId;
  readonly name: string;
  readonly value: string;
};

/** Where something lies on the map, in map units. */
export type Position = {
  readonly id: DepartmentId | PersonId | InitiativeId;
  readonly x: number;
  readonly y: number;
};

/**
 * All rows of a workspace that an export may be made from, in any order. Only {@link "./shareable.ts"}
 * reads it: what a writer sees is made from it by an allow-list.
 */
export type Everything = {
  readonly departments: Iterable<Department>;
  readonly people: Iterable<Omit<Person, "role">>;
  readonly initiatives: Iterable<Initiative>;
  readonly topics: Iterable<Topic>;
  readonly topicLinks: Iterable<TopicLink>;
  readonly ties: Iterable<Tie>;
  readonly attributes: Iterable<Attribute>;
  readonly positions: Iterable<Position>;
};
