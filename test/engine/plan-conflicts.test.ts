import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { PlanItem } from "../../src/contract/plan-rows.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const HEAD = "e-mail;naam;organisatie;functie;Kamer";
const BEFORE = "a@bzk.nl;Anne de Vries;BZK;adviseur;1";
const SAID = [
  "a@bzk.nl;Anne de Vries;BZK;jurist;2",
  "a@bzk.nl;Anne de Vries;BZK;econoom;3",
  "b@bzk.nl;Bram Bos;BZK;jurist;4",
  "b@bzk.nl;Bram Bos;BZK;econoom;4",
];

/** Two rows about Anne, who is there, and two about Bram, who is new; they do not agree. */
async function inConflict() {
  const opened = await openedEngine();
  const file = join(opened.folder, "mensen.csv");
  writeFileSync(file, `${HEAD}\n${BEFORE}\n`);
  await imported(opened, [file]);
  writeFileSync(file, [HEAD, ...SAID, ""].join("\n"));
  return { opened, ...(await opened.engine.ask("plan-import", { files: [{ file }] })) };
}

async function conflicts({ engine }: Opened, plan: string): Promise<readonly PlanItem[]> {
  const { items } = await engine.ask("plan-rows", { plan, outcome: "conflict" });
  return items;
}

async function stored({ engine }: Opened, name: string) {
  const { hits } = await engine.ask("search", { text: name });
  const { facts, attributes } = await engine.ask("card", { id: hits[0]!.id });
  return [
    facts.find(({ field }) => field === "role")?.value ?? null,
    attributes.find(({ name: column }) => column === "Kamer")?.value ?? null,
  ];
}

it("a row in conflict says what both rows have, and takes neither by itself", async () => {
  const { opened, plan, conflicts: fields } = await inConflict();
  expect(fields).toEqual([
    { field: "person.role", count: 2, policy: "keep", policies: ["keep", "replace"] },
    { field: "attribute:Kamer", count: 1, policy: "keep", policies: ["keep", "replace", "union"] },
  ]);
  const [anne, bram] = await conflicts(opened, plan);
  const at = { file: "mensen.csv", sheet: null };
  expect(anne!.changes).toMatchObject([
    {
      field: "person.role",
      before: "adviseur",
      after: "adviseur",
      policy: "keep",
      isNew: false,
      values: [
        { ...at, value: "econoom" },
        { ...at, value: "jurist" },
      ],
    },
    { field: "attribute:Kamer", before: "1", after: "1" },
  ]);
  expect(anne!.changes[0]!.values.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual([
    2, 3,
  ]);
  expect(bram!.changes).toMatchObject([{ field: "person.role", before: null, isNew: true }]);
  await opened.engine.ask("apply-import", { plan });
  expect(await stored(opened, "anne")).toEqual(["adviseur", "1"]);
  expect(await stored(opened, "bram")).toEqual([null, "4"]);
});

it("a conflict is decided for one of the rows, of what was there and of what is new", async () => {
  const { opened, plan } = await inConflict();
  const { engine } = opened;
  const choices = (await conflicts(opened, plan)).flatMap(({ changes }) =>
    changes.map(({ id: change, field, values }) => ({
      change,
      field,
      policy: "replace" as const,
      value: values.findIndex(({ value }) => value === "jurist" || value === "3"),
    })),
  );
  const chosen = await engine.ask("choose-policy", { plan, choices });
  // Bram's is no change of what was there.
  expect(chosen.changesTotal).toBe(2);
  await engine.ask("apply-import", { plan });
  expect(await stored(opened, "anne")).toEqual(["jurist", "3"]);
  expect(await stored(opened, "bram")).toEqual(["jurist", "4"]);
  await engine.ask("undo-import", {});
  expect(await stored(opened, "anne")).toEqual(["adviseur", "1"]);
});

it("all conflicts of a field are decided at once, and that can be taken back", async () => {
  const { opened, plan } = await inConflict();
  const { engine } = opened;
  const ask = (policy: "keep" | "replace" | "union", field: string) =>
    engine.ask("choose-policy", { plan, choices: [{ field, policy, of: "conflicts" as const }] });
  // Each says otherwise in a second row. Of Anne there is one field more to decide than of Bram.
  const { people: ofOne } = await ask("replace", "person.role");
  expect(ofOne).toMatchObject({ conflicts: 2, decided: 1 });
  const { people: ofBoth } = await ask("union", "attribute:Kamer");
  expect(ofBoth).toMatchObject({ conflicts: 2, decided: 2 });
  const [anne, bram] = await conflicts(opened, plan);
  expect(anne!.changes.map(({ after }) => after)).toEqual(["econoom", "1\n\n2\n\n3"]);
  expect(bram!.changes.map(({ after }) => after)).toEqual(["econoom"]);
  const kept = await ask("keep", "person.role");
  expect(kept.conflicts[0]).toMatchObject({ field: "person.role", policy: "keep" });
  // To keep what is there is a decision too.
  expect(kept.people).toMatchObject({ conflicts: 2, decided: 2 });
  const [settled] = await conflicts(opened, plan);
  expect(settled!.changes).toMatchObject([{ decided: true }, { decided: true }]);
  await engine.ask("apply-import", { plan });
  expect(await stored(opened, "anne")).toEqual(["adviseur", "1\n\n2\n\n3"]);
  expect(await stored(opened, "bram")).toEqual([null, "4"]);
});

it("which of the rows is asked of a conflict, and of one of its values", async () => {
  const { opened, plan } = await inConflict();
  const { id: change, field } = (await conflicts(opened, plan))[0]!.changes[0]!;
  const choices = [{ change, field, policy: "replace" as const, value: 2 }];
  await expect(opened.engine.ask("choose-policy", { plan, choices })).rejects.toMatchObject({
    code: "ask-invalid",
  });
});

it("two names of one new person can be chosen from, and the chosen one finds the person", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  const file = join(opened.folder, "mensen.csv");
  const rows = ["c@bzk.nl;Cem Aydin;BZK;jurist;1", "c@bzk.nl;Cem Aydın-Bos;BZK;jurist;1"];
  writeFileSync(file, [HEAD, ...rows, ""].join("\n"));
  const { plan } = await engine.ask("plan-import", { files: [{ file }] });
  const [item] = await conflicts(opened, plan);
  const { id: change, field, values } = item!.changes.find((one) => one.field === "person.name")!;
  const value = values.findIndex((one) => one.value === "Cem Aydın-Bos");
  const choice = { change, field, policy: "replace" as const, value };
  await engine.ask("choose-policy", { plan, choices: [choice] });
  await engine.ask("apply-import", { plan });
  writeFileSync(
    join(opened.folder, "los.csv"),
    "naam;organisatie;functie\ncem aydin bos;BZK;rechter\n",
  );
  const later = await engine.ask("plan-import", {
    files: [{ file: join(opened.folder, "los.csv") }],
  });
  expect(later.people).toMatchObject({ created: 0, updated: 1 });
});

