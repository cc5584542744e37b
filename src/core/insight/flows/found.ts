import type { EntityId, TopicId } from "../../model/ids.ts";

/** Initiatives that count as one, by id; the first stands for all. */
export type Folded = readonly [EntityId, ...EntityId[]];

export type Measured = {
  readonly key: string;
  readonly affinity: number;
  /** null: nobody is known of one of the sides. */
  readonly contact: number | null;
  readonly score: number;
  /** Places of the departments that it touches. */
  readonly departments: readonly number[];
};

export type FoundGroup = Measured & {
  readonly units: readonly Folded[];
  /** By the one least like the others (group-strength.ts), less what they have of contact. */
  readonly strength: number;
};

export type FoundPair = Measured & {
  readonly kind: "alike" | "talent" | "lesson" | "meet" | "departments";
  /** Of a lesson the one that has it, of a talent the person who offers. */
  readonly a: Folded;
  readonly b: Folded;
  readonly above: number | null;
  readonly topics: readonly TopicId[];
  /** Of departments their most alike initiatives: what the affinity comes from. */
  readonly alike: readonly (readonly [EntityId, EntityId])[];
};

export type FoundFlows = {
  /** The strongest first. */
  readonly groups: readonly FoundGroup[];
  /** The highest score first, as all lists of pairs here. */
  readonly initiatives: readonly FoundPair[];
  readonly talents: readonly FoundPair[];
  readonly departments: readonly FoundPair[];
  /** Of two departments by their places; null where one has no initiatives. */
  readonly potential: (a: number, b: number) => number | null;
};

/** The highest score first; by key where equal. */
export function byScore(one: Measured, other: Measured): number {
  return other.score - one.score || (one.key < other.key ? -1 : 1);
}
