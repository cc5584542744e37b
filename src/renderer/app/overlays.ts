import { create } from "zustand";
import type { Batch } from "../../contract/import-history.ts";
import type { EngineFailure } from "./engine-failure.ts";

/** What lies over the screen; one at a time. */
type Overlay =
  | { readonly kind: "palette" | "help" | "about" | "export" }
  | { readonly kind: "undo"; readonly batch: Batch }
  /** Files that came while the example is open. */
  | { readonly kind: "into-example"; readonly files: readonly string[] }
  | { readonly kind: "trouble"; readonly failure: EngineFailure; readonly remedy: Remedy | null };

/** A button that mends it. */
export type Remedy = { readonly label: string; readonly run: () => void };

export const useOverlay = create<{ readonly overlay: Overlay | null }>(() => ({ overlay: null }));

export function openOverlay(overlay: Overlay): void {
  useOverlay.setState({ overlay });
}

export function closeOverlay(): void {
  useOverlay.setState({ overlay: null });
}

/** Tells that something did not work, when there is no screen of its own to say it on. */
export function tellTrouble(failure: EngineFailure, remedy: Remedy | null = null): void {
  if (failure.code !== "cancelled") openOverlay({ kind: "trouble", failure, remedy });
}
