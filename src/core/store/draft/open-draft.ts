import type { Draft, DraftFile } from "../../intake/ports/draft.ts";
import { Bug } from "../../model/bug.ts";
import { Failure } from "../../model/failure.ts";
import type { BatchId, FileId } from "../../model/ids.ts";
import type { Problem } from "../../model/problem.ts";
import type { WriteDb } from "../db.ts";
import { versionOf, write } from "../version.ts";
import { applyDraft, isNews, type ApplyWatch } from "./apply.ts";
import { bulkInserts, type BulkInserts } from "./bulk-insert.ts";
import { draftedDepartments } from "./drafted-departments.ts";
import { draftedFormers } from "./drafted-formers.ts";
import { draftedExtras } from "./drafted-extras.ts";
import { draftedGiven } from "./drafted-given.ts";
import { draftedInitiatives } from "./drafted-initiatives.ts";
import { draftedPeople } from "./drafted-people.ts";
import { draftedProblems } from "./drafted-problems.ts";
import { draftedRows } from "./drafted-rows.ts";
import { draftedContested } from "./drafted-contested.ts";
import { draftedSaid } from "./drafted-said.ts";
import { draftedTies } from "./drafted-ties.ts";
import { draftedWords } from "./drafted-words.ts";
import { itemRows } from "./item-rows.ts";
import type { ItemFilter } from "./item-filter.ts";
import { draftItems, type DraftItem, type ItemRow } from "./items.ts";
import { choosePolicies, type PolicyChoice } from "./policies.ts";
import { privateNames } from "./private-names.ts";
import { refusedRows, type RefusedRow } from "./refused-rows.ts";
import { sealDraft } from "./seal.ts";
import { stages } from "./stages.ts";
import { summarise, type DraftSummary } from "./summary.ts";
import { CREATE, DROP } from "./tables.ts";

export type DraftReport = DraftSummary & {
  /** Folded names and addresses that no problem may show. */
  readonly privateNames: ReadonlySet<string>;
  readonly rejected: readonly Problem[];
  readonly rejectedTotal: number;
  readonly warnings: readonly Problem[];
  readonly warningsTotal: number;
};

/** A draft that can be sealed, looked through, applied and closed; one at a time in a connection. */
export type OpenDraft = {
  readonly draft: Draft;
  /** Ends the gathering and says what an apply would do. */
  seal(): DraftReport;
  /**
   * Decides what becomes of stored fields, and says anew what an apply would do.
   *
   * @throws Failure `plan-outdated`, `ask-invalid`
   */
  choose(choices: readonly PolicyChoice[]): DraftReport;
  /**
   * What an apply would do with each thing that the rows speak of, by file and line.
   *
   * @throws Failure `plan-outdated`
   */
  items(
    filter: ItemFilter,
    page: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly items: readonly DraftItem[] };
  /** All of them, a page at a time. */
  allItems(): IterableIterator<DraftItem>;
  /** The rows of a table that are not taken, by line. */
  refused(table: {
    readonly file: string;
    readonly sheet: string | null;
  }): IterableIterator<RefusedRow>;
  /**
   * The new batch; null where nothing would change, and then nothing is written.
   *
   * @param then what is done with the batch in the same transaction: all or nothing
   * @throws Failure `plan-outdated` when the workspace changed since the draft was opened
   */
  apply(at: string, watch?: ApplyWatch, then?: (batch: BatchId) => void): BatchId | null;
  close(): void;
};

/** Also above what was merged away: undoing that brings its id back. */
const LAST_ID = `
  SELECT max(coalesce((SELECT max(id) FROM main.entity), 0), coalesce((SELECT max(id) FROM main.merged_entity), 0)) AS id`;
const NEXT_FILE = `SELECT coalesce(max(id), 0) AS id FROM main.file`;
const FILE = `
  INSERT INTO temp.draft_file (id, name, sheet, about, source, encoding, delimiter, rows, mapping)
  VALUES (:id, :name, :sheet, :about, :source, :encoding, :delimiter, :rows, :mapping)`;

const UNWATCHED: ApplyWatch = { onProgress: () => {}, checkCancelled: () => {} };

