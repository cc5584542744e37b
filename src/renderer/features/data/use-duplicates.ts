import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { DuplicatePair } from "../../../contract/duplicates.ts";
import type { Reply } from "../../../contract/requests.ts";
import { noteProgress, useProgressOf } from "../../app/asking.ts";
import { ask } from "../../app/engine-client.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { useAsk } from "../../app/use-ask.ts";
import { useWorkspace } from "../../app/use-workspace.ts";

/** Pairs that are fetched at a time. */
const PAGE = 20;

export type PairKind = DuplicatePair["kind"];
export const PAIR_KINDS: readonly PairKind[] = ["person", "initiative", "department"];

/** How many pairs there are of each kind; undefined while that is not known. */
export function usePairCounts(): Readonly<Record<PairKind, number | undefined>> {
  const person = useAsk("duplicates", { kind: "person", limit: 1 });
  const initiative = useAsk("duplicates", { kind: "initiative", limit: 1 });
  const department = useAsk("duplicates", { kind: "department", limit: 1 });
  return {
    person: person.data?.total,
    initiative: initiative.data?.total,
    department: department.data?.total,
  };
}

/** Who or what in the workspace may be the same, the likeliest first, page by page. */
export function useDuplicates(kind: PairKind) {
  const { workspace } = useWorkspace();
  const progress = useProgressOf("duplicates");
  const answer = useInfiniteQuery<Reply<"duplicates">, EngineFailure>({
    queryKey: ["workspace", workspace?.path, workspace?.version, "duplicates", "pages", kind],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      ask(
        "duplicates",
        { kind, offset: Number(pageParam), limit: PAGE },
        { signal, onProgress: (now) => noteProgress("duplicates", now) },
      ),
    getNextPageParam: ({ total, pairs }, pages) => {
      const there = pages.reduce((sum, page) => sum + page.pairs.length, 0);
      return there < total && pairs.length > 0 ? there : undefined;
    },
    // After a merge the list stays until the shorter one is there.
    placeholderData: keepPreviousData,
  });
  const pairs = answer.data?.pages.flatMap((page) => page.pairs) ?? [];
  const total = answer.data?.pages.at(-1)?.total ?? 0;
  return {
    pairs,
    total,
    failure: answer.error,
    isPending: answer.isPending,
    progress,
    next: answer.hasNextPage ? () => void answer.fetchNextPage() : null,
    nextCount: Math.min(PAGE, total - pairs.length),
    again: () => void answer.refetch(),
  };
}

/** The pairs of a kind above a bound: how many, and the first few. */
export function usePairsAbove(kind: PairKind, atLeast: number) {
  return useAsk("duplicates", { kind, atLeast, limit: 5 }, { keepsFormer: true });
}
