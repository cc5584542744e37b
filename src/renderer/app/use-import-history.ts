import type { UseQueryResult } from "@tanstack/react-query";
import type { Reply } from "../../contract/requests.ts";
import type { EngineFailure } from "./engine-failure.ts";
import { useAsk } from "./use-ask.ts";

/** All imports of the open workspace, newest first, also the undone ones. */
export function useImportHistory(): UseQueryResult<Reply<"import-history">, EngineFailure> {
  return useAsk("import-history", {});
}
