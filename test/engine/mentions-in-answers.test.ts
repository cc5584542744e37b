import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { imported, openedEngine } from "./opened-engine.ts";

const LONG = 120_000;
const FILES = {
  "mensen.csv": [
    "id,naam,e-mail,organisatie,functie,biedt,vraagt,delen",
    "1,Geheime Gerda,gerda@x.nl,JenV,griffier,,,nee",
    "2,Anne de Vries,anne@x.nl,BZK,secretaris van Geheime Gerda,drones,,ja",
    "3,Bram Bos,bram@x.nl,JenV,jurist,,drones,ja",
    "4,Geheime Gerda-Bakker,,VWS,arts,,,ja",
  ],
  "initiatieven.csv": [
    "titel;omschrijving;organisatie;status;geleerde lessen;deelnemers;onderwerpen;contact",
    "Drones (vraag Geheime Gerda);Een drone inspecteert daken op scheuren, zegt Gerda, Geheime of gerda@x.nl;BZK;gestopt;GEHEIME GERDA weet dat je eerst een vergunning vraagt;Anne de Vries;Vrienden van Geheime Gerda;Bel Geheime Gerda",
    "Dakscan van Geheime Gerda;Met een drone zien we scheuren in daken;Bureau Geheime Gerda;idee;;Bram Bos|Geheime Gerda-Bakker;Vrienden van Geheime Gerda;",
    "Daken bij VWS;Een drone inspecteert scheuren in daken van ziekenhuizen;VWS;idee;;;;",
  ],
  "relaties.csv": ["van,naar", "2,3", "3,4", "Geheime Gerda (JenV),Bram Bos"],
};

async function filled(): Promise<{ readonly engine: Engine; readonly folder: string }> {
  const opened = await openedEngine();
  const files = Object.entries(FILES).map(([name, rows]) => {
    writeFileSync(join(opened.folder, name), [...rows, ""].join("\n"));
    return join(opened.folder, name);
  });
  await imported(opened, files);
  return opened;
}

it(
  "names nobody who wishes not to be named in a title, a description, a lesson or any other text of an answer",
  { timeout: LONG },
  async () => {
    const { engine } = await filled();
    const replies: unknown[] = [];
    const { nodes, ...map } = await engine.ask("map", { level: 1 });
    for (const { id } of [...nodes, ...map.departments])
      replies.push(await engine.ask("card", { id }));
    const found = await engine.ask("find", { question: "drone daken scheuren" });
    const flows = await engine.ask("flows", {});
    for (const { key } of [...flows.pairs, ...flows.groups])
      replies.push(await engine.ask("flow", { key }));
    const { hits } = await engine.ask("search", { text: "vrienden" });
    for (const { id } of hits) replies.push(await engine.ask("card", { id }));
    const [one, other] = nodes.filter(({ kind }) => kind === "initiative");
    const plan = { flow: null, a: one!.id, b: other!.id, via: null };
    await engine.ask("plan-introduction", plan);
    const [anne, bakker] = ["Anne de Vries", "Geheime Gerda-Bakker"].map(
      (name) => nodes.find((node) => node.name === name)!.id,
    );
    const [batch] = (await engine.ask("import-history", {})).batches;
    replies.push(
      nodes,
      map,
      found,
      flows,
      hits,
      await engine.ask("introductions", {}),
      await engine.ask("undo-import", {}),
      await engine.ask("similar", {}),
      await engine.ask("path", { from: anne!, to: bakker! }),
      await engine.ask("overview", { level: 1 }),
      await engine.ask("bridges", { level: 1 }),
      await engine.ask("groups", {}),
      await engine.ask("what-if", {}),
      await engine.ask("change", { from: batch!.id, to: batch!.id, level: 1 }),
    );
    const told = JSON.stringify(replies);
    // Who has a longer name of her own, and may be named, keeps it.
    const kept = ["Geheime Gerda-Bakker", "Drones (vraag •••)", "Vrienden van •••"];
    expect(kept.filter((text) => !told.includes(text))).toEqual([]);
    expect(told.replaceAll(kept[0]!, "").match(/.{40}gerda.{20}/gi)).toBeNull();
    expect(found.initiatives).toHaveLength(3);
  },
);

it(
  "keeps every text as it was written where nobody wishes not to be named",
  { timeout: LONG },
  async () => {
    const opened = await openedEngine();
    const file = join(opened.folder, "initiatieven.csv");
    writeFileSync(file, "titel;omschrijving;organisatie\nWinst van Jan Bos;Vraag Jan Bos;BZK\n");
    await imported(opened, [file]);
    const { hits } = await opened.engine.ask("search", { text: "winst" });
    expect(hits.map(({ name }) => name)).toEqual(["Winst van Jan Bos"]);
    const { facts } = await opened.engine.ask("card", { id: hits[0]!.id });
    expect(facts).toContainEqual({ field: "description", value: "Vraag Jan Bos" });
  },
);

it("finds nobody and nothing by a name that it does not show", { timeout: LONG }, async () => {
  const { engine } = await filled();
  const found = async (text: string) =>
    (await engine.ask("search", { text })).hits.map(({ name }) => name);
  // Not the one mentioned in a cell, nor what is called after her; a longer name of who may be named is found.
  expect(await found("Geheime Gerda")).toEqual(["Geheime Gerda-Bakker"]);
  expect((await found("dakscan")).length).toBe(1);
  expect((await found("vrienden")).length).toBe(1);
});
