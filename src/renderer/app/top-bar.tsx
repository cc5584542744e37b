import { Moon, Search, Sun } from "lucide-react";
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Brand } from "./brand.tsx";
import { FlowCount } from "./flow-count.tsx";
import { keyWords } from "./keys.ts";
import { messages } from "./messages.ts";
import { openOverlay } from "./overlays.ts";
import { keepPreference, usePreferences } from "./preferences.ts";
import { NAVIGATION, isAt } from "./screens.tsx";
import { go, useSelection } from "./selection.ts";
import { useTexts } from "./texts.tsx";
import { useWorkspace } from "./use-workspace.ts";
import { IconButton } from "../ui/icon-button.tsx";
import "./top-bar.css";

export function TopBar() {
  const say = useTexts(messages);
  const { workspace } = useWorkspace();
  return (
    <header className="top-bar">
      <AriaButton className="brand" aria-label={say("toStart")} onPress={() => go("start")}>
        <Brand />
        Dwarsverband
      </AriaButton>
      {workspace !== null && <Navigation />}
      <div className="tools">
        <SearchButton />
        <LanguageButton />
        <ThemeButton />
      </div>
    </header>
  );
}

function Navigation() {
  const say = useTexts(messages);
  const screen = useSelection((selection) => selection.screen);
  return (
    <nav aria-label={say("mainNavigation")}>
      <ul>
        {NAVIGATION.map((item) => (
          <li key={item.screen}>
            <button
              type="button"
              aria-current={isAt(item, screen) ? "page" : undefined}
              onClick={() => go(item.screen)}
            >
              <span>{say(item.word)}</span>
              {item.screen === "flows" && <FlowCount />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Looks like a field; opens the palette. */
function SearchButton() {
  const say = useTexts(messages);
  const platform = usePreferences((preferences) => preferences.platform);
  return (
    <AriaButton className="search-button" onPress={() => openOverlay({ kind: "palette" })}>
      <Search size={16} strokeWidth={1.7} aria-hidden="true" />
      <span>{say("searchOrDo")}</span>
      <kbd>{keyWords("Ctrl K", platform)}</kbd>
    </AriaButton>
  );
}

function LanguageButton() {
  const say = useTexts(messages);
  const other = say.language === "nl" ? "en" : "nl";
  return (
    <IconButton label={say("languageSwitch")} onPress={() => keepPreference({ language: other })}>
      {say.language.toUpperCase()}
    </IconButton>
  );
}

const THEMES = [
  { theme: "light", word: "themeLight" },
  { theme: "dark", word: "themeDark" },
  { theme: "system", word: "themeSystem" },
] as const;

function ThemeButton() {
  const say = useTexts(messages);
  const chosen = usePreferences((preferences) => preferences.theme);
  return (
    <MenuTrigger>
      <IconButton label={say("theme")}>
        <Moon className="in-light" size={17} strokeWidth={1.6} aria-hidden="true" />
        <Sun className="in-dark" size={17} strokeWidth={1.6} aria-hidden="true" />
      </IconButton>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          aria-label={say("theme")}
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onAction={(key) => {
            const choice = THEMES.find(({ theme }) => theme === key);
            if (choice !== undefined) keepPreference({ theme: choice.theme });
          }}
        >
          {THEMES.map(({ theme, word }) => (
            <MenuItem key={theme} id={theme}>
              {say(word)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
