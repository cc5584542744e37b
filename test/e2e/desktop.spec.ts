import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import type { Desktop, DesktopEvent, Settings } from "../../src/contract/desktop.ts";
import { EXAMPLE_FILES } from "./example-files.ts";
import { expect, launch, test } from "./launch.ts";

const project = resolve(import.meta.dirname, "../..");

test.describe("the window", () => {
  test("opens at 1280 by 800 and is never smaller than 1024 by 640", async ({ app, window }) => {
    await expect(window).toHaveTitle(/Dwarsverband/);
    const sizes = await app.evaluate(({ BrowserWindow }) => {
      const [only] = BrowserWindow.getAllWindows();
      return [only!.isVisible(), only!.getSize(), only!.getMinimumSize()];
    });
    expect(sizes).toEqual([true, [1280, 800], [1024, 640]]);
  });

  test("is where it was left, after a restart", async ({ userData }) => {
    const place = { x: 60, y: 40, width: 1100, height: 700 };
    await session(userData, ({ app }) =>
      app.evaluate(({ BrowserWindow }, at) => {
        BrowserWindow.getAllWindows()[0]!.setBounds(at);
      }, place),
    );
    await session(userData, async ({ app }) => {
      const bounds = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]!.getBounds(),
      );
      expect(bounds).toEqual(place);
    });
  });

  test("opens on a screen that is there, when the one it was on is gone", async ({ userData }) => {
    const far = { x: 9_000, y: 9_000, width: 5_000, height: 5_000, maximised: false };
    writeSettings(userData, { window: far });
    await session(userData, async ({ app }) => {
      const isInside = await app.evaluate(({ BrowserWindow, screen }) => {
        const { x, y, width, height } = BrowserWindow.getAllWindows()[0]!.getBounds();
        const area = screen.getPrimaryDisplay().workArea;
        return x >= area.x && y >= area.y && width <= area.width && height <= area.height;
      });
      expect(isInside).toBe(true);
    });
  });
});

test.describe("settings", () => {
  test("persist over a restart, and reach everyone at once", async ({ userData }) => {
    await session(userData, async ({ app, window }) => {
      const seen = await events(window);
      await window.evaluate(async () => {
        const { dwarsverband } = window as unknown as { dwarsverband: Desktop };
        await dwarsverband.keepSettings({ theme: "dark" });
        await dwarsverband.keepSettings({ language: "en", letterKeys: false });
      });
      await expect
        .poll(async () => (await seen()).at(-1))
        .toMatchObject({
          type: "settings",
          settings: { theme: "dark", language: "en", letterKeys: false },
        });
      expect(await menuLabels(app)).toContain("Import files…");
    });
    await session(userData, async ({ app, window }) => {
      expect(await started(window)).toMatchObject({
        language: "en",
        settings: { theme: "dark", language: "en", letterKeys: false },
      });
      const isDark = await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
      expect(isDark).toBe(true);
    });
  });

  test("are the usual ones when the file is damaged, which is put aside", async ({ userData }) => {
    writeFileSync(join(userData, "settings.json"), '{ "theme": "dark", ');
    await session(userData, async ({ window }) => {
      expect((await started(window)).settings.theme).toBe("system");
    });
    expect(readFileSync(join(userData, "settings.json.damaged"), "utf8")).toContain("dark");
  });

  test("remember and forget workspaces", async ({ userData }) => {
    const recent = {
      path: join(userData, "w.dwv"),
      name: "w",
      openedAt: "2026-11-18T09:00:00.000Z",
      people: 3,
      initiatives: 2,
    };
    await session(userData, ({ window }) =>
      window.evaluate(async (opened) => {
        const { dwarsverband } = window as unknown as { dwarsverband: Desktop };
        await dwarsverband.remember(opened);
        await dwarsverband.remember({ ...opened, path: `${opened.path}.dwv` });
        await dwarsverband.forget(`${opened.path}.dwv`);
      }, recent),
    );
    await session(userData, async ({ window }) => {
      expect((await started(window)).settings.recent).toEqual([recent]);
    });
  });
});

