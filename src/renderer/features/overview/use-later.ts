import { useSelection } from "../../app/selection.ts";
import { useAsk } from "../../app/use-ask.ts";
import { useImportHistory } from "../../app/use-import-history.ts";
import { changeSince, momentsOf } from "./change-since.ts";

/** As many introductions as anyone plans at a time. */
const BEST = 10;

/**
 * What takes longer to find out, one after the other, so that nothing which is shown first waits for it: who is the only
 * tie between two departments, what changed since the import before the last, and which introductions would change most.
 */
export function useLater(isFirstThere: boolean) {
  const level = useSelection((selection) => selection.level);
  const bridges = useAsk("bridges", { level, limit: 1 }, { enabled: isFirstThere });
  const { data: history } = useImportHistory();
  const moments = momentsOf(history?.batches ?? []);
  const [since, until] = moments.slice(-2);
  const isBridged = bridges.data !== undefined || bridges.error !== null;
  const change = useChange(since?.id, until?.id, isBridged);
  const isCompared = until === undefined || change.data !== undefined || change.error !== null;
  const best = useAsk(
    "what-if",
    { level, limit: BEST },
    { enabled: isBridged && history !== undefined && isCompared },
  );
  return {
    bridges: bridges.data,
    change:
      since === undefined || until === undefined || change.data === undefined
        ? null
        : changeSince([since, until], change.data),
    best: best.data,
  };
}

/** Two moments compared; asks nothing while one of them is not known. */
export function useChange(from: number | undefined, to: number | undefined, enabled = true) {
  const level = useSelection((selection) => selection.level);
  return useAsk(
    "change",
    { level, from: from ?? 1, to: to ?? 1 },
    { enabled: enabled && from !== undefined && to !== undefined, keepsFormer: true },
  );
}

/** Every import that still counts, the oldest first. */
export function useMoments() {
  const { data } = useImportHistory();
  return momentsOf(data?.batches ?? []);
}
