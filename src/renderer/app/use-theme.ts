import { useEffect } from "react";
import { usePreferences } from "./preferences.ts";

/** Puts the theme on the page; "system" follows the computer, also when that changes. */
export function useTheme(): void {
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const show = (): void => {
      const shown = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
      document.documentElement.dataset.theme = shown;
    };
    show();
    dark.addEventListener("change", show);
    return () => dark.removeEventListener("change", show);
  }, [theme]);
}
