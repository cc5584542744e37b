import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { openedEngine } from "./opened-engine.ts";

const KINDS = ["initiatives", "people", "departments", "topics"] as const;

it.each(["initiatieven", "mensen", "organisaties"])(
  "what %s.csv of the example names is as many as its plan makes in an empty workspace",
  async (name) => {
    const { engine } = await openedEngine();
    const file = resolve("resources/example", `${name}.csv`);
    const counts = await engine.ask("table-counts", { file });
    const plan = await engine.ask("plan-import", { files: [{ file }] });
    expect(KINDS.map((kind) => counts[kind])).toEqual(KINDS.map((kind) => plan[kind].created));
    expect(counts).toMatchObject({ rows: plan.files[0]?.rows, areAll: true });
  },
);

it("counts by the mapping that is asked for, without a workspace too", async () => {
  const { engine, folder } = await openedEngine();
  await engine.ask("close-workspace", {});
  const file = join(folder, "werk.csv");
  writeFileSync(file, "Titel;Omschrijving;Meedenkers\nProef;Te traag;Bé\nDijk;Zakt;Ot\n");
  const mapping = (role: string) => ({
    about: "initiatives" as const,
    columns: [
      { header: "Titel", roles: ["initiative.title"] },
      { header: "Meedenkers", roles: [role] },
    ],
  });
  const people = async (role: string) =>
    (await engine.ask("table-counts", { file, mapping: mapping(role) })).people;
  expect(await people("person.advises")).toBe(2);
  expect(await people("topic.about")).toBe(0);
});

it("looks at no more than 20,000 rows, and says so", async () => {
  const { engine, folder } = await openedEngine();
  const file = join(folder, "mensen.csv");
  const rows = Array.from({ length: 20_001 }, (_, i) => `P${i};Anna Bos\n`).join("");
  writeFileSync(file, `personeelsnummer;naam\n${rows}`);
  expect(await engine.ask("table-counts", { file })).toMatchObject({
    people: 20_000,
    rows: 20_000,
    areAll: false,
  });
});
