import type { EntityId } from "./ids.ts";

export const INTRODUCTION_STATES = ["suggested", "planned", "made", "dismissed"] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** A small step: two people, or what they work on, brought together by someone. */
export type Introduction = {
  readonly id: number;
  /** The finding that it is of, by its key (flow-key.ts). */
  readonly flow: string | null;
  readonly a: EntityId;
  readonly b: EntityId;
  readonly via: EntityId | null;
  readonly state: IntroductionState;
  /** ISO days. */
  readonly planned: string;
  readonly made: string | null;
  readonly note: string;
};

export const DISMISS_REASONS = ["not-alike", "already-together", "not-now", "other"] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** A finding that was put aside, with why. */
export type DismissedFlow = {
  readonly key: string;
  readonly reason: DismissReason;
  readonly note: string;
  /** ISO instant. */
  readonly at: string;
};
