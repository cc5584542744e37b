import type { UseQueryResult } from "@tanstack/react-query";
import type { Card } from "../../../contract/card.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { useAsk } from "../../app/use-ask.ts";

/** What is known about one thing; asks nothing for null. */
export function useCard(id: number | null): UseQueryResult<Card, EngineFailure> {
  return useAsk("card", { id: id ?? 1 }, { enabled: id !== null });
}
