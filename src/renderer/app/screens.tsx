import { lazy, type ComponentType } from "react";
import { DataScreen } from "../features/data/data-screen.tsx";
import { FindScreen } from "../features/find/find-screen.tsx";
import { FlowsScreen } from "../features/flows/flows-screen.tsx";
import { ImportScreen } from "../features/intake/import-screen.tsx";
import { IntroductionsScreen } from "../features/introductions/introductions-screen.tsx";
import { OverviewScreen } from "../features/overview/overview-screen.tsx";
import { StartScreen } from "../features/start/start-screen.tsx";
import type { messages } from "./messages.ts";
import type { Screen } from "./selection.ts";
import type { DesktopCommand } from "./use-desktop-command.ts";

// The map draws with a library of its own, which the first picture does not need.
const MapScreen = lazy(async () => {
  const { MapScreen: component } = await import("../features/map/map-screen.tsx");
  return { default: component };
});

/** The components that draw each screen. */
export const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  start: StartScreen,
  overview: OverviewScreen,
  map: MapScreen,
  flows: FlowsScreen,
  find: FindScreen,
  introductions: IntroductionsScreen,
  data: DataScreen,
  import: ImportScreen,
};

/** A word in the top bar. One line here adds a screen to the bar, the palette, the keys and the help. */
export type NavigationItem = {
  readonly screen: Screen;
  readonly word: keyof (typeof messages)["nl"];
  /** After G; the same in every language, so that hands need not relearn. */
  readonly letter: string;
  readonly command: DesktopCommand;
};

export const NAVIGATION: readonly NavigationItem[] = [
  { screen: "overview", word: "overview", letter: "o", command: "go-overview" },
  { screen: "map", word: "map", letter: "m", command: "go-map" },
  { screen: "flows", word: "flows", letter: "f", command: "go-flows" },
  { screen: "find", word: "find", letter: "z", command: "go-find" },
  { screen: "introductions", word: "introductions", letter: "k", command: "go-introductions" },
  { screen: "data", word: "data", letter: "d", command: "go-data" },
];

/** An import belongs to the data. */
export function isAt(item: NavigationItem, screen: Screen): boolean {
  return item.screen === screen || (item.screen === "data" && screen === "import");
}
