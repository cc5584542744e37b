/** A way that someone asks for: from whom, to whom, and which of several is shown. */
export type WayChoice = {
  readonly from: number;
  /** null: still to be chosen. */
  readonly to: number | null;
  readonly at: number;
};
