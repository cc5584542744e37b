import type { ElectronApplication } from "@playwright/test";
import { expect } from "./launch.ts";
import { test } from "./security-app.ts";

const BRIDGE = [
  "chooseCopy",
  "chooseExport",
  "chooseFiles",
  "chooseNewWorkspace",
  "chooseTable",
  "chooseTemplate",
  "chooseTemplateCopy",
  "chooseWorkspace",
  "dropReport",
  "exampleFiles",
  "forget",
  "keepSettings",
  "newWorkspacePath",
  "on",
  "pathOf",
  "printReport",
  "remember",
  "reportPage",
  "reveal",
  "start",
  "writePicture",
];

test.describe("the page", () => {
  test("knows nothing of Node or Electron", async ({ attacked: { page } }) => {
    const known = await page.evaluate(() =>
      ["require", "process", "module", "exports", "Buffer", "global", "electron"].filter(
        (name) => name in globalThis,
      ),
    );
    expect(known).toEqual([]);
  });

  test("has exactly the bridge of the contract, and cannot change it", async ({
    attacked: { page },
  }) => {
    const { names, isSame } = await page.evaluate(() => {
      const { dwarsverband } = window as unknown as { dwarsverband: Record<string, unknown> };
      const before = dwarsverband.start;
      try {
        dwarsverband.start = () => "mine";
      } catch {
        // A frozen object says so in a module.
      }
      return { names: Object.keys(dwarsverband), isSame: dwarsverband.start === before };
    });
    expect(names.toSorted()).toEqual(BRIDGE);
    expect(isSame).toBe(true);
  });

  test("is sandboxed, isolated and under web security", async ({ attacked: { app } }) => {
    expect(await webPreferences(app)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  });

  test("has an origin of its own", async ({ attacked: { page } }) => {
    expect(page.url()).toMatch(/^app:\/\/dwarsverband\/index\.html/);
    expect(await page.evaluate(() => [location.origin, isSecureContext])).toEqual([
      "app://dwarsverband",
      true,
    ]);
  });

  test("embeds no other pages", async ({ attacked: { page } }) => {
    const isElement = await page.evaluate(
      () => document.createElement("webview").constructor !== HTMLElement,
    );
    expect(isElement).toBe(false);
  });
});

test.describe("what comes with the page", () => {
  test("is the strict content policy, as a header", async ({ attacked: { page } }) => {
    const policy = await page.evaluate(async () =>
      (await fetch("index.html")).headers.get("content-security-policy"),
    );
    expect(policy).toContain("default-src 'none'; script-src 'self';");
  });

  for (const address of [
    "/../../package.json",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/..%5c..%5cpackage.json",
    "/..%2fmain%2findex.js",
    "/../main/index.js",
    "/assets/../../main/index.js",
    "/%00index.html",
  ]) {
    test(`is nothing outside its folder: ${address}`, async ({ attacked: { page } }) => {
      const status = await page.evaluate(async (url) => (await fetch(url)).status, address);
      expect(status).toBe(404);
    });
  }

  for (const address of ["app://elsewhere/index.html", "file:///etc/hostname"]) {
    test(`is nothing of ${address}`, async ({ attacked: { page } }) => {
      const answer = page.evaluate(async (url) => (await fetch(url)).status, address);
      await expect(answer).rejects.toThrow("Failed to fetch");
    });
  }
});

test.describe("the content policy", () => {
  test("runs no script that is not a file of the app", async ({ attacked: { page } }) => {
    const ran = await page.evaluate(async () => {
      const tried: Record<string, boolean> = {};
      const globals = globalThis as unknown as { ran: (name: string) => void };
      globals.ran = (name) => (tried[name] = true);

      const inline = document.createElement("script");
      inline.textContent = "ran('inline')";
      document.head.append(inline);
      const fromData = document.createElement("script");
      fromData.src = "data:text/javascript,ran('data')";
      document.head.append(fromData);
      const fromBlob = document.createElement("script");
      fromBlob.src = URL.createObjectURL(new Blob(["ran('blob')"], { type: "text/javascript" }));
      document.head.append(fromBlob);
      const handler = document.createElement("img");
      handler.setAttribute("onerror", "ran('handler')");
      handler.src = "data:,";
      document.body.append(handler);
      const link = document.createElement("a");
      link.href = "javascript:ran('link')";
      document.body.append(link);
      link.click();

      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const element of [inline, fromData, fromBlob, handler, link]) element.remove();
      return tried;
    });
    expect(ran).toEqual({});
  });

  test("turns no text into a program", async ({ attacked: { page } }) => {
    // Playwright itself evaluates past the policy, so the attempt must come from a task of the page.
    const outcomes = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            /* oxlint-disable no-eval, typescript/no-implied-eval -- the attempt that must fail */
            const attempts = {
              eval: () => (0, eval)("1"),
              function: () => new Function("return 1")(),
            };
            /* oxlint-enable no-eval, typescript/no-implied-eval */
            resolve(
              Object.entries(attempts).map(([name, attempt]) => {
                try {
                  return `${name} ${attempt()}`;
                } catch (error) {
                  return (error as Error).name;
                }
              }),
            );
          });
        }),
    );
    expect(outcomes).toEqual(["EvalError", "EvalError"]);
  });

  test("starts no worker from a text", async ({ attacked: { page } }) => {
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const url = URL.createObjectURL(new Blob(["postMessage('ran')"]));
          try {
            const worker = new Worker(url);
            worker.addEventListener("message", () => resolve("ran"));
            worker.addEventListener("error", () => resolve("refused"));
          } catch {
            resolve("refused");
          }
        }),
    );
    expect(outcome).toBe("refused");
  });

  test("applies no foreign style", async ({ attacked: { page } }) => {
    const outline = await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "body { outline: 7px solid red }";
      document.head.append(style);
      const { outlineWidth } = getComputedStyle(document.body);
      style.remove();
      return outlineWidth;
    });
    expect(outline).not.toBe("7px");
  });
});

