import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { PlanItem } from "../../src/contract/plan-rows.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const HEAD = "e-mail;naam;organisatie;functie";
const BEFORE = [
  "jaap@ienw.nl;Jaap van der Berg;IenW;adviseur",
  "a@bzk.nl;Anne de Vries;BZK;jurist",
];
const SAID = [
  // May be the Jaap who is there.
  ";Berg, J. van der;IenW;adviseur dijken",
  // Anne is there, with another role; of Bram two rows say another.
  "a@bzk.nl;Anne de Vries;BZK;econoom",
  "b@bzk.nl;Bram Bos;BZK;jurist",
  "b@bzk.nl;Bram Bos;BZK;rechter",
  ";Eva;VWS;adviseur",
  ";Eva;BZK;adviseur",
  ";Eva;EZ;adviseur",
];

/** A plan in which all is decided: the pair, what becomes of Anne's role, and which of Bram's holds. */
async function decided() {
  const opened = await openedEngine();
  const file = join(opened.folder, "mensen.csv");
  writeFileSync(file, [HEAD, ...BEFORE, ""].join("\n"));
  await imported(opened, [file]);
  writeFileSync(file, [HEAD, ...SAID, ""].join("\n"));
  const { engine } = opened;
  const { plan } = await engine.ask("plan-import", { files: [{ file }] });
  const changeOf = async (outcome: PlanItem["outcome"]) =>
    (await engine.ask("plan-rows", { plan, outcome })).items[0]!.changes[0]!;
  const anne = await changeOf("updated");
  const bram = await changeOf("conflict");
  const value = bram.values.findIndex((one) => one.value === "rechter");
  await engine.ask("choose-policy", {
    plan,
    choices: [
      { change: anne.id, field: anne.field, policy: "keep" },
      { change: bram.id, field: bram.field, policy: "replace", value },
    ],
  });
  await engine.ask("decide-duplicates", { plan, atLeast: 0, decision: "same" });
  return { ...opened, file };
}

async function stateOf({ engine }: Opened, plan: string) {
  const { items } = await engine.ask("plan-rows", { plan });
  const { pairs } = await engine.ask("duplicates", { plan });
  return {
    roles: items.flatMap(({ name, changes }) => changes.map(({ after }) => [name, after])),
    pairs: pairs.map(({ decision }) => decision),
  };
}

const CHOSEN = {
  roles: [
    ["Anne de Vries", "jurist"],
    ["Bram Bos", "rechter"],
  ],
  pairs: ["same"],
};

it("what was chosen in a plan is chosen again when the same files are read otherwise", async () => {
  const opened = await decided();
  const { engine, file } = opened;
  const again = await engine.ask("plan-import", { files: [{ file, people: ["Eva"] }] });
  expect(again.people).toMatchObject({ rejected: 0, conflicts: 1, decided: 1 });
  expect(again.duplicatesTotal).toBe(0);
  expect(await stateOf(opened, again.plan)).toEqual(CHOSEN);
  await engine.ask("apply-import", { plan: again.plan });
  // Jaap, Anne, Bram and three Evas.
  expect((await engine.ask("overview", {})).counts.people).toBe(6);
});

it("what was chosen in a plan that was given up is forgotten", async () => {
  const opened = await decided();
  const { engine, file } = opened;
  const second = await engine.ask("plan-import", { files: [{ file }] });
  await engine.ask("discard-import", { plan: second.plan });
  const third = await engine.ask("plan-import", { files: [{ file }] });
  expect(await stateOf(opened, third.plan)).toEqual({
    roles: [
      ["Anne de Vries", "econoom"],
      ["Bram Bos", null],
    ],
    pairs: [null],
  });
});
