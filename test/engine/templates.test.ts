import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Ask } from "../../src/contract/requests.ts";
import { openedEngine, type Opened } from "./opened-engine.ts";

const TEMPLATE: Ask<"save-template"> = {
  name: "Jaarlijst",
  headers: ["Wie", "Waar", "Opm."],
  mapping: {
    about: "people",
    columns: [
      { header: "Wie", roles: ["person.name"] },
      { header: "Waar", roles: ["department.name"], format: { separator: "+" } },
      { header: "Opm.", skipped: true },
    ],
    constants: [{ role: "person.sharing", value: "intern" }],
  },
};

async function put({ folder }: Opened, name: string, text: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("templates of a workspace", () => {
  it("are kept by name, replaced by one of the same name, and removed", async () => {
    const { engine } = await openedEngine();
    const { id } = await engine.ask("save-template", TEMPLATE);
    await engine.ask("save-template", { ...TEMPLATE, name: "Aanmeldingen" });
    expect(await engine.ask("save-template", { ...TEMPLATE, headers: ["Wie"] })).toEqual({ id });
    const { templates } = await engine.ask("templates", {});
    expect(templates.map(({ name, headers }) => [name, headers])).toEqual([
      ["Aanmeldingen", ["Wie", "Waar", "Opm."]],
      ["Jaarlijst", ["Wie"]],
    ]);
    await engine.ask("remove-template", { id });
    expect((await engine.ask("templates", {})).templates.map(({ name }) => name)).toEqual([
      "Aanmeldingen",
    ]);
    await expect(engine.ask("remove-template", { id })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("come back from their file as they were", async () => {
    const { engine, folder } = await openedEngine();
    const { id } = await engine.ask("save-template", TEMPLATE);
    const to = join(folder, "sjabloon.json");
    expect(await engine.ask("export-template", { id, to })).toEqual({ path: to });
    const read = await engine.ask("read-template", { file: to });
    const [kept] = (await engine.ask("templates", {})).templates;
    expect({ ...read, id, at: kept?.at }).toEqual(kept);
    expect(JSON.parse(readFileSync(to, "utf8"))).toMatchObject({
      dwarsverband: "template",
      version: 1,
    });
  });
});

describe("a template's file that is none", () => {
  it.each([
    ["no JSON", '{\n  "name": \n}', { code: "template-not-json", line: 3, column: null }],
    [
      "JSON of another kind",
      '{"name":"x"}',
      { code: "template-not-one", line: null, column: null },
    ],
    ["null", "null", { code: "template-not-one", line: null, column: null }],
    [
      "of a later version",
      '{"dwarsverband":"template","version":2}',
      { code: "template-newer", line: null, column: null },
    ],
    [
      "with an unknown role",
      JSON.stringify({
        dwarsverband: "template",
        version: 1,
        ...TEMPLATE,
        mapping: { about: "people", columns: [{ header: "Wie", roles: ["person.shoe"] }] },
      }),
      { code: "template-entry-wrong", line: null, column: "mapping.columns[0].roles[0]" },
    ],
    [
      "without its headers",
      JSON.stringify({
        dwarsverband: "template",
        version: 1,
        name: "x",
        mapping: TEMPLATE.mapping,
      }),
      { code: "template-entry-missing", line: null, column: "headers" },
    ],
  ])("is refused with the place: %s", async (_, text, { code, ...place }) => {
    const at = await openedEngine();
    const file = await put(at, "sjabloon.json", text);
    await expect(at.engine.ask("read-template", { file })).rejects.toMatchObject({
      code: "template-unreadable",
      path: file,
      problems: [{ code, place: { file: "sjabloon.json", ...place } }],
    });
  });
});
