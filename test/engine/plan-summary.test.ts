import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openedEngine } from "./opened-engine.ts";

async function opened() {
  const { engine, folder } = await openedEngine();
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return { engine, write };
}

const FIRST = `naam,e-mail,functie,ministerie
Anna de Wit,anna@voorbeeld.nl,adviseur,BZK
Bram Bos,bram@voorbeeld.nl,jurist,BZK
Cem Aydın,cem@voorbeeld.nl,jurist,VWS
`;
/** Two roles and a department become another. */
const SECOND = FIRST.replace("adviseur", "projectleider").replace("jurist,VWS", "arts,BZK");

describe("the summary of a plan", () => {
  it("names each field that changes, how often, and what may be chosen for all of it", async () => {
    const { engine, write } = await opened();
    const first = await engine.ask("plan-import", {
      files: [{ file: write("mensen.csv", FIRST) }],
    });
    expect(first.fields).toEqual([]);
    await engine.ask("apply-import", { plan: first.plan });
    const second = await engine.ask("plan-import", {
      files: [{ file: write("mensen.csv", SECOND) }],
    });
    expect(second.fields).toEqual([
      { field: "person.role", count: 2, policy: "replace", policies: ["keep", "replace"] },
      { field: "person.department", count: 1, policy: "replace", policies: ["keep", "replace"] },
    ]);
  });

  it("counts who has no tie, in the files or in the workspace", async () => {
    const { engine, write } = await opened();
    const files = [
      { file: write("mensen.csv", FIRST) },
      { file: write("relaties.csv", "van,naar\nAnna de Wit,Bram Bos\n") },
    ];
    const { alone, plan } = await engine.ask("plan-import", { files });
    expect(alone).toBe(1);
    await engine.ask("apply-import", { plan });
    const again = await engine.ask("plan-import", { files: files.slice(0, 1) });
    expect(again.alone).toBe(1);
  });
});
