import { create } from "zustand";
import { go } from "./selection.ts";

export type DataPart = "imports" | "duplicates";

/** What of the data screen is looked at; `batch` is the import whose details are open. */
export const useDataPlace = create<{ readonly part: DataPart; readonly batch: number | null }>(
  () => ({ part: "imports", batch: null }),
);

export function showDataPart(part: DataPart): void {
  useDataPlace.setState({ part });
}

export function showBatch(batch: number | null): void {
  useDataPlace.setState({ batch });
}

/** To what an import brought, from anywhere. */
export function openBatch(batch: number): void {
  useDataPlace.setState({ part: "imports", batch });
  go("data");
}

/** To who or what may be the same. */
export function openDuplicates(): void {
  useDataPlace.setState({ part: "duplicates" });
  go("data");
}
