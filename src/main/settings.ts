import type { Settings } from "../contract/desktop.ts";
import { readKept, writeKept, type Kept } from "./settings-file.ts";

export type SettingsKeeper = {
  current(): Kept;
  /** Changes some fields, writes them, and tells who listens. */
  change(change: Partial<Kept>): void;
  onChange(listener: (kept: Kept) => void): void;
};

/**
 * Holds the settings while the app runs.
 *
 * @param onFailure told when they cannot be written; they then hold until the app closes
 */
export function keepSettings(file: string, onFailure: (error: unknown) => void): SettingsKeeper {
  const listeners: ((kept: Kept) => void)[] = [];
  let kept = readKept(file);
  return {
    current: () => kept,
    change: (change) => {
      kept = { ...kept, ...change };
      try {
        writeKept(file, kept);
      } catch (error) {
        onFailure(error);
      }
      for (const listener of listeners) listener(kept);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Without the window's place, which is nobody's business but the window's. */
export function settingsOf({ window: _window, ...settings }: Kept): Settings {
  return settings;
}
