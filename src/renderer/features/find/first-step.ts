import type { Named } from "../../../contract/common.ts";

/** The small step that begins a way: to whom one writes, and with whom one comes to speak. */
export type FirstStep = {
  readonly asker: Named;
  readonly to: Named;
  readonly meets: Named;
  /** Who introduces; null where one speaks to the other oneself. */
  readonly via: Named | null;
  /** They have not met, and nobody between them is known. */
  readonly isStranger: boolean;
};

/**
 * A long way begins with its first introduction: who is next knows the one after.
 * @param way from the asker on; null: none is known, and the step is to the stranger
 */
export function firstStepOf(
  asker: Named,
  way: readonly Named[] | null,
  stranger: Named | null,
): FirstStep | null {
  if (way === null) {
    return stranger === null
      ? null
      : { asker, to: stranger, meets: stranger, via: null, isStranger: true };
  }
  const [, next, after] = way;
  if (next === undefined) return null;
  return {
    asker,
    to: next,
    meets: after ?? next,
    via: after === undefined ? null : next,
    isStranger: false,
  };
}
