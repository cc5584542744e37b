import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { PlanItem } from "../../src/contract/plan-rows.ts";
import type { Ask, Reply } from "../../src/contract/requests.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const PEOPLE = [
  "id,naam,e-mail,organisatie,functie,delen",
  "1,Anne de Vries,anne@x.nl,BZK,jurist,ja",
  "2,Geheime Gerda,gerda@x.nl,JenV,griffier,nee",
  "3,n.v.t.,,BZK,,",
  "4,Bram Bos,bram@x.nl,JenV,econoom,ja",
];
const TIES = ["van,naar,soort", "1,2,kent", "1,2,kent", "1,,kent", "4,1,adviseert"];

function write({ folder }: Opened, name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, [...lines, ""].join("\n"));
  return file;
}

async function planOf(opened: Opened, files: readonly string[]): Promise<Reply<"plan-import">> {
  return opened.engine.ask("plan-import", { files: files.map((file) => ({ file })) });
}

async function rowsOf(
  { engine }: Opened,
  ask: Ask<"plan-rows">,
): Promise<{ readonly total: number; readonly items: readonly PlanItem[] }> {
  return engine.ask("plan-rows", ask);
}

const inShort = ({ kind, outcome, line, name }: PlanItem): string =>
  `${line} ${kind} ${outcome} ${name}`;

it("lists each thing of each row by file and line, without the name of who wishes none", async () => {
  const opened = await openedEngine();
  const files = [write(opened, "mensen.csv", PEOPLE), write(opened, "relaties.csv", TIES)];
  const { plan, people, ties } = await planOf(opened, files);
  const { total, items } = await rowsOf(opened, { plan });
  expect(items.map(inShort)).toEqual([
    "2 people created Anne de Vries",
    "2 departments created BZK",
    "3 people created ",
    "3 departments created JenV",
    "4 people rejected ",
    "5 people created Bram Bos",
    "2 ties created Anne de Vries → •••",
    "3 ties unchanged Anne de Vries → •••",
    "4 ties rejected ",
    "5 ties created Bram Bos → Anne de Vries",
  ]);
  expect(total).toBe(10);
  expect(people).toMatchObject({ created: 3, unchanged: 0, rejected: 1 });
  expect(ties).toMatchObject({ created: 2, unchanged: 1, rejected: 1 });
  const refused = items.filter(({ outcome }) => outcome === "rejected");
  expect(refused.map(({ problems }) => problems)).toMatchObject([
    [{ code: "not-a-person", value: "n.v.t.", place: { line: 4, column: "naam" } }],
    [{ code: "tie-end-missing", place: { line: 4, column: "naar" } }],
  ]);
  expect(items.at(-1)).toMatchObject({
    tie: { from: "Bram Bos", to: "Anne de Vries", kind: "advises" },
  });
  expect(JSON.stringify(items)).not.toMatch(/gerda/i);
});

it("finds by kind, outcome, file, name, value and what is wrong, page by page", async () => {
  const opened = await openedEngine();
  const first = write(opened, "mensen.csv", PEOPLE);
  await imported(opened, [first]);
  write(opened, "mensen.csv", [
    ...PEOPLE.slice(0, 1),
    "1,Anne de Vries,anne@x.nl,BZK,rechter,ja",
    "2,Geheime Gerda,gerda@x.nl,JenV,rechter,nee",
    "4,Bram Bos,bram@x.nl,JenV,econoom,ja",
    "5,Cem Aydın,,BZK,,",
  ]);
  const { plan } = await planOf(opened, [first, write(opened, "relaties.csv", TIES)]);
  const found = async (ask: Omit<Ask<"plan-rows">, "plan">): Promise<readonly string[]> =>
    (await rowsOf(opened, { plan, ...ask })).items.map(inShort);
  expect(await found({ kind: "people", outcome: "updated" })).toEqual([
    "2 people updated Anne de Vries",
    "3 people updated ",
  ]);
  expect(await found({ file: "relaties.csv", outcome: "rejected" })).toEqual(["4 ties rejected "]);
  expect(await found({ search: "aydin" })).toEqual(["5 people created Cem Aydın"]);
  expect(await found({ search: "rechter" })).toHaveLength(2);
  expect(await found({ search: "econoom" })).toEqual([]);
  expect(await found({ search: "100%" })).toEqual([]);
  expect(await found({ search: "gerda" })).toEqual([]);
  // "This tie lacks one of its two ends": by the words, in either language.
  for (const search of ["een van haar twee kanten", "two ends"])
    expect(await found({ search })).toEqual(["4 ties rejected "]);
  const pages: string[] = [];
  const { total } = await rowsOf(opened, { plan, limit: 1 });
  for (let offset = 0; offset < total; offset += 3)
    pages.push(...(await found({ offset, limit: 3 })));
  expect(pages).toEqual(await found({ limit: 500 }));
  const { items } = await rowsOf(opened, { plan, kind: "people", outcome: "updated" });
  expect(items[0]!.changes).toMatchObject([
    {
      field: "person.role",
      before: "jurist",
      said: "rechter",
      after: "rechter",
      policy: "replace",
      policies: ["keep", "replace"],
    },
  ]);
});

it("lists all that is refused, however much that is", async () => {
  const opened = await openedEngine();
  const rows = Array.from({ length: 12_000 }, (_, i) => `${i},,BZK`);
  const file = write(opened, "mensen.csv", ["id,naam,organisatie", "0,Anne de Vries,BZK", ...rows]);
  const { plan, people, rejected, rejectedTotal } = await planOf(opened, [file]);
  expect(people.rejected).toBe(12_000);
  expect(rejected).toHaveLength(10_000);
  expect(rejectedTotal).toBe(12_000);
  const ask = { plan, kind: "people", outcome: "rejected" } as const;
  const { total, items } = await rowsOf(opened, { ...ask, offset: 11_999 });
  expect(total).toBe(12_000);
  expect(items).toMatchObject([{ line: 12_002, problems: [{ code: "name-missing" }] }]);
});

it("says of every row with a word in the place of names why it is refused", async () => {
  const opened = await openedEngine();
  const rows = ["Eliminated", "Jan Bos", "eliminated", "Eliminated"];
  const file = write(opened, "mensen.csv", [
    "naam,organisatie",
    ...rows.map((name, i) => `${name},Dienst ${i}`),
  ]);
  const { plan } = await planOf(opened, [file]);
  const { items } = await rowsOf(opened, { plan, outcome: "rejected" });
  expect(items.map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([
    [2, ["suspected-not-a-person"]],
    [4, ["suspected-not-a-person"]],
    [5, ["suspected-not-a-person"]],
  ]);
});

it("has no plan once it is carried out, or another is made", async () => {
  const opened = await openedEngine();
  const file = write(opened, "mensen.csv", PEOPLE);
  const { plan } = await planOf(opened, [file]);
  const { plan: next } = await planOf(opened, [file]);
  await expect(rowsOf(opened, { plan })).rejects.toMatchObject({ code: "plan-unknown" });
  await opened.engine.ask("apply-import", { plan: next });
  await expect(rowsOf(opened, { plan: next })).rejects.toMatchObject({ code: "plan-unknown" });
});
