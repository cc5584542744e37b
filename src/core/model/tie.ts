import type { EntityId } from "./ids.ts";

export const TIE_KINDS = [
  "takes-part",
  "leads",
  "knows",
  "advises",
  "reports-to",
  "related",
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What a tie without a stated kind is. */
export const DEFAULT_TIE_KIND: TieKind = "knows";

/** A directed, stated connection; unique by its ends and kind. */
export type Tie = { readonly from: EntityId; readonly to: EntityId; readonly kind: TieKind };