it("a looser wish about sharing holds only for whom it is chosen, and not for all at once", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  const file = join(opened.folder, "mensen.csv");
  const people = ["a@bzk.nl;Anne de Vries;BZK", "b@bzk.nl;Bram Bos;BZK"];
  const lines = (wish: string) => people.map((person) => `${person};${wish}`);
  const write = (rows: readonly string[]) =>
    writeFileSync(file, ["e-mail;naam;organisatie;delen", ...rows, ""].join("\n"));
  write(lines("intern"));
  await imported(opened, [file]);
  // Of Anne one row says that she wishes less than the other.
  write([...lines("ja"), `${people[0]};nee`]);
  const { plan, conflicts: fields } = await engine.ask("plan-import", { files: [{ file }] });
  expect(fields).toMatchObject([{ field: "person.sharing", count: 2 }]);
  const wishes = async () => {
    const { items } = await engine.ask("plan-rows", { plan, kind: "people" });
    return items
      .flatMap(({ changes }) => changes)
      .map(({ before, after, values }) => [before, after, values.map(({ value }) => value)]);
  };
  const strict = await wishes();
  expect(strict).toContainEqual(["internal", "internal", ["open"]]);
  expect(strict).toContainEqual(["internal", "private", ["open", "private"]]);
  const all = { field: "person.sharing", policy: "replace" as const };
  await engine.ask("choose-policy", { plan, choices: [{ ...all, of: "conflicts" }] });
  expect(await wishes()).toEqual(strict);
  const ofBram = (await conflicts(opened, plan)).find(({ name }) => name === "Bram Bos")!;
  const { id: change } = ofBram.changes[0]!;
  await engine.ask("choose-policy", { plan, choices: [{ ...all, change, value: 0 }] });
  expect(await wishes()).toContainEqual(["internal", "open", ["open"]]);
  await engine.ask("apply-import", { plan });
  const again = await engine.ask("plan-import", { files: [{ file }] });
  expect(again.changesTotal).toBe(0);
});
