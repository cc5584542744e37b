import { useMemo } from "react";
import { useAsk } from "./use-ask.ts";

/** Ids of the departments at the top, which have the colours. */
export function useDepartmentIds(): readonly number[] {
  const { data } = useAsk("overview", { level: 0, potential: false });
  return useMemo(() => (data?.departments ?? []).map(({ id }) => id), [data]);
}