/** Opens a draft over the workspace as it is now; what is stored is not touched before `apply`. */
export function openDraft(db: WriteDb): OpenDraft {
  db.exec(DROP);
  db.exec(CREATE);
  // One read transaction: everything is matched against one and the same workspace.
  db.exec("BEGIN");
  const version = versionOf(db);
  const last = db.prepare<[], { id: number }>(LAST_ID).get()!.id;
  const inserts = bulkInserts(db);
  const problems = draftedProblems(inserts);
  const rows = draftedRows(inserts);
  const ties = draftedTies(db);
  const items = itemRows(db, () => ties.unchangedTies());
  let report: DraftReport | null = null;
  const end = (): void => {
    if (db.inTransaction) db.exec("COMMIT");
  };
  const reported = (): DraftReport =>
    (report = {
      ...summarise(db, ties.tieRows()),
      ...problems.told(),
      privateNames: privateNames(db),
    });
  /** What is asked of a sealed draft is asked of the workspace that it was made for. */
  const asked = <T>(fn: () => T): T =>
    db
      .transaction(() => {
        if (versionOf(db) !== version) throw new Failure("plan-outdated");
        return fn();
      })
      .deferred();
  return {
    draft: draftOver(db, { last, inserts, problems, rows, ties }),
    seal() {
      rows.end();
      inserts.flush();
      ties.sealTies();
      sealDraft(db, last);
      const sealed = reported();
      end();
      return sealed;
    },
    choose: (choices) =>
      asked(() => {
        choosePolicies(db, choices, last);
        items.outdate();
        return reported();
      }),
    items: (filter, { offset, limit }) =>
      asked(() => {
        items.make(filter);
        const found = draftItems(db);
        const page = found.page(filter, { offset, limit });
        return { total: found.count(filter), items: page.map(found.details) };
      }),
    *allItems() {
      asked(() => items.make(ALL));
      const found = draftItems(db);
      for (let after: ItemRow | null = null; ;) {
        const page: readonly ItemRow[] = asked(() => found.page(ALL, { after, limit: 500 }));
        if (page.length === 0) return;
        yield* page.map(found.details);
        after = page.at(-1)!;
      }
    },
    refused: (table) => refusedRows(db, table),
    apply: (at, watch = UNWATCHED, then = () => {}) => {
      if (!isNews(db)) return null;
      return write(db, () => {
        if (versionOf(db) !== version) throw new Failure("plan-outdated");
        const batch = applyDraft(db, { at, last, counts: tallies(report) }, watch);
        then(batch);
        return batch;
      });
    },
    close() {
      end();
      db.exec(DROP);
    },
  };
}

const ALL: ItemFilter = { kind: null, outcome: null, file: null, search: null };

type Parts = {
  readonly last: number;
  readonly inserts: BulkInserts;
  readonly problems: ReturnType<typeof draftedProblems>;
  readonly rows: ReturnType<typeof draftedRows>;
  readonly ties: ReturnType<typeof draftedTies>;
};

function draftOver(db: WriteDb, { last, inserts, problems, rows, ties }: Parts): Draft {
  let entity = last;
  const nextId = (): number => ++entity;
  const add = fileAdder(db);
  const formers = draftedFormers(db);
  const said = draftedSaid(inserts);
  return {
    addTies: (tied, file) => ties.addTies(tied, file),
    addFile(reading) {
      const id = add(reading);
      problems.addFile(id, reading);
      return id;
    },
    speaking: (file) => problems.speaking(file),
    report: (problem) => problems.report(problem),
    refuse: (origin, because) => problems.refuse(origin, because),
    ...stages(db, inserts, (file) => problems.speaking(file)),
    formers: formers.formers,
    formerDepartments: formers.formerDepartments,
    ...draftedDepartments(db, nextId, { rows, formers }),
    ...draftedPeople(db, nextId, { rows, formers, inserts }),
    ...draftedInitiatives(db, nextId, { rows, formers, inserts }),
    ...draftedExtras(db, nextId, { rows, said }),
    ...draftedGiven(db, inserts),
    disagree: (one, origin) => said.disagree(one, origin),
    ...draftedContested(db, inserts),
    ...draftedWords(db, inserts),
  };
}

function fileAdder(db: WriteDb): (reading: DraftFile) => FileId {
  let last = db.prepare<[], { id: number }>(NEXT_FILE).get()!.id;
  const add = db.prepare(FILE);
  return (reading) => {
    const id = ++last as FileId;
    const { file: name, sheet, about, source, encoding, delimiter, rows } = reading;
    const { quote, headerRow, headerRows, department, constants, columns } = reading;
    const how = { quote, headerRow, headerRows, about, department, constants, columns };
    const mapping = JSON.stringify(how);
    add.run({ id, name, sheet, about, source, encoding, delimiter, rows, mapping });
    return id;
  };
}

function tallies(report: DraftReport | null): object {
  if (!report) throw new Bug("a draft is applied only after it is sealed");
  const { people, initiatives, departments, topics, ties } = report;
  return { people, initiatives, departments, topics, ties };
}
