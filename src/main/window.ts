import { BrowserWindow, nativeTheme, screen } from "electron";
import { openPlace, SMALLEST, type WindowPlace } from "./window-place.ts";

/** The ground that each theme paints first (`--paper` of the tokens), so that nothing flashes. */
const PAPER = { light: "#ffffff", dark: "#0d1926" } as const;

type WindowOptions = {
  readonly place: WindowPlace | null;
  /** The preload script; absolute. */
  readonly preload: string;
  /** A picture file; absolute. */
  readonly icon: string;
  readonly hasTools: boolean;
  /** Told where it was when it closes. */
  readonly keepPlace: (place: WindowPlace) => void;
};

/** The one window, shown as soon as it has something to show. */
export function makeWindow(options: WindowOptions): BrowserWindow {
  const { at, width, height, maximised } = openPlace(options.place, workAreas());
  const window = new BrowserWindow({
    ...at,
    width,
    height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: "Dwarsverband",
    backgroundColor: paper(),
    webPreferences: {
      preload: options.preload,
      devTools: options.hasTools,
      // What follows are mostly defaults; they are stated because everything rests on them.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium fetches its dictionaries from the network.
      spellcheck: false,
    },
  });
  window.once("ready-to-show", () => {
    if (maximised) window.maximize();
    window.show();
    // Elsewhere the system takes it from the installed app.
    if (process.platform === "linux") window.setIcon(options.icon);
  });
  window.on("close", () => options.keepPlace(placeOf(window)));
  const repaint = (): void => window.setBackgroundColor(paper());
  nativeTheme.on("updated", repaint);
  window.once("closed", () => nativeTheme.off("updated", repaint));
  return window;
}

function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}
