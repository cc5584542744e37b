import { describe, expect, it } from "vitest";
import type { Introduction } from "../../../src/core/model/introduction.ts";
import type { EntityId } from "../../../src/core/model/ids.ts";
import { flowKey } from "../../../src/core/model/flow-key.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import {
  dismissedFlows,
  dismissFlow,
  flowStates,
  restoreFlow,
} from "../../../src/core/store/dismissed-flows.ts";
import { introductionsOn, undoBatch } from "../../../src/core/store/draft/undo.ts";
import {
  addIntroduction,
  allIntroductions,
  changeIntroduction,
  introductionById,
  loadOf,
  removeIntroduction,
} from "../../../src/core/store/introductions.ts";
import { mergePairs } from "../../../src/core/store/merge/merge-batch.ts";
import { write } from "../../../src/core/store/version.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { factsFile, importAll, initiative, person } from "../intake/drafted.ts";
import { everyRow, memoryWorkspace } from "./memory.ts";
import {
  addSixPeople,
  ANNE,
  BRAM,
  CEM,
  CHATBOT,
  DILAN,
  EVA,
  FENNA,
  JENV,
  LETTERS,
} from "./six-people.ts";

const AT = "2026-11-24T11:00:00.000Z";
const TODAY = "2026-11-24";

function sixPeople(): WriteDb {
  const db = memoryWorkspace();
  addSixPeople(db);
  return db;
}

function plan(db: WriteDb, of: Partial<Introduction> = {}): number {
  return write(db, () =>
    addIntroduction(db, {
      flow: null,
      a: BRAM,
      b: DILAN,
      via: ANNE,
      state: "planned",
      planned: "2026-11-20",
      made: null,
      note: "",
      ...of,
    }),
  );
}

const merge = (db: WriteDb, keep: EntityId, drop: EntityId) =>
  write(db, () => mergePairs(db, [{ keep, drop }], { at: AT, fold, asked: true })).batch!;

describe("introductions", () => {
  it("come the newest first, and can be changed and taken back", () => {
    const db = sixPeople();
    const first = plan(db, { planned: "2026-10-01" });
    const second = plan(db, { a: CHATBOT, b: LETTERS, via: null, planned: "2026-11-01" });
    expect(allIntroductions(db).map(({ id }) => id)).toEqual([second, first]);
    const made = {
      ...introductionById(db, first)!,
      state: "made",
      made: TODAY,
      note: "Koffie",
    } as const;
    write(db, () => changeIntroduction(db, made));
    expect(allIntroductions(db)[0]).toEqual(made);
    write(db, () => removeIntroduction(db, second));
    expect(introductionById(db, second)).toBeNull();
  });

  it("never get a number that another one had", () => {
    const db = sixPeople();
    const first = plan(db);
    write(db, () => removeIntroduction(db, first));
    expect(plan(db)).toBeGreaterThan(first);
  });

  it("follow who was merged into another, and go back when that is undone", () => {
    const db = sixPeople();
    plan(db, { flow: flowKey("talent", [BRAM, LETTERS]) });
    const before = allIntroductions(db);
    const batch = merge(db, FENNA, BRAM);
    expect(allIntroductions(db)).toMatchObject([
      { a: FENNA, b: DILAN, via: ANNE, flow: `talent:${FENNA}-${LETTERS}` },
    ]);
    write(db, () => undoBatch(db, batch, AT));
    expect(allIntroductions(db)).toEqual(before);
  });

  it("are none while their two ends are one, and need nobody who is one of the two", () => {
    const db = sixPeople();
    plan(db);
    const batch = merge(db, BRAM, ANNE);
    expect(allIntroductions(db)).toMatchObject([{ a: BRAM, b: DILAN, via: null }]);
    const one = merge(db, BRAM, DILAN);
    expect(allIntroductions(db)).toEqual([]);
    write(db, () => undoBatch(db, one, AT));
    write(db, () => undoBatch(db, batch, AT));
    expect(allIntroductions(db)).toMatchObject([{ a: BRAM, b: DILAN, via: ANNE }]);
  });

  it("hold back the undoing of an import that brought an end or the introducer, until they are taken back", async () => {
    const db = memoryWorkspace();
    const file = (name: string) => [factsFile("m.csv", [person(name, { department: ["BZK"] })])];
    const ids = () => db.prepare<[], EntityId>("SELECT id FROM person ORDER BY id").pluck().all();
    await importAll(db, file("Anne Smit"));
    await importAll(db, [factsFile("n.csv", [person("Bram Bos", { department: ["JenV"] })])]);
    const before = everyRow(db, ["batch", "file", "setting"]);
    const { batch } = await importAll(db, [
      factsFile("o.csv", [person("Cem Kaya", { department: ["VWS"] })]),
    ]);
    const [anne, bram, cem] = ids();
    const id = plan(db, { a: anne!, b: bram!, via: cem! });
    expect(introductionsOn(db, batch!)).toEqual([id]);
    expect(() => write(db, () => undoBatch(db, batch!, AT))).toThrow("introductions");
    expect(ids()).toHaveLength(3);
    write(db, () => removeIntroduction(db, id));
    expect(introductionsOn(db, batch!)).toEqual([]);
    expect(write(db, () => undoBatch(db, batch!, AT))).toEqual([]);
    expect(everyRow(db, ["batch", "file", "setting"])).toEqual(before);
  });
});

