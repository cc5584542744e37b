import { useDeferredValue, useMemo } from "react";
import type { Named } from "../../contract/common.ts";
import { matchingCommands } from "./match-commands.ts";
import { useAsk } from "./use-ask.ts";
import { useCommands, type Command } from "./use-commands.ts";

export type PaletteRow =
  | { readonly kind: "command"; readonly id: string; readonly command: Command }
  | { readonly kind: "hit"; readonly id: string; readonly hit: Named };

const MOST_HITS = 8;

/** What the palette offers for a text: things to do first, then what is found in the network. */
export function usePalette(text: string): {
  rows: readonly PaletteRow[];
  isSearching: boolean;
} {
  const all = useCommands();
  const wanted = useDeferredValue(text.trim());
  const found = useAsk(
    "search",
    { text: wanted, limit: MOST_HITS },
    { enabled: wanted !== "", keepsFormer: true },
  );
  const hits = wanted === "" ? undefined : found.data?.hits;
  const rows = useMemo(
    () => [
      ...matchingCommands(all, text).map((command): PaletteRow => ({
        kind: "command",
        id: `do-${command.id}`,
        command,
      })),
      ...(hits ?? []).map((hit): PaletteRow => ({ kind: "hit", id: `hit-${hit.id}`, hit })),
    ],
    [all, text, hits],
  );
  return { rows, isSearching: wanted !== text.trim() || found.isFetching };
}
