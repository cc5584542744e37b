import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Reply } from "../../../../contract/requests.ts";
import type { TableAsk } from "../../../../contract/table-choices.ts";
import { ask } from "../../../app/engine-client.ts";
import type { EngineFailure } from "../../../app/engine-failure.ts";

/** While someone types, nothing is asked for so long. */
const PAUSE = 250;

/** How a table would be read by a question that is still being made up; the former answer stays until the new one. */
export function useReadingPreview(question: TableAsk): {
  readonly preview: Reply<"inspect"> | null;
  readonly failure: EngineFailure | null;
  readonly isWaiting: boolean;
} {
  const asked = JSON.stringify(question);
  const [settled, setSettled] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(asked), PAUSE);
    return () => clearTimeout(timer);
  }, [asked]);
  const { data, error, isFetching } = useQuery({
    queryKey: ["inspect", JSON.parse(settled) as TableAsk],
    queryFn: ({ signal }) => ask("inspect", JSON.parse(settled) as TableAsk, { signal }),
    placeholderData: keepPreviousData,
  });
  return {
    preview: error === null ? (data ?? null) : null,
    failure: error as EngineFailure | null,
    isWaiting: isFetching || settled !== asked,
  };
}