describe("the load of a person", () => {
  it("counts who is an end or introduces, planned or made in the last three months", () => {
    const db = sixPeople();
    plan(db, { planned: "2026-08-25" });
    plan(db, { planned: "2026-05-01", made: "2026-09-01", state: "made", via: null });
    // Too long ago, put aside, only thought of.
    plan(db, { planned: "2026-08-24" });
    plan(db, { state: "dismissed" });
    plan(db, { state: "suggested" });
    expect([...loadOf(db, TODAY)]).toEqual([
      [ANNE, 1],
      [BRAM, 2],
      [DILAN, 2],
    ]);
  });

  it("is nobody's for initiatives and departments, and counts who wishes not to be named", () => {
    const db = sixPeople();
    plan(db, { a: CHATBOT, b: LETTERS, via: EVA });
    plan(db, { a: JENV, b: CEM, via: null });
    expect([...loadOf(db, TODAY)]).toEqual([
      [CEM, 1],
      [EVA, 1],
    ]);
  });

  it("counts an introduction once for who became two of its ends by a merge", () => {
    const db = sixPeople();
    plan(db);
    merge(db, BRAM, ANNE);
    expect(loadOf(db, TODAY).get(BRAM)).toBe(1);
  });

  it("looks back to the last day of a shorter month", () => {
    const db = sixPeople();
    plan(db, { planned: "2026-03-01" });
    expect(loadOf(db, "2026-05-31").size).toBe(3);
    expect(loadOf(db, "2026-06-01").size).toBe(0);
  });
});

describe("a finding that was put aside", () => {
  const aside = (db: WriteDb, key: string) =>
    write(db, () => dismissFlow(db, { key, reason: "not-now", note: "Na de zomer", at: AT }));

  it("stays known by its key, with why, and can be put back", () => {
    const db = sixPeople();
    const key = flowKey("alike", [LETTERS, CHATBOT]);
    aside(db, key);
    aside(db, key);
    expect([...dismissedFlows(db).values()]).toEqual([
      { key: "alike:21-22", reason: "not-now", note: "Na de zomer", at: AT },
    ]);
    expect(write(db, () => restoreFlow(db, "alike:22-99"))).toBe(false);
    expect(write(db, () => restoreFlow(db, key))).toBe(true);
    expect(dismissedFlows(db).size).toBe(0);
  });

  it("follows a merge of its ends, and goes back with it", () => {
    const db = sixPeople();
    aside(db, flowKey("meet", [BRAM, DILAN]));
    const batch = merge(db, ANNE, BRAM);
    expect([...dismissedFlows(db).keys()]).toEqual([flowKey("meet", [ANNE, DILAN])]);
    const one = merge(db, ANNE, DILAN);
    expect(dismissedFlows(db).size).toBe(0);
    write(db, () => undoBatch(db, one, AT));
    write(db, () => undoBatch(db, batch, AT));
    expect([...dismissedFlows(db).keys()]).toEqual([flowKey("meet", [BRAM, DILAN])]);
  });

  it("is put back under the key that it has by then", () => {
    const db = sixPeople();
    aside(db, flowKey("meet", [BRAM, DILAN]));
    merge(db, ANNE, BRAM);
    expect(write(db, () => restoreFlow(db, flowKey("meet", [ANNE, DILAN])))).toBe(true);
    expect(dismissedFlows(db).size).toBe(0);
  });

  it("is forgotten when an end of it is undone, as another may get its number", async () => {
    const db = memoryWorkspace();
    const of = (title: string) => [factsFile(`${title}.csv`, [initiative(title, {})])];
    await importAll(db, of("Chatbot"));
    const { batch } = await importAll(db, of("Brieven"));
    const ends = db.prepare<[], EntityId>("SELECT id FROM initiative").pluck().all();
    const key = flowKey("alike", ends);
    aside(db, key);
    write(db, () => undoBatch(db, batch!, AT));
    await importAll(db, of("Wegen"));
    expect(dismissedFlows(db).size).toBe(0);
  });
});

it("a finding counts as planned when an introduction of it is, also where it was put aside", () => {
  const db = sixPeople();
  const [planned, both, off] = [
    flowKey("alike", [CHATBOT, LETTERS]),
    flowKey("meet", [BRAM, DILAN]),
    flowKey("meet", [CEM, DILAN]),
  ];
  plan(db, { flow: planned });
  plan(db, { flow: both, state: "made", made: TODAY });
  plan(db, { flow: off, state: "dismissed" });
  write(db, () => dismissFlow(db, { key: both, reason: "other", note: "", at: AT }));
  expect(flowStates(db)).toEqual(
    new Map([planned, both].map((key) => [key, { state: "planned", aside: null }])),
  );
});
