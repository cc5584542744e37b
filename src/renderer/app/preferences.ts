import { create } from "zustand";
import type { Language, RecentWorkspace, Theme } from "../../contract/desktop.ts";
import { onDesktopEvent } from "./desktop-events.ts";
import { desktop } from "./desktop.ts";

type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  /** Single letters as shortcuts. */
  readonly letterKeys: boolean;
  readonly recent: readonly RecentWorkspace[];
  readonly version: string;
  /** As Node names it: "darwin" has Cmd where others have Ctrl. */
  readonly platform: string;
};

export const usePreferences = create<Preferences>(() => ({
  language: "nl",
  theme: "system",
  letterKeys: true,
  recent: [],
  version: "",
  platform: "",
}));

/** Takes over what the desktop kept, and goes on following it. */
export async function followPreferences(): Promise<void> {
  const { settings, language, version, platform } = await desktop().start();
  const { theme, letterKeys, recent } = settings;
  usePreferences.setState({ language, theme, letterKeys, recent, version, platform });
  onDesktopEvent((event) => {
    if (event.type !== "settings") return;
    const { language: kept, ...rest } = event.settings;
    usePreferences.setState({ ...rest, ...(kept === null ? {} : { language: kept }) });
  });
}

/** Takes effect at once; the desktop keeps it for the next start. */
export function keepPreference(
  change: Partial<Pick<Preferences, "language" | "theme" | "letterKeys">>,
): void {
  usePreferences.setState(change);
  void desktop().keepSettings(change);
}
