import { useInfiniteQuery, type InfiniteData } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { DuplicatePair } from "../../../../contract/duplicates.ts";
import type { Reply } from "../../../../contract/requests.ts";
import { ask } from "../../../app/engine-client.ts";
import { failureOf, type EngineFailure } from "../../../app/engine-failure.ts";
import { tellTrouble } from "../../../app/overlays.ts";
import { queries } from "../../../app/queries.ts";

const PAGE = 200;
/** So many are fetched by themselves, for counts that hold; nobody decides about more one by one. */
const MOST = 5000;

type Page = Reply<"duplicates">;
export type Decision = DuplicatePair["decision"];

const keyOf = (plan: string): readonly string[] => ["plan", plan, "pairs"];

/** The pairs that a plan brings and that may be the same, with what was decided about each. */
export function usePlanPairs(plan: string) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery<Page, EngineFailure>({
      queryKey: keyOf(plan),
      initialPageParam: 0,
      queryFn: ({ pageParam, signal }) =>
        ask("duplicates", { plan, offset: Number(pageParam), limit: PAGE }, { signal }),
      getNextPageParam: ({ total, pairs }, pages) => {
        const there = pages.reduce((sum, page) => sum + page.pairs.length, 0);
        return there < Math.min(total, MOST) && pairs.length > 0 ? there : undefined;
      },
    });
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const pairs = useMemo(() => data?.pages.flatMap((page) => page.pairs) ?? [], [data]);
  return { pairs, total: data?.pages[0]?.total ?? 0, isPending, failure: error };
}

/** Decides about one pair. It shows at once; what the engine refuses is told and put back. */
export async function decidePair(
  plan: string,
  { a, b }: DuplicatePair,
  decision: Decision,
): Promise<void> {
  await deciding(plan, (pair) => pair.a.id === a.id && pair.b.id === b.id, decision, {
    plan,
    pair: { a: a.id, b: b.id },
    decision,
  });
}

/** Decides about all pairs that score at least so much and are not decided yet. */
export async function decideAbove(
  plan: string,
  atLeast: number,
  decision: "same" | "apart",
): Promise<void> {
  const isMeant = (pair: DuplicatePair): boolean => pair.decision === null && pair.score >= atLeast;
  await deciding(plan, isMeant, decision, { plan, atLeast, decision });
}

async function deciding(
  plan: string,
  isMeant: (pair: DuplicatePair) => boolean,
  decision: Decision,
  question: Parameters<typeof ask<"decide-duplicates">>[1],
): Promise<void> {
  queries.setQueryData<InfiniteData<Page>>(keyOf(plan), (former) => {
    if (former === undefined) return undefined;
    const pages = former.pages.map((page) => ({
      ...page,
      pairs: page.pairs.map((pair) => (isMeant(pair) ? { ...pair, decision } : pair)),
    }));
    return { ...former, pages };
  });
  try {
    await ask("decide-duplicates", question);
  } catch (error) {
    await queries.invalidateQueries({ queryKey: keyOf(plan) });
    tellTrouble(failureOf(error));
  }
}
