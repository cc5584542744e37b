import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported, openedEngine } from "./opened-engine.ts";

const PEOPLE =
  "naam,e-mail,ministerie\nAda Jansen,ada@x.example,BZK\nBo Visser,bo@x.example,VWS\nCas Bakker,cas@x.example,VWS\n";
const TIES = "van,naar\nbo@x.example,cas@x.example\n";

async function opened() {
  const open = await openedEngine();
  const files = [join(open.folder, "mensen.csv"), join(open.folder, "relaties.csv")];
  writeFileSync(files[0]!, PEOPLE);
  writeFileSync(files[1]!, TIES);
  await imported(open, files);
  const { hits } = await open.engine.ask("search", { text: "a" });
  const id = (name: string) => hits.find((hit) => hit.name.startsWith(name))!.id;
  return { ...open, ada: id("Ada"), cas: id("Cas") };
}

describe("what an introduction would change", () => {
  it("is, for one pair, what comes within two and three steps: Ada with Cas and, through Cas, with Bo", async () => {
    const { engine, ada, cas } = await opened();
    const { reach, introductions } = await engine.ask("what-if", { pair: { a: ada, b: cas } });
    expect(reach).toEqual({ two: 0, three: 0 });
    expect(introductions).toMatchObject([{ gainTwo: 4, gainThree: 4, score: 4 }]);
  });

  it("leaves alone who carries enough introductions already", async () => {
    const { engine, ada, cas } = await opened();
    expect((await engine.ask("what-if", { load: 1 })).introductions).toHaveLength(1);
    await engine.ask("plan-introduction", { flow: null, a: ada, b: cas, via: null });
    expect((await engine.ask("what-if", { load: 1 })).introductions).toEqual([]);
    expect((await engine.ask("what-if", { load: 2 })).introductions).toHaveLength(1);
  });

  it("is not known of who is not there", async () => {
    const { engine, ada } = await opened();
    await expect(engine.ask("what-if", { pair: { a: ada, b: 999 } })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(engine.ask("what-if", { department: 999 })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