test.describe("the menu", () => {
  for (const [language, label] of [
    ["nl", "Bestanden importeren…"],
    ["en", "Import files…"],
  ] as const) {
    test.describe(language, () => {
      test.use({ language });
      test("is in the user's language", async ({ app, window }) => {
        expect((await started(window)).language).toBe(language);
        expect(await menuLabels(app)).toContain(label);
      });
    });
  }

  test("tells the page what was chosen", async ({ app, window }) => {
    const seen = await events(window);
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()!.getMenuItemById("fit-map")!.click();
    });
    await expect.poll(seen).toContainEqual({ type: "command", command: "fit-map" });
  });
});

test.describe("files", () => {
  test("of a second start are handed to the first, and the second ends", async ({
    app,
    window,
    userData,
  }) => {
    const seen = await events(window);
    const second = await startAgain(app, userData, ["een.dwv", "notitie.docx", "leden.CSV"]);
    expect(second).toBe(0);
    const files = [join(project, "een.dwv"), join(project, "leden.CSV")];
    await expect.poll(seen).toContainEqual({ type: "open-files", files });
  });

  test("that the app is started with are read at once", async ({ userData }) => {
    const app = await _electron.launch({
      args: [".", ...EXAMPLE_FILES],
      cwd: project,
      env: { ...process.env, DWARSVERBAND_USER_DATA: userData, DWARSVERBAND_LANG: "nl" },
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const window = await app.firstWindow();
    await expect(window.getByRole("heading", { level: 1 })).toHaveText(
      "Er is nog niets veranderd.",
    );
    await app.close();
  });

  test("of the example are there", async ({ window }) => {
    const files = await window.evaluate(() =>
      (window as unknown as { dwarsverband: Desktop }).dwarsverband.exampleFiles(),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test("that are chosen come from the native dialogs", async ({ app, window, userData }) => {
    const file = join(userData, "leden.csv");
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, file);
    const chosen = await window.evaluate(async () => {
      const { dwarsverband } = window as unknown as { dwarsverband: Desktop };
      return [
        await dwarsverband.chooseFiles(),
        await dwarsverband.chooseWorkspace(),
        await dwarsverband.chooseCopy("kopie"),
        await dwarsverband.chooseExport("csv", "export"),
      ];
    });
    expect(chosen).toEqual([[file], file, `${file}.dwv`, file]);
  });

  test("that are not chosen are none", async ({ app, window }) => {
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: "" });
    });
    const chosen = await window.evaluate(async () => {
      const { dwarsverband } = window as unknown as { dwarsverband: Desktop };
      return [
        await dwarsverband.chooseFiles(),
        await dwarsverband.chooseWorkspace(),
        await dwarsverband.chooseNewWorkspace("x"),
      ];
    });
    expect(chosen).toEqual([[], null, null]);
  });

  test("for new workspaces get paths of their own", async ({ window, userData }) => {
    const paths = await window.evaluate(async () => {
      const { dwarsverband } = window as unknown as { dwarsverband: Desktop };
      const name = "Rijksinnovatie 2026";
      return [await dwarsverband.newWorkspacePath(name), await dwarsverband.newWorkspacePath(name)];
    });
    expect(paths).toEqual([
      join(userData, "workspaces", "Rijksinnovatie 2026.dwv"),
      join(userData, "workspaces", "Rijksinnovatie 2026 2.dwv"),
    ]);
  });

  test("that are dropped have a path, and texts have none", async ({ window }) => {
    const path = await window.evaluate(() =>
      (window as unknown as { dwarsverband: Desktop }).dwarsverband.pathOf(new File(["x"], "x")),
    );
    expect(path).toBe("");
  });
});

test.describe("the engine", () => {
  test("is started again when it is lost, and the page is told", async ({ app, window }) => {
    const seen = await events(window);
    const before = await enginePid(app);
    process.kill(before!);
    await expect.poll(seen).toContainEqual({ type: "engine-lost" });
    await expect.poll(() => enginePid(app)).not.toBe(before);
    expect(await enginePid(app)).toBeDefined();
  });

  test("ends with the app", async ({ userData }) => {
    const { app } = await launch(userData, { language: "nl", sandboxed: false });
    const engine = (await enginePid(app))!;
    await app.close();
    expect(isRunning(engine)).toBe(false);
  });
});

