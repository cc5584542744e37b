import { expect, it } from "vitest";
import { outcome, planKind } from "../../src/contract/plan-rows.ts";
import { ITEM_KINDS, OUTCOMES } from "../../src/core/store/draft/item-filter.ts";

it("a plan's rows are asked for by the kinds and outcomes that the store knows them by", () => {
  expect([...planKind.options].sort()).toEqual([...ITEM_KINDS].sort());
  expect([...outcome.options].sort()).toEqual([...OUTCOMES].sort());
});
