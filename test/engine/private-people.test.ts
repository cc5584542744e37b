import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { imported, openedEngine } from "./opened-engine.ts";

const HEAD = "id,naam,e-mail,organisatie,functie,delen";

it("someone who wishes not to be named is in no plan, search, card or map by name", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  const file = join(folder, "mensen.csv");
  const people = (rows: string[]): string[] => {
    writeFileSync(file, [HEAD, ...rows, ""].join("\n"));
    return [file];
  };
  const ties = join(folder, "relaties.csv");
  writeFileSync(ties, "van,naar\n1,2\nGeheime Gerda,Geheime Gerda\n");
  const first = people([
    "1,Anne de Vries,anne@x.nl,BZK,jurist,ja",
    "2,Geheime Gerda,gerda@x.nl,JenV,griffier,nee",
    "3,Geheime Gerda,,VWS,arts,nee",
  ]);
  const more = join(folder, "meer.csv");
  writeFileSync(more, "naam,organisatie,delen\nG. Gerda,JenV,nee\nBram Bos,VWS,ja\n");
  const replies: unknown[] = [await imported(opened, [...first, more, ties])];
  const second = people(["2,Geheime Gerda,gerda.nieuw@x.nl,JenV,rechter,nee"]);
  const planned = await engine.ask("plan-import", { files: second.map((one) => ({ file: one })) });
  replies.push(await engine.ask("plan-rows", { plan: planned.plan }));
  replies.push(await engine.ask("duplicates", { plan: planned.plan }));
  const { batch, ...applied } = await imported(opened, second);
  replies.push(applied, await engine.ask("import-details", { batch: batch! }));
  const doubles = await engine.ask("duplicates", {});
  expect(doubles.total).toBe(1);
  replies.push(doubles, await engine.ask("import-history", {}));
  const { nodes, ...map } = await engine.ask("map", {});
  for (const { id } of nodes) replies.push(await engine.ask("card", { id }));
  replies.push(nodes, map, await engine.ask("overview", {}));
  for (const text of ["gerda", "geheime"]) {
    expect((await engine.ask("search", { text })).hits).toEqual([]);
  }
  const told = JSON.stringify(replies);
  // The columns are shown with the values of the user's own file: that is what is being checked.
  const withoutSamples = told.replaceAll(/"samples":\[[^\]]*\]/g, "");
  expect(withoutSamples).toContain("Anne de Vries");
  expect(withoutSamples).not.toMatch(/gerda/i);
});

it("nobody is sent to someone who wishes not to be named: not on a way, nor to be introduced by them", async () => {
  const opened = await openedEngine();
  const { engine, folder } = opened;
  const files = {
    "mensen.csv":
      "naam,organisatie,biedt,vraagt,delen\nAnne de Vries,BZK,drones,,\nGeheime Gerda,JenV,,,nee\nBram Bos,VWS,,drones,\n",
    "initiatieven.csv":
      "titel,omschrijving,organisatie,deelnemers\nDakscan,Drones zien scheuren in daken,VWS,Bram Bos\n",
    "relaties.csv": "van,naar\nAnne de Vries,Geheime Gerda\nGeheime Gerda,Bram Bos\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await imported(
    opened,
    Object.keys(files).map((name) => join(folder, name)),
  );
  const idOf = async (text: string) => (await engine.ask("search", { text })).hits[0]!.id;
  const [anne, bram] = [await idOf("Anne"), await idOf("Bram")];
  expect((await engine.ask("path", { from: anne, to: bram })).paths).toEqual([]);
  const found = await engine.ask("find", { question: "drones op daken", from: anne });
  expect(found.initiatives.map(({ way }) => way)).toEqual([null]);
  const { pairs } = await engine.ask("flows", { of: "people" });
  expect(pairs.length).toBeGreaterThan(0);
  for (const { key, via } of pairs) {
    expect(via).toEqual([]);
    expect(await engine.ask("flow", { key })).toMatchObject({ ways: [], via: [] });
  }
  // All the same they are counted: the two are two steps apart.
  expect(pairs.map(({ contact }) => contact)).toContain(0.5);
}, 60_000);
