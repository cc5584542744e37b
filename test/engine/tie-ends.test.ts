import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

function put({ folder }: Opened, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const PEOPLE =
  "id;naam;e-mail;organisatie\nP1;Jan Bos;jan@ez.nl;EZ\nP2;Berg, Els van den;els@ez.nl;EZ\n";

describe("what the ends of ties match", () => {
  it("is said of each end, with the share of its different values that a column holds", async () => {
    const at = await openedEngine();
    const files = [
      put(at, "relaties.csv", "van;naar\nP1;Els van den Berg\nP1;jan bos\nP2;Piet Vos\nP9;Proef\n"),
      put(at, "mensen.csv", PEOPLE),
      put(at, "werk.csv", "id;titel;probleem\nP9;Proef;Te traag\n"),
    ].map((file) => ({ file }));
    const { tables } = await at.engine.ask("tie-ends", { files });
    expect(tables).toEqual([
      {
        file: "relaties.csv",
        sheet: null,
        ends: [
          {
            end: "from",
            column: "van",
            values: 3,
            matches: [
              { by: "id", file: "mensen.csv", column: "id", share: 2 / 3 },
              { by: "id", file: "werk.csv", column: "id", share: 1 / 3 },
            ],
          },
          {
            end: "to",
            column: "naar",
            values: 4,
            matches: [
              { by: "name", file: "mensen.csv", column: "naam", share: 0.5 },
              { by: "name", file: "werk.csv", column: "titel", share: 0.25 },
            ],
          },
        ],
      },
    ]);
  });

  it("is looked for in the open workspace as well, and without one only in the files", async () => {
    const at = await openedEngine();
    await imported(at, [put(at, "mensen.csv", PEOPLE)]);
    const ties = put(at, "relaties.csv", "van;naar\nP1;JAN@ez.nl\nP2;els@ez.nl\n");
    const ask = { files: [{ file: ties }] };
    const [table] = (await at.engine.ask("tie-ends", ask)).tables;
    expect(table?.ends.map(({ matches }) => matches)).toEqual([
      [{ by: "id", file: null, column: null, share: 1 }],
      [{ by: "email", file: null, column: null, share: 1 }],
    ]);
    await at.engine.ask("close-workspace", {});
    expect((await at.engine.ask("tie-ends", ask)).tables[0]?.ends[0]?.matches).toEqual([]);
  });

  it("is nothing where no file is about ties", async () => {
    const at = await openedEngine();
    const files = [{ file: put(at, "mensen.csv", PEOPLE) }];
    expect(await at.engine.ask("tie-ends", { files })).toEqual({ tables: [] });
  });

  it("looks at no more than 5,000 different values", async () => {
    const at = await openedEngine();
    const rows = Array.from({ length: 6_000 }, (_, i) => `P${i};Q${i}\n`).join("");
    const files = [{ file: put(at, "relaties.csv", `van;naar\n${rows}`) }];
    const [table] = (await at.engine.ask("tie-ends", { files })).tables;
    expect(table?.ends.map(({ values }) => values)).toEqual([5_000, 5_000]);
  });
});
