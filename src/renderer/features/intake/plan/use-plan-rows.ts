import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Outcome, PlanItem } from "../../../../contract/plan-rows.ts";
import type { Reply } from "../../../../contract/requests.ts";
import { isFiltering, type PlanFilter } from "./plan-filter.ts";
import { announce } from "../../../app/announce.ts";
import { ask } from "../../../app/engine-client.ts";
import type { EngineFailure } from "../../../app/engine-failure.ts";

/** Rows that are fetched at a time. */
const PAGE = 100;

/** The rows of a plan with one outcome, or of all, page by page. */
export function usePlanRows(
  plan: string,
  outcome: Outcome | null,
  { kind, file, search }: PlanFilter,
  { told }: { readonly told?: (total: number) => string } = {},
) {
  const answer = useInfiniteQuery<Reply<"plan-rows">, EngineFailure>({
    queryKey: ["plan", plan, "rows", outcome, kind, file, search],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      ask(
        "plan-rows",
        {
          plan,
          search,
          offset: Number(pageParam),
          limit: PAGE,
          ...(outcome === null ? {} : { outcome }),
          ...(kind === null ? {} : { kind }),
          ...(file === null ? {} : { file }),
        },
        { signal },
      ),
    getNextPageParam: ({ total }, pages) => {
      const there = pages.reduce((sum, { items }) => sum + items.length, 0);
      return there < total && pages.at(-1)?.items.length !== 0 ? there : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const { data, error, isPending, isPlaceholderData, hasNextPage, fetchNextPage } = answer;
  const total = data?.pages.at(-1)?.total ?? 0;
  const isFiltered = isFiltering({ kind, file, search });
  const words = isFiltered && data !== undefined && !isPlaceholderData ? told?.(total) : undefined;
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [words]);
  return {
    items: data?.pages.flatMap((page): readonly PlanItem[] => page.items) ?? [],
    total,
    failure: error,
    isPending,
    /** What is shown is of the question before. */
    isFormer: isPlaceholderData,
    next: hasNextPage ? () => void fetchNextPage() : null,
    nextCount: Math.min(PAGE, total - (data?.pages.flatMap((page) => page.items).length ?? 0)),
    again: () => void answer.refetch(),
  };
}
