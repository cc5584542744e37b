import type { Batch } from "../../contract/import-history.ts";
import { dayAmong } from "./days.ts";
import { usePreferences } from "./preferences.ts";
import { useImportHistory } from "./use-import-history.ts";

/** The day by which an import or a merge is called, with the time where there are several of that day. */
export function useBatchDay({ id, kind, at }: Batch): string {
  const language = usePreferences((preferences) => preferences.language);
  const { data } = useImportHistory();
  const others = (data?.batches ?? []).filter(
    (other) =>
      other.id !== id && other.kind === kind && other.parent === null && other.undoneAt === null,
  );
  return dayAmong(
    at,
    others.map((other) => other.at),
    language,
  );
}
