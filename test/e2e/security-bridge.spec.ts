import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { expect } from "./launch.ts";
import { test } from "./security-app.ts";

const PNG = `data:image/png;base64,${Buffer.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0,
]).toString("base64")}`;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dwarsverband-bridge-"));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test.describe("the bridge refuses", () => {
  const recent = { path: "/w.dwv", name: "w", openedAt: "2026-11-18", people: 1, initiatives: 1 };
  const calls: [string, string, unknown[]][] = [
    ["a theme that is none", "keepSettings", [{ theme: "pink" }]],
    ["settings that are not to be set", "keepSettings", [{ recent: [] }]],
    ["fewer values than it takes", "newWorkspacePath", []],
    ["a name that is no text", "newWorkspacePath", [{ toString: "x" }]],
    ["a name without end", "newWorkspacePath", ["x".repeat(100_000)]],
    ["a format that is none", "chooseExport", ["exe", "kaart"]],
    ["a path that is not whole", "remember", [{ ...recent, path: "../w.dwv" }]],
    ["a count that is none", "remember", [{ ...recent, people: -1 }]],
    ["to show what nobody chose", "reveal", ["/etc/passwd"]],
    ["to show a path that is not whole", "reveal", ["package.json"]],
    ["to print a file of the user", "printReport", ["/etc/passwd", "/tmp/passwd.pdf"]],
  ];
  for (const [what, name, values] of calls) {
    test(what, async ({ attacked: { page } }) => {
      expect(await ask(page, name, values)).toBe("refused");
    });
  }

  test("to write where nobody said so", async ({ attacked: { page } }) => {
    const file = join(folder, "unasked.png");
    expect(await ask(page, "writePicture", [file, PNG])).toBe("refused");
    expect(existsSync(file)).toBe(false);
  });
});

test("a report is printed only to a PDF that the user chose, from a page that was given out", async ({
  attacked: { app, page },
}) => {
  const file = join(folder, "verslag.pdf");
  await answerSaveDialog(app, file);
  await ask(page, "chooseExport", ["pdf", "verslag"]);
  expect(await ask(page, "printReport", ["/etc/passwd", file])).toBe("refused");
  const given = (await ask(page, "reportPage", [])) as string;
  writeFileSync(
    given,
    "<!doctype html><title>x</title><p>een</p><script>document.title='y'</script>",
  );
  expect(await ask(page, "printReport", [given, join(folder, "elders.pdf")])).toBe("refused");
  expect(existsSync(given)).toBe(false);
  const again = (await ask(page, "reportPage", [])) as string;
  writeFileSync(again, "<!doctype html><title>x</title><p>een</p>");
  expect(await ask(page, "printReport", [again, file])).toBeUndefined();
  expect(readFileSync(file, "latin1")).toMatch(/^%PDF-/);
  expect(existsSync(join(folder, "elders.pdf"))).toBe(false);
});

test.describe("a picture", () => {
  test("is written once to where the user said", async ({ attacked: { app, page } }) => {
    const file = join(folder, "kaart.png");
    await answerSaveDialog(app, file);
    expect(await ask(page, "chooseExport", ["png", "kaart"])).toBe(file);
    expect(await ask(page, "writePicture", [file, "data:image/png;base64,aGFsbG8="])).toBe(
      "refused",
    );
    expect(await ask(page, "writePicture", [file, PNG])).toBeUndefined();
    expect(readFileSync(file)).toHaveLength(9);
    expect(await ask(page, "writePicture", [file, PNG])).toBe("refused");
  });

  test("says by code why it could not be written", async ({ attacked: { app, page } }) => {
    const file = join(folder, "gone", "kaart.png");
    await answerSaveDialog(app, file);
    await ask(page, "chooseExport", ["png", "kaart"]);
    expect(await ask(page, "writePicture", [file, PNG])).toBe("folder-missing");
  });
});

test.describe("who is not the page", () => {
  test("has no bridge in a frame", async ({ attacked: { page } }) => {
    const found = await page.evaluate(async () => {
      const frames = ["about:blank", "", "data:text/html,x"].map((src) => {
        const frame = document.createElement("iframe");
        if (src) frame.src = src;
        else frame.srcdoc = "<p>x</p>";
        document.body.append(frame);
        return frame;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return frames.map((frame) => {
        const inner = frame.contentWindow as unknown as Record<string, unknown>;
        let names: string[] = [];
        try {
          names = ["dwarsverband", "require", "process"].filter((name) => name in inner);
        } catch {
          // Of another origin: not even to be looked into.
        }
        frame.remove();
        return names;
      });
    });
    expect(found).toEqual([[], [], []]);
  });

  test("is refused with the same preload in another window", async ({ attacked: { app } }) => {
    for (const url of ["data:text/html,x", "app://dwarsverband/index.html"]) {
      const opened = app.waitForEvent("window");
      await app.evaluate(({ app: electron, BrowserWindow }, to) => {
        const preload = `${electron.getAppPath()}/out/preload/index.cjs`;
        const other = new BrowserWindow({ show: false, webPreferences: { preload } });
        void other.loadURL(to);
      }, url);
      const other = await opened;
      await expect.poll(() => other.evaluate(() => "dwarsverband" in window)).toBe(true);
      expect(await ask(other, "start", []), url).toBe("refused");
      await other.close();
    }
  });

  test("is refused in any frame but the main one", async ({ attacked: { app } }) => {
    const outcomes = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      type Handler = (event: unknown, ...values: unknown[]) => Promise<unknown>;
      // Electron keeps its handlers here; asking one directly stands for a forged message.
      const { _invokeHandlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
      const handler = _invokeHandlers.get("desktop")!;
      const frames = [null, { url: webContents.getURL() }, webContents.mainFrame];
      return Promise.all(
        frames.map((senderFrame) =>
          handler({ sender: webContents, senderFrame }, "start").then(
            () => "answered",
            () => "refused",
          ),
        ),
      );
    });
    expect(outcomes).toEqual(["refused", "refused", "answered"]);
  });

  test("is refused in the window itself, while it is at another address", async ({
    attacked: { page },
  }) => {
    const home = page.url();
    const pretend = (url: string): Promise<void> =>
      page.evaluate((to) => history.replaceState(null, "", to), url);
    await pretend("/elsewhere.html");
    await expect.poll(() => ask(page, "start", [])).toBe("refused");
    await pretend(home);
    await expect.poll(() => ask(page, "start", [])).toMatchObject({ version: expect.any(String) });
  });
});

/** Calls the bridge as the page would; a rejection is given back as its message. */
function ask(page: Page, name: string, values: unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([method, ...given]) => {
      type Bridge = Record<string, (...values: unknown[]) => Promise<unknown>>;
      const { dwarsverband } = window as unknown as { dwarsverband: Bridge };
      try {
        return await dwarsverband[method as string]!(...given);
      } catch (error) {
        return (error as Error).message;
      }
    },
    [name, ...values],
  );
}

function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}
