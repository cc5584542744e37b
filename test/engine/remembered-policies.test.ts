import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const HEADERS = ["e-mail", "naam", "organisatie", "functie"];
const TEMPLATE = {
  name: "Jaarlijst",
  headers: HEADERS,
  mapping: {
    about: "people" as const,
    columns: [
      { header: "e-mail", roles: ["person.email"] },
      { header: "naam", roles: ["person.name"] },
      { header: "organisatie", roles: ["department.name"] },
      { header: "functie", roles: ["person.role"] },
    ],
  },
};
const KEEP = { field: "person.role", policy: "keep" as const };

function list({ folder }: Opened, name: string, role: string, headers = HEADERS): string {
  const file = join(folder, name);
  const row = { "e-mail": "a@bzk.nl", naam: "Anne Smit", organisatie: "BZK", functie: role };
  const cells = headers.map((header) => row[header as keyof typeof row]);
  writeFileSync(file, `${headers.join(";")}\n${cells.join(";")}\n`);
  return file;
}

/** A workspace with Anne the jurist and a template, in which it was chosen once to keep functions. */
async function chosenOnce() {
  const opened = await openedEngine();
  const { engine } = opened;
  await imported(opened, [list(opened, "2024.csv", "jurist")]);
  const { id } = await engine.ask("save-template", TEMPLATE);
  const file = list(opened, "2025.csv", "econoom");
  const { plan, remembered } = await engine.ask("plan-import", { files: [{ file }] });
  expect(remembered).toEqual([]);
  await engine.ask("choose-policy", { plan, choices: [KEEP] });
  await engine.ask("apply-import", { plan });
  return { opened, engine, id };
}

it("what was chosen for all of a field holds for the next table with the template's headers, and is said", async () => {
  const { opened, engine } = await chosenOnce();
  const next = list(opened, "2026.csv", "rechter");
  const plan = await engine.ask("plan-import", { files: [{ file: next }] });
  expect(plan.remembered).toEqual([{ ...KEEP, template: "Jaarlijst" }]);
  expect(plan.fields).toMatchObject([{ ...KEEP, count: 1 }]);
  expect(plan.people).toMatchObject({ updated: 0, unchanged: 1 });
});

it("a choice does not hold for a table with other headers, nor where templates are not wanted, and can be chosen otherwise", async () => {
  const { opened, engine } = await chosenOnce();
  const others = list(opened, "2026.csv", "rechter", ["e-mail", "naam", "functie"]);
  const next = list(opened, "2027.csv", "rechter");
  for (const ask of [{ file: others }, { file: next, template: false }]) {
    const plan = await engine.ask("plan-import", { files: [ask] });
    expect(plan.remembered).toEqual([]);
    expect(plan.people.updated).toBe(1);
  }
  const { plan } = await engine.ask("plan-import", { files: [{ file: next }] });
  const choices = [{ ...KEEP, policy: "replace" as const }];
  expect((await engine.ask("choose-policy", { plan, choices })).people.updated).toBe(1);
  await engine.ask("apply-import", { plan });
  const { templates } = await engine.ask("templates", {});
  expect(templates[0]!.policies).toEqual(choices);
});

it("a choice stays with a template that is saved anew, and goes along in its file", async () => {
  const { opened, engine, id } = await chosenOnce();
  await engine.ask("save-template", TEMPLATE);
  const to = join(opened.folder, "sjabloon.json");
  await engine.ask("export-template", { id, to });
  expect(JSON.parse(readFileSync(to, "utf8"))).toMatchObject({ policies: [KEEP] });
  const { policies } = await engine.ask("read-template", { file: to });
  const next = list(opened, "2026.csv", "rechter");
  const plan = await engine.ask("plan-import", {
    files: [{ file: next, template: false, policies: policies ?? [] }],
  });
  expect(plan.people.updated).toBe(0);
});

it("a template of before has no choices, and is read as it was", async () => {
  const { engine } = await openedEngine();
  await engine.ask("save-template", TEMPLATE);
  expect((await engine.ask("templates", {})).templates[0]).not.toHaveProperty("policies");
});
