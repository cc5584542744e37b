import { useQueries } from "@tanstack/react-query";
import type { Reply } from "../../../contract/requests.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { ask } from "../../app/engine-client.ts";

export type Inspection = {
  readonly file: string;
  readonly reading: Reply<"inspect"> | null;
  readonly failure: EngineFailure | null;
  readonly again: () => void;
};

/** How each file is read; asked anew when the screen comes back, as a file may have been mended meanwhile. */
export function useInspections(files: readonly string[]): readonly Inspection[] {
  return useQueries({
    queries: files.map((file) => ({
      queryKey: ["inspect", file],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask("inspect", { file }, { signal }),
      staleTime: 2000,
      refetchOnMount: true,
    })),
    combine: (results) =>
      results.map(({ data, error, refetch }, place) => ({
        file: files[place] ?? "",
        reading: data ?? null,
        failure: error as EngineFailure | null,
        again: () => void refetch(),
      })),
  });
}
