import type { Page } from "@playwright/test";
import { expect } from "./launch.ts";
import { test } from "./security-app.ts";

/** Time for a connection on this machine, with a wide margin; there is no sign of one that never comes. */
const PATIENCE = 500;

test.describe("nothing leaves this computer", () => {
  test.afterEach(({ attacked: { loopback } }) => {
    expect(loopback.count(), "connections that arrived").toBe(0);
  });

  test("by any way that the page knows", async ({ attacked: { page, loopback } }) => {
    const outcomes = await tryEveryWay(page, loopback.host);
    expect(outcomes.filter((outcome) => !outcome.endsWith(": refused"))).toEqual([]);
    await page.waitForTimeout(PATIENCE);
  });

  test("by a page that has no content policy", async ({ attacked: { app, loopback } }) => {
    const opened = app.waitForEvent("window");
    await app.evaluate(({ BrowserWindow }) => {
      const bare = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      void bare.loadURL("about:blank");
    });
    const bare = await opened;
    const outcomes = await tryEveryWay(bare, loopback.host);
    expect(outcomes.filter((outcome) => !outcome.endsWith(": refused"))).toEqual([]);
    await bare.waitForTimeout(PATIENCE);
    await bare.close();
  });

  test("by the main process's own browser", async ({ attacked: { app, loopback } }) => {
    const outcomes = await app.evaluate(async ({ net, session }, url) => {
      const kept = session.defaultSession;
      const fresh = session.fromPartition("unknown");
      const ways = [() => net.fetch(url), () => kept.fetch(url), () => fresh.fetch(url)];
      const tries = ways.map((way) => way().then(() => "answered", String));
      kept.preconnect({ url });
      return Promise.all(tries);
    }, loopback.url);
    // Refused before a connection is even thought of, which then would not find its way either.
    for (const outcome of outcomes) expect(outcome).toContain("ERR_BLOCKED_BY_CLIENT");
  });

  test("by a name, which is not even looked up", async ({ attacked: { app } }) => {
    const outcome = await app.evaluate(({ session }) =>
      session.defaultSession.resolveHost("localhost").then(
        () => "found",
        () => "not found",
      ),
    );
    expect(outcome).toBe("not found");
  });

  test("by a download", async ({ attacked: { app, page } }) => {
    await app.evaluate(({ session }) => {
      session.defaultSession.on("will-download", (event) => {
        Object.assign(globalThis, { downloadPrevented: event.defaultPrevented });
      });
    });
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["text"]));
      link.download = "a.txt";
      link.click();
    });
    await expect
      .poll(() =>
        app.evaluate(() => (globalThis as { downloadPrevented?: boolean }).downloadPrevented),
      )
      .toBe(true);
  });
});

test.describe("the page stays where it is", () => {
  const ways: Record<string, (url: string) => void> = {
    "an address": (url) => {
      location.href = url;
    },
    "a link": (url) => {
      const link = document.createElement("a");
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    },
    "a link to a new window": (url) => {
      const link = document.createElement("a");
      link.href = url;
      link.target = "_blank";
      document.body.append(link);
      link.click();
      link.remove();
    },
    "a form": (url) => {
      const form = document.createElement("form");
      form.action = url;
      form.method = "post";
      document.body.append(form);
      form.submit();
      form.remove();
    },
    "a refresh": (url) => {
      const meta = document.createElement("meta");
      meta.httpEquiv = "refresh";
      meta.content = `0; url=${url}`;
      document.head.append(meta);
    },
  };
  const goals = ["http", "file:///etc/hostname", "data:text/html,hi", "app://dwarsverband/x.html"];

  for (const [how, go] of Object.entries(ways)) {
    for (const goal of goals) {
      test(`when ${how} leads to ${goal}`, async ({ attacked: { app, page, loopback } }) => {
        const before = page.url();
        await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
        await page.evaluate(go, goal === "http" ? loopback.url : goal);
        await page.waitForTimeout(150);
        expect(page.url()).toBe(before);
        expect(await page.evaluate(() => "stillHere" in globalThis)).toBe(true);
        expect(app.windows()).toHaveLength(1);
        expect(loopback.count()).toBe(0);
      });
    }
  }

  test("and opens no windows", async ({ attacked: { app, page, loopback } }) => {
    const opened = await page.evaluate(
      (url) => [url, "about:blank", "app://dwarsverband/index.html"].map((to) => window.open(to)),
      loopback.url,
    );
    expect(opened).toEqual([null, null, null]);
    expect(app.windows()).toHaveLength(1);
  });
});

/** Tries to reach the host from a page in every way that comes to mind; says of each how it ended. */
function tryEveryWay(page: Page, host: string): Promise<string[]> {
  return page.evaluate(async (to) => {
    const url = `http://${to}/`;
    const element = (name: string, attributes: Record<string, string>): Promise<string> =>
      new Promise((resolve) => {
        const made = document.createElement(name);
        made.addEventListener("load", () => resolve("loaded"));
        made.addEventListener("error", () => resolve("refused"));
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        document.head.append(made);
        // Not every kind says that it was refused; what was reached is counted at the other end.
        setTimeout(() => resolve("refused"), 400);
      });
    const socket = (made: EventTarget): Promise<string> =>
      new Promise((resolve) => {
        made.addEventListener("open", () => resolve("open"));
        made.addEventListener("error", () => resolve("refused"));
      });
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(url),
      "fetch without cors": () => fetch(url, { mode: "no-cors" }),
      "fetch kept alive": () => fetch(url, { mode: "no-cors", keepalive: true, method: "POST" }),
      XMLHttpRequest: () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.addEventListener("load", resolve);
          request.addEventListener("error", reject);
          request.open("GET", url);
          request.send();
        }),
      WebSocket: () => socket(new WebSocket(`ws://${to}/`)),
      EventSource: () => socket(new EventSource(url)),
      beacon: async () => {
        navigator.sendBeacon(url, "x");
        return "refused";
      },
      image: () => element("img", { src: `${url}a.png` }),
      script: () => element("script", { src: `${url}a.js` }),
      style: () => element("link", { rel: "stylesheet", href: `${url}a.css` }),
      icon: () => element("link", { rel: "icon", href: `${url}a.ico` }),
      prefetch: () => element("link", { rel: "prefetch", href: url }),
      preload: () => element("link", { rel: "preload", as: "image", href: url }),
      preconnect: () => element("link", { rel: "preconnect", href: url }),
      "name look-up": () => element("link", { rel: "dns-prefetch", href: url }),
      video: () => element("video", { src: `${url}a.mp4`, preload: "auto" }),
      frame: () => element("object", { data: url }),
      iframe: async () => {
        const frame = document.createElement("iframe");
        frame.src = url;
        document.documentElement.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 400));
        frame.remove();
        return "refused";
      },
      font: () => new FontFace("Far", `url(${url}a.woff2)`).load(),
      worker: () => Promise.resolve().then(() => socket(new Worker(`${url}a.js`))),
      WebRTC: async () => {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to}` }] });
        connection.createDataChannel("x");
        await connection.setLocalDescription();
        await new Promise((resolve) => setTimeout(resolve, 400));
        connection.close();
        return "refused";
      },
    };
    const said = Object.entries(ways).map(async ([name, way]) => {
      try {
        return `${name}: ${String(await way())}`;
      } catch {
        return `${name}: refused`;
      }
    });
    return Promise.all(said);
  }, host);
}
