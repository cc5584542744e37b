import type { UseQueryResult } from "@tanstack/react-query";
import type { Card } from "../../../contract/card.ts";
import type { Found } from "../../../contract/find.ts";
import type { Paths } from "../../../contract/path.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { useAsk } from "../../app/use-ask.ts";

/** Of each kind; the best of more. */
export const MOST = 40;
const WAYS = 3;

/** What is found about a question, for whoever asks; asks nothing while there is no question. */
export function useFind(
  question: string,
  from: number | null,
): UseQueryResult<Found, EngineFailure> {
  return useAsk(
    "find",
    { question: question === "" ? "-" : question, limit: MOST, from },
    { enabled: question !== "", keepsFormer: true },
  );
}

/** Some short ways between two people, with what each tie is; asks nothing where there is nobody. */
export function useWays(
  from: number | null,
  to: number | null,
): UseQueryResult<Paths, EngineFailure> {
  return useAsk(
    "path",
    { from: from ?? 1, to: to ?? 1, limit: WAYS },
    { enabled: from !== null && to !== null && from !== to },
  );
}

export function useCardOf(id: number | null): UseQueryResult<Card, EngineFailure> {
  return useAsk("card", { id: id ?? 1 }, { enabled: id !== null });
}
