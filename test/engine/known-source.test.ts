import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Progress } from "../../src/contract/message.ts";
import { REQUESTS } from "../../src/contract/requests.ts";
import { connect } from "../../src/core/store/connect.ts";
import type { WorkspaceFile } from "../../src/core/store/open.ts";
import { knownSource } from "../../src/engine/tasks/known-source.ts";
import type { TaskContext } from "../../src/engine/tasks/task.ts";
import { codesOf, imported, openedEngine, type Opened } from "./opened-engine.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "./real-data.ts";

const PEOPLE =
  "personeelsnummer;naam;organisatie\n1;Anna Dorst;BZK\n2;Bram Smit;VWS\n3;Cem Vos;EZ\n";

function written({ folder }: Opened, name: string, content = PEOPLE): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe.skipIf(REAL_DATA_ABSENT !== "")(`the Dutch register${REAL_DATA_ABSENT}`, () => {
  // The same list, written by another program: 13 rows have another text, as of 13 algorithms in a month.
  it("is known again under next month's name, and read by its numbers changes 13 of 783 instead of all", async () => {
    const opened = await openedEngine();
    const { engine, folder } = opened;
    const inMonth = (month: number, name: string): string => {
      const file = join(folder, `register-2026-${month}.csv`);
      copyFileSync(join(REAL_DATA, "nl-algoritmeregister", name), file);
      return file;
    };
    await imported(opened, [inMonth(10, "register-utf8-comma.csv")]);
    const file = inMonth(11, "register-excel-nl-cp1252-semicolon.csv");
    expect(await engine.ask("known-source", { file })).toEqual({
      best: { source: "register-2026-10", known: 783, agreeing: 783 },
      ids: 783,
      rows: 783,
      areAll: true,
    });
    const unasked = await engine.ask("plan-import", { files: [{ file }] });
    expect(unasked.initiatives).toMatchObject({ created: 11, updated: 772, unchanged: 0 });
    expect(unasked.warnings.filter(({ code }) => code === "source-known")).toEqual([
      {
        code: "source-known",
        severity: "warning",
        place: { file: "register-2026-11.csv", line: null, column: "Kenmerk" },
        value: "register-2026-10",
        details: { agreeing: 783, ids: 783 },
      },
    ]);
    const source = "register-2026-10";
    const asked = await engine.ask("plan-import", { files: [{ file, source }] });
    expect(asked.initiatives).toMatchObject({ created: 0, updated: 13, unchanged: 770 });
    expect(asked.duplicatesTotal).toBe(0);
    expect(codesOf(asked.warnings)).toEqual({ "department-former-name": 1 });
  });
});

it("a plan says nothing of a file whose source someone stated, also another than its numbers are known under", async () => {
  const opened = await openedEngine();
  await imported(opened, [written(opened, "okt.csv")]);
  const file = written(opened, "nov.csv");
  const warnedOf = async (source?: string) =>
    codesOf(
      (await opened.engine.ask("plan-import", { files: [{ file, ...(source && { source }) }] }))
        .warnings,
    );
  expect(await warnedOf()).toEqual({ "source-known": 1 });
  expect(await warnedOf("okt")).toEqual({});
  expect(await warnedOf("een andere lijst")).toEqual({});
});

it("no source is proposed without a workspace, by whatever columns the ids stand in", async () => {
  const opened = await openedEngine();
  await imported(opened, [written(opened, "okt.csv")]);
  const file = written(opened, "nov.csv", PEOPLE.replace("personeelsnummer", "Opmerking"));
  const ids = {
    about: "people" as const,
    columns: [
      { header: "Opmerking", roles: ["person.id"] },
      { header: "naam", roles: ["person.name"] },
    ],
  };
  const best = async (ask: object) =>
    (await opened.engine.ask("known-source", { file, ...ask })).best;
  expect(await best({})).toBeNull();
  expect(await best({ mapping: ids })).toEqual({ source: "okt", known: 3, agreeing: 3 });
  await opened.engine.ask("close-workspace", {});
  expect(await best({ mapping: ids })).toBeNull();
});

it("looks at no more than 20,000 rows, says so, and can be stopped", async () => {
  const opened = await openedEngine();
  const rows = Array.from({ length: 20_001 }, (_, i) => `P${i};Persoon ${i}\n`).join("");
  const list = `personeelsnummer;naam\n${rows}`;
  await imported(opened, [written(opened, "okt.csv", list)]);
  const file = written(opened, "nov.csv", list);
  expect(await opened.engine.ask("known-source", { file })).toEqual({
    best: { source: "okt", known: 20_000, agreeing: 20_000 },
    ids: 20_000,
    rows: 20_000,
    areAll: false,
  });
  // As the worker runs it, so that it is stopped in the midst of it whatever the machine has to do besides.
  const db = connect(opened.path, {
    readonly: true,
    nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] ?? null,
  });
  onTestFinished(() => void db.close());
  const steps: Progress[] = [];
  const ask = REQUESTS["known-source"].ask.parse({ file });
  const context = {
    workspace: () => ({ db, path: opened.path }) as WorkspaceFile,
    onProgress: (progress: Progress) => void steps.push(progress),
    isCancelled: () => steps.some(({ step }) => step === "reading"),
  };
  await expect(knownSource(ask, context as unknown as TaskContext)).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(steps.at(-1)).toMatchObject({ step: "reading", unit: "rows", total: 20_000 });
});
