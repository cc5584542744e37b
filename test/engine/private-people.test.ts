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
