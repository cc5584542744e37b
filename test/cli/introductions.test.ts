import { join } from "node:path";
import { expect, it } from "vitest";
import { createEngine } from "../../src/engine/create-engine.ts";
import { newFolder, run } from "./command-line.ts";

it("shows the introductions of a workspace, nobody named who wishes not to be", async () => {
  const folder = newFolder();
  const list = (...args: string[]) =>
    run(folder, "introductions", "--workspace", "rijk.dwv", ...args);
  await run(folder, "import", "--workspace", "rijk.dwv", "mensen.csv");
  expect(await list("--lang", "nl")).toMatchObject({
    status: 0,
    out: "Er staan nog geen kennismakingen in de werkruimte.\n",
  });
  const engine = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
  await engine.ask("open-workspace", { path: join(folder, "rijk.dwv") });
  const { nodes } = await engine.ask("map", {});
  const idOf = (name: string) =>
    nodes.find((node) => node.kind === "person" && node.name === name)!.id;
  const { id } = await engine.ask("plan-introduction", {
    flow: null,
    a: idOf(""),
    b: idOf("Ivo Binnenhof"),
    via: idOf("Olga Openhart"),
    planned: "2026-11-20",
    note: "Koffie",
  });
  await engine.close();
  expect((await list("--lang", "nl")).out).toBe(
    `#  van             met            via            stand    dag         notitie\n` +
      `${id}  iemand bij BZK  Ivo Binnenhof  Olga Openhart  gepland  2026-11-20  Koffie\n`,
  );
  const json = await list("--json");
  expect(json.json()).toMatchObject({
    introductions: [{ id, a: { name: "" }, b: { name: "Ivo Binnenhof" }, state: "planned" }],
    total: 1,
  });
  const undo = await run(folder, "undo", "--workspace", "rijk.dwv", "--lang", "en");
  expect(undo.status).toBe(3);
  expect(undo.err).toContain("someone at BZK – Ivo Binnenhof");
}, 60_000);
