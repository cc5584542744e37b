import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { FieldChange } from "../../src/contract/plan-rows.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const HEAD = "titel;omschrijving;organisatie;status;onderwerpen;Budget";
const BEFORE = "Chatbot;Antwoordt burgers op vragen over hun paspoort.;BZK;loopt;data, taal;100";
const AFTER = "Chatbot;Antwoordt ook bedrijven, over hun vergunningen.;BZK;klaar;taal, spraak;200";

/** A workspace with one initiative, and a plan that says all of it otherwise. */
async function disagreed() {
  const opened = await openedEngine();
  const file = join(opened.folder, "initiatieven.csv");
  writeFileSync(file, `${HEAD}\n${BEFORE}\n`);
  await imported(opened, [file]);
  writeFileSync(file, `${HEAD}\n${AFTER}\n`);
  const plan = await opened.engine.ask("plan-import", { files: [{ file }] });
  return { opened, file, ...plan };
}

async function changesOf({ engine }: Opened, plan: string): Promise<Record<string, FieldChange>> {
  const { items } = await engine.ask("plan-rows", { plan, kind: "initiatives" });
  return Object.fromEntries(items.flatMap(({ changes }) => changes).map((one) => [one.field, one]));
}

async function stored({ engine }: Opened) {
  const { hits } = await engine.ask("search", { text: "chatbot" });
  return engine.ask("card", { id: hits[0]!.id });
}

it("is by default that texts are replaced and lists united", async () => {
  const { opened, plan } = await disagreed();
  expect(await changesOf(opened, plan)).toMatchObject({
    "initiative.status": { before: "running", after: "done", policies: ["keep", "replace"] },
    "initiative.description": {
      before: "Antwoordt burgers op vragen over hun paspoort.",
      after: "Antwoordt ook bedrijven, over hun vergunningen.",
      policies: ["keep", "replace", "union"],
    },
    "topic.about": { before: "data, taal", said: "spraak, taal", after: "data, spraak, taal" },
    "attribute:Budget": { before: "100", after: "200" },
  });
});

it("kept for all fields leaves nothing to write, and can be taken back", async () => {
  const { opened, plan } = await disagreed();
  const { engine } = opened;
  const fields = Object.keys(await changesOf(opened, plan));
  const choices = (policy: "keep" | "replace") => fields.map((field) => ({ field, policy }));
  const kept = await engine.ask("choose-policy", { plan, choices: choices("keep") });
  expect(kept.initiatives).toMatchObject({ updated: 0, unchanged: 1 });
  expect(kept.topics).toMatchObject({ created: 0 });
  expect(kept.changesTotal).toBe(0);
  const changes = await changesOf(opened, plan);
  expect(changes["initiative.status"]).toMatchObject({ said: "done", after: "running" });
  const again = await engine.ask("choose-policy", { plan, choices: choices("replace") });
  expect(again.initiatives).toMatchObject({ updated: 1, unchanged: 0 });
  expect(again.topics).toMatchObject({ created: 1 });
  await engine.ask("choose-policy", { plan, choices: choices("keep") });
  expect(await engine.ask("apply-import", { plan })).toEqual({ batch: null });
});

it("united keeps both texts below each other, replaced takes topics out; undoing puts them back", async () => {
  const { opened, plan } = await disagreed();
  const { engine } = opened;
  const before = await stored(opened);
  await engine.ask("choose-policy", {
    plan,
    choices: [
      { field: "initiative.description", policy: "union" },
      { field: "initiative.status", policy: "keep" },
      { field: "topic.about", policy: "replace" },
    ],
  });
  await engine.ask("apply-import", { plan });
  const after = await stored(opened);
  expect(after.topics).toMatchObject([{ name: "spraak" }, { name: "taal" }]);
  expect(after.facts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: "status", value: "running" }),
      expect.objectContaining({
        field: "description",
        value:
          "Antwoordt burgers op vragen over hun paspoort.\n\nAntwoordt ook bedrijven, over hun vergunningen.",
      }),
    ]),
  );
  await engine.ask("undo-import", {});
  expect(await stored(opened)).toEqual(before);
});

it("of a change that is not there, or that cannot be so, is refused whole", async () => {
  const { opened, plan } = await disagreed();
  const { engine } = opened;
  const { "initiative.status": status } = await changesOf(opened, plan);
  const wrong = [
    { change: status!.id, field: "initiative.status", policy: "union" },
    { change: 9_999, field: "initiative.status", policy: "keep" },
  ] as const;
  for (const choice of wrong) {
    const choices = [{ field: "topic.about", policy: "keep" as const }, choice];
    await expect(engine.ask("choose-policy", { plan, choices })).rejects.toMatchObject({
      code: "ask-invalid",
    });
  }
  expect((await changesOf(opened, plan))["topic.about"]).toMatchObject({ policy: "union" });
});