test.describe("what should not happen", () => {
  test("a page that is lost comes back", async ({ userData }) => {
    const { app, window } = await launch(userData, { language: "nl", sandboxed: false });
    // Before it stands, the process that ends may be the one it is about to leave.
    await window.getByRole("heading", { level: 1 }).waitFor();
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => log(userData)).toMatch(/page gone: (crashed|killed)/);
    await expect.poll(() => title(app)).toContain("Dwarsverband");
    await app.close();
  });

  test("an engine that keeps stopping is said to do so", async ({ userData }) => {
    const { app } = await launch(userData, { language: "nl", sandboxed: false });
    await app.evaluate(({ dialog }) => {
      const globals = globalThis as { said?: string };
      dialog.showErrorBox = (titleSaid) => (globals.said = titleSaid);
    });
    for (let fall = 1; fall <= 4; fall += 1) {
      await expect.poll(() => enginePid(app)).toBeDefined();
      const pid = (await enginePid(app))!;
      process.kill(pid);
      await expect.poll(() => enginePid(app)).not.toBe(pid);
    }
    const said = () => app.evaluate(() => (globalThis as { said?: string }).said);
    await expect.poll(said).toBe("Het rekenwerk stopt steeds");
    await app.close();
  });

  test("errors are logged without what they were about", async ({ userData }) => {
    const { app, window } = await launch(userData, { language: "nl", sandboxed: false });
    const ended = app.waitForEvent("close");
    const hadFault = app.evaluate(
      ({ dialog }) =>
        new Promise<string[]>((done) => {
          dialog.showErrorBox = (...texts) => done(texts);
        }),
    );
    await window.evaluate(() => console.error("Dilan Yıldız"));
    await app.evaluate(() => {
      void Promise.reject(new Error("Dilan Yıldız in geheim.csv"));
      setTimeout(() => {
        throw new TypeError("Dilan Yıldız in geheim.csv");
      });
    });
    const said = await hadFault;
    expect(said[0]).toBe("Dwarsverband moet stoppen");
    expect(said.join()).not.toMatch(/Dilan|geheim|TypeError| at /);
    await ended;
    expect(log(userData)).toContain("uncaught: TypeError");
    expect(log(userData)).toContain("the page logged an error");
    expect(log(userData)).toContain("unhandled rejection: Error");
    expect(log(userData)).not.toMatch(/Dilan|geheim/);
  });
});

/** A run of the app with these user data, closed afterwards. */
async function session(
  userData: string,
  act: (launched: { app: ElectronApplication; window: Page }) => Promise<void>,
): Promise<void> {
  const { app, window, complaints } = await launch(userData, { language: "nl", sandboxed: false });
  await act({ app, window });
  await app.close();
  expect(complaints, "errors on the page's console").toEqual([]);
}

function started(page: Page): ReturnType<Desktop["start"]> {
  return page.evaluate(() => (window as unknown as { dwarsverband: Desktop }).dwarsverband.start());
}

/** Listens from now on; what is given back says what came so far. */
async function events(page: Page): Promise<() => Promise<DesktopEvent[]>> {
  await page.evaluate(() => {
    const globals = window as unknown as { dwarsverband: Desktop; seen: DesktopEvent[] };
    globals.seen = [];
    globals.dwarsverband.on((event) => globals.seen.push(event));
  });
  return () => page.evaluate(() => (window as unknown as { seen: DesktopEvent[] }).seen);
}

function menuLabels(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items.flatMap(({ submenu }) =>
      submenu!.items.map(({ label }) => label),
    ),
  );
}

function writeSettings(userData: string, change: object): void {
  const usual: Settings = { language: null, theme: "system", letterKeys: true, recent: [] };
  writeFileSync(join(userData, "settings.json"), JSON.stringify({ ...usual, ...change }));
}

/** Starts the app once more beside the running one; resolves with its exit code. */
async function startAgain(
  app: ElectronApplication,
  userData: string,
  words: string[],
): Promise<number | null> {
  const executable = await app.evaluate(() => process.execPath);
  const env = { ...process.env, DWARSVERBAND_USER_DATA: userData };
  const second = spawn(executable, [".", ...words], { cwd: project, env, stdio: "ignore" });
  return new Promise((done) => second.once("exit", done));
}

function enginePid(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ serviceName, name }) => (name ?? serviceName) === "engine")
        ?.pid,
  );
}

async function title(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => {
    const [only] = BrowserWindow.getAllWindows();
    return only!.webContents.isCrashed() ? "" : only!.webContents.getTitle();
  });
}

function log(userData: string): string {
  const file = join(userData, "logs", "main.log");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
