import { useAsk } from "../../app/use-ask.ts";

/** What one import or merge was: its files, how they were read, what it made and changed. */
export function useImportDetails(batch: number) {
  return useAsk("import-details", { batch });
}
