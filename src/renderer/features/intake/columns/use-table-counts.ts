import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Reply } from "../../../../contract/requests.ts";
import { ask } from "../../../app/engine-client.ts";
import { tableAsk } from "../table-reading.ts";
import type { InspectedTable } from "../use-inspections.ts";

/**
 * What the rows of a table name, as it is now to be read: the former figures while it is counted anew, null until it is
 * known and where it cannot be. Counted anew when the screen comes back, as the file may have been mended meanwhile.
 */
export function useTableCounts(table: InspectedTable): {
  readonly counts: Reply<"table-counts"> | null;
  readonly isFailed: boolean;
} {
  const { question, choice, found, reading } = table;
  const read = found && { reading: found.reading, isByTemplate: found.template !== null };
  const asked = tableAsk(question, choice, read);
  const { data, isError } = useQuery({
    queryKey: ["table-counts", asked],
    queryFn: ({ signal }) => ask("table-counts", asked, { signal }),
    enabled: reading !== null && reading.about !== "unknown",
    placeholderData: keepPreviousData,
    staleTime: 2000,
    refetchOnMount: true,
  });
  return { counts: data ?? null, isFailed: isError };
}
