// Where there is no screen: what `npm start` would show, done by hand of a script. The example's
// spreadsheets are dropped on the app's window, and a picture of the map stays.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type Page } from "@playwright/test";
import { project } from "./prepare/prepare.mjs";
import { say } from "./prepare/say.mjs";

const EXAMPLE = join(project, "resources/example");
const PICTURE = join(project, "out/example-map.png");

const DUTCH = /^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
const WORDS = DUTCH
  ? {
      apply: "Voer dit plan uit",
      map: "Kaart",
      close: "Sluit",
      picture: "Een plaatje van de kaart",
    }
  : { apply: "Carry out this plan", map: "Map", close: "Close", picture: "A picture of the map" };

const userData = mkdtempSync(join(tmpdir(), "dwarsverband-example-"));
say("no screen here: the example is shown on a virtual one");
const app = await _electron.launch({
  args: ["."],
  cwd: project,
  chromiumSandbox: process.getuid?.() !== 0,
  env: {
    ...(process.env as Record<string, string>),
    DWARSVERBAND_USER_DATA: userData,
    DWARSVERBAND_LANG: DUTCH ? "nl" : "en",
  },
});
try {
  const window = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
  );
  await importExample(window);
  const found = await readOverview(window);
  await pictureOfMap(window);
  process.stdout.write(`\n${found}\n\n${WORDS.picture}: ${PICTURE}\n`);
} finally {
  await app.close();
  rmSync(userData, { recursive: true, force: true });
}

async function importExample(window: Page): Promise<void> {
  const files = readdirSync(EXAMPLE)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => join(EXAMPLE, name));
  await window.getByRole("heading", { level: 1 }).waitFor();
  say(`dropping ${files.length} spreadsheets on the window`);
  await drop(window, files);
  await window.getByRole("button", { name: WORDS.apply }).click();
  say("importing them");
}

/** The headline and the findings, as they stand on the screen. */
async function readOverview(window: Page): Promise<string> {
  await window.locator(".overview-findings").waitFor();
  // What is there to press is no part of what is found.
  await window.evaluate(
    'for (const one of document.querySelectorAll("main button:not(h1 button)")) one.style.display = "none"',
  );
  const lead = await window.locator(".overview-lead").innerText();
  const counts = await window.locator("footer .counts").innerText();
  const findings = await window.locator(".overview-findings li").allInnerTexts();
  const list = findings.map((text) => `- ${text.replaceAll(/\s*\n+\s*/g, " ")}`);
  return [counts, lead, ...list].join("\n");
}

async function pictureOfMap(window: Page): Promise<void> {
  await window.locator(".toast").getByRole("button", { name: WORDS.close }).click();
  await window.getByRole("navigation").getByText(WORDS.map, { exact: true }).click();
  await window.locator(".map-ground canvas").first().waitFor({ state: "attached" });
  // Drawn in the frame after the one in which it came to stand.
  await window.evaluate(
    "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))",
  );
  await window.screenshot({ path: PICTURE, animations: "disabled" });
}

/** With their paths, which an event made in the page would not have. */
async function drop(window: Page, files: readonly string[]): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 600, y: 400, data });
  }
}
