import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Progress } from "../../src/contract/message.ts";
import { imported, openedEngine, type Opened } from "./opened-engine.ts";

const PEOPLE = 300;
const TIES = 600_000;

function writePeople({ folder }: Opened): string {
  const file = join(folder, "mensen.csv");
  const rows = Array.from({ length: PEOPLE }, (_, i) => `${i},Persoon ${i},Ministerie ${i % 6}`);
  writeFileSync(file, ["id,naam,organisatie", ...rows, ""].join("\n"));
  return file;
}

/** Enough ties to keep a thread busy for a moment: each pair many times. */
function writeTies({ folder }: Opened): string {
  const file = join(folder, "relaties.csv");
  const rows = Array.from(
    { length: TIES },
    (_, i) => `${i % PEOPLE},${(i * 7 + Math.floor(i / PEOPLE) + 1) % PEOPLE}`,
  );
  writeFileSync(file, ["van,naar", ...rows, ""].join("\n"));
  return file;
}

it("answers an overview and a search while an import is under way", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  await imported(opened, [writePeople(opened)]);
  let done = false;
  let begun: () => void;
  const underWay = new Promise<void>((resolve) => (begun = resolve));
  const plan = engine
    .ask("plan-import", { files: [{ file: writeTies(opened) }] }, { onProgress: () => begun() })
    .then((reply) => ((done = true), reply));
  await underWay;
  const [{ counts }, { hits }] = await Promise.all([
    engine.ask("overview", {}),
    engine.ask("search", { text: "persoon 12" }),
  ]);
  expect(counts).toMatchObject({ people: PEOPLE, ties: 0 });
  expect(hits[0]?.name).toBe("Persoon 12");
  expect(done).toBe(false);
  expect((await plan).ties.created).toBeGreaterThan(1000);
});

it("leaves the workspace as it was when an import is cancelled, at whatever step", async () => {
  const opened = await openedEngine();
  const { engine, path } = opened;
  await imported(opened, [writePeople(opened)]);
  const before = readFileSync(path);
  const files = [writeTies(opened)];
  for (const step of ["looking", "ties"]) {
    const stop = new AbortController();
    const onProgress = (progress: Progress): void => {
      if (progress.step === step) stop.abort();
    };
    const plan = engine.ask(
      "plan-import",
      { files: files.map((file) => ({ file })) },
      { onProgress, signal: stop.signal },
    );
    await expect(plan).rejects.toMatchObject({ code: "cancelled" });
  }
  expect(readFileSync(path)).toEqual(before);
  const { workspace } = await engine.ask("current-workspace", {});
  expect(workspace?.counts).toMatchObject({ people: PEOPLE, ties: 0 });
  // And goes on as if nothing had been.
  expect((await imported(opened, files)).batch).toBe(2);
});

it("refuses a plan after the workspace changed under it, and says so", async () => {
  const opened = await openedEngine();
  const { engine } = opened;
  const people = writePeople(opened);
  const { plan } = await engine.ask("plan-import", { files: [{ file: people }] });
  await expect(engine.ask("undo-import", {})).rejects.toMatchObject({ code: "undo-nothing" });
  await expect(engine.ask("apply-import", { plan })).rejects.toMatchObject({
    code: "plan-unknown",
  });
});

it("says of a file that vanished which one, and changes nothing", async () => {
  const opened = await openedEngine();
  const files = [writePeople(opened), join(opened.folder, "weg.csv")].map((file) => ({ file }));
  await expect(opened.engine.ask("plan-import", { files })).rejects.toMatchObject({
    code: "import-failed",
    problems: [{ code: "file-vanished", place: { file: "weg.csv" } }],
  });
});
