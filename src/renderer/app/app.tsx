import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { LostScreen } from "./lost-screen.tsx";
import { usePreferences } from "./preferences.ts";
import { queries } from "./queries.ts";
import { Shell } from "./shell.tsx";
import { LOCALES } from "./locales.ts";
import { followDesktop } from "./desktop-events.ts";
import { useEngineLife } from "./use-engine.ts";
import { useTheme } from "./use-theme.ts";

export function App() {
  const language = usePreferences((preferences) => preferences.language);
  useTheme();
  const engine = useEngineLife();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Effects run from the inside out: whoever listens to the desktop does so by now.
  useEffect(followDesktop, []);
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={LOCALES[language]}>
        {engine === "lost" ? <LostScreen /> : <Shell />}
      </I18nProvider>
    </QueryClientProvider>
  );
}