test.describe("permissions", () => {
  test("are all denied when asked for", async ({ attacked: { page } }) => {
    const answers = await page.evaluate(async () => {
      const given = () => "given";
      const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
      const { clipboard, geolocation, mediaDevices } = navigator;
      return {
        geolocation: await new Promise((resolve) =>
          geolocation.getCurrentPosition(given, ({ code }) => resolve(code)),
        ),
        notifications: await Notification.requestPermission(),
        microphone: await mediaDevices.getUserMedia({ audio: true }).then(given, nameOf),
        camera: await mediaDevices.getUserMedia({ video: true }).then(given, nameOf),
        screen: await mediaDevices.getDisplayMedia().then(given, nameOf),
        clipboard: await clipboard.readText().then(given, nameOf),
        midi: await navigator.requestMIDIAccess().then(given, nameOf),
      };
    });
    expect(answers).toEqual({
      geolocation: 1, // PERMISSION_DENIED
      notifications: "denied",
      microphone: expect.stringMatching(/^Not/),
      camera: expect.stringMatching(/^Not/),
      screen: expect.stringMatching(/^(Not|InvalidState)/),
      clipboard: "NotAllowedError",
      midi: expect.stringMatching(/^(NotAllowed|Security)Error/),
    });
  });

  test("are denied before asking", async ({ attacked: { page } }) => {
    const states = await page.evaluate(() =>
      Promise.all(
        ["geolocation", "notifications", "camera", "microphone", "clipboard-read"].map(
          async (name) => {
            const status = await navigator.permissions.query({ name: name as PermissionName });
            return `${name} ${status.state}`;
          },
        ),
      ),
    );
    expect(states.filter((state) => !state.endsWith(" denied"))).toEqual([]);
  });
});

async function webPreferences(app: ElectronApplication): Promise<Record<string, unknown>> {
  return app.evaluate(({ BrowserWindow }) => {
    // Not in Electron's types; it is what Electron's own tests look at.
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
}
