import { app, nativeTheme, type BrowserWindow } from "electron";
import { join } from "node:path";
import type { Language } from "../contract/desktop.ts";
import type { AppAddress } from "./app-address.ts";
import { serveApp } from "./app-protocol.ts";
import { serveBridge } from "./bridge.ts";
import { desktopCalls } from "./desktop-calls.ts";
import { desktopEvents, type DesktopEvents } from "./desktop-events.ts";
import { dialogsOver } from "./dialogs.ts";
import { engineEnv } from "./engine-env.ts";
import { startEngine, type EngineProcess } from "./engine-process.ts";
import { sayEngineStops, watchFaults } from "./faults.ts";
import { FOLDERS } from "./folders.ts";
import { knownPaths, type KnownPaths } from "./known-paths.ts";
import { spokenLanguage } from "./language.ts";
import { openLog, type Log } from "./log.ts";
import { showMenu } from "./menu.ts";
import { printMilestones } from "./milestones.ts";
import { filesToOpen } from "./opened-files.ts";
import { watchPage } from "./page-watch.ts";
import { quitAfter } from "./quit.ts";
import { reportPages } from "./report-pages.ts";
import { keepSettings, settingsOf, type SettingsKeeper } from "./settings.ts";
import { isOnlyInstance } from "./single-instance.ts";
import type { TestHooks } from "./test-hooks.ts";
import { makeWindow } from "./window.ts";
import { wordsIn } from "./words.ts";

type Start = { readonly address: AppAddress; readonly hooks: TestHooks };

/** What lives as long as the app does. */
type Desk = Start & {
  readonly log: Log;
  readonly keeper: SettingsKeeper;
  readonly events: DesktopEvents;
  readonly paths: KnownPaths;
  readonly spoken: () => Language;
};

/** The app from its start to its end; called before Electron is ready. */
export function runDesktop(start: Start): void {
  const desk = deskFor(start);
  const asked = filesToOpen(process.argv.slice(1), process.cwd());
  if (!isOnlyInstance(asked, (files) => open(desk, files))) return app.exit(0);
  app.on("open-file", (event, file) => {
    event.preventDefault();
    open(desk, [file]);
  });
  open(desk, asked);
  // What `npm start` shows a newcomer.
  if (process.argv.includes("--example"))
    desk.events.send({ type: "command", command: "open-example" });
  app.on("window-all-closed", () => app.quit());
  watchFaults(desk.log, () => wordsIn(desk.spoken()));
  followSettings(desk);
  // Outside the promise, so that a fault ends the app with a word instead of leaving it unseen.
  void app.whenReady().then(() => setImmediate(() => openWindow(desk)));
}

function deskFor(start: Start): Desk {
  const userData = app.getPath("userData");
  const log = openLog(userData);
  const keeper = keepSettings(join(userData, "settings.json"), (error) =>
    log.fault("settings not written", error),
  );
  return {
    ...start,
    log,
    keeper,
    events: desktopEvents(),
    paths: knownPaths(keeper.current().recent.map(({ path }) => path)),
    spoken: () =>
      keeper.current().language ??
      start.hooks.language ??
      spokenLanguage(app.getPreferredSystemLanguages()),
  };
}

function open({ paths, events }: Desk, files: readonly string[]): void {
  if (files.length === 0) return;
  paths.add(...files);
  events.send({ type: "open-files", files: [...files] });
}

function followSettings({ keeper, events }: Desk): void {
  nativeTheme.themeSource = keeper.current().theme;
  keeper.onChange((kept) => {
    nativeTheme.themeSource = kept.theme;
    events.send({ type: "settings", settings: settingsOf(kept) });
  });
}

/** The window first, and the engine while it loads: what the user waits for is the picture. */
function openWindow(desk: Desk): void {
  const { address, events, hooks, keeper, log } = desk;
  serveApp(FOLDERS.page);
  const window = makeWindow({
    place: keeper.current().window,
    preload: FOLDERS.preload,
    icon: FOLDERS.icon,
    hasTools: !app.isPackaged,
    keepPlace: (place) => keeper.change({ window: place }),
  });
  if (hooks.bench) printMilestones(window);
  serve(window, desk);
  void window.loadURL(address.page);
  const engine = engineFor(window, desk);
  quitAfter(() => engine.close());
  watchPage(window, log, {
    stands: () => {
      engine.connect(window.webContents);
      events.loaded(window);
    },
    gone: () => events.gone(),
  });
  keepMenu(desk);
  app.on("second-instance", () => bringForward(window));
}

function serve(window: BrowserWindow, { address, keeper, log, paths, spoken }: Desk): void {
  const calls = desktopCalls({
    keeper,
    paths,
    reports: reportPages(app.getPath("temp")),
    spoken,
    dialogs: dialogsOver(window, () => wordsIn(spoken())),
    exampleFolder: FOLDERS.example,
    workspaceFolder: join(app.getPath("userData"), "workspaces"),
  });
  serveBridge(calls, {
    address,
    contents: window.webContents,
    refused: (why) => log.fact(`bridge refused: ${why}`),
  });
}

function engineFor(window: BrowserWindow, { events, log, spoken }: Desk): EngineProcess {
  const engine = startEngine(FOLDERS.engine, engineEnv(process.env, app.isPackaged), {
    lost: (exitCode) => {
      log.fact(`engine lost (${exitCode}), started again`);
      if (window.isDestroyed()) return;
      events.send({ type: "engine-lost" });
      engine.connect(window.webContents);
    },
    gaveUp: (exitCode) => {
      log.fact(`engine gave up (${exitCode})`);
      sayEngineStops(wordsIn(spoken()));
    },
  });
  return engine;
}

function keepMenu({ events, keeper, spoken }: Desk): void {
  let shown: Language | null = null;
  const show = (): void => {
    if (shown === spoken()) return;
    shown = spoken();
    showMenu(shown, (command) => events.send({ type: "command", command }));
  };
  show();
  keeper.onChange(show);
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
