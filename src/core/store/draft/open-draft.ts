import type { Draft, DraftFile } from "../../intake/ports/draft.ts";
import { Failure } from "../../model/failure.ts";
import type { BatchId, FileId } from "../../model/ids.ts";
import type { Problem } from "../../model/problem.ts";
import type { WriteDb } from "../db.ts";
import { versionOf, write } from "../version.ts";
import { applyDraft, isNews } from "./apply.ts";
import { draftedDepartments } from "./drafted-departments.ts";
import { draftedExtras } from "./drafted-extras.ts";
import { draftedInitiatives } from "./drafted-initiatives.ts";
import { draftedPeople } from "./drafted-people.ts";
import { draftedTies } from "./drafted-ties.ts";
import { privateNames } from "./private-names.ts";
import { sealDraft } from "./seal.ts";
import { stages } from "./stages.ts";
import { summarise, type DraftSummary } from "./summary.ts";
import { CREATE, DROP } from "./tables.ts";

/** Problems kept word for word; all are counted. */
const KEPT = 10_000;

export type DraftReport = DraftSummary & {
  /** Folded names and addresses that no problem may show. */
  readonly privateNames: ReadonlySet<string>;
  readonly rejected: readonly Problem[];
  readonly rejectedTotal: number;
  readonly warnings: readonly Problem[];
  readonly warningsTotal: number;
};

/** A draft that can be sealed, applied and closed; one at a time in a connection. */
export type OpenDraft = {
  readonly draft: Draft;
  /** Ends the gathering and says what an apply would do. */
  seal(): DraftReport;
  /**
   * The new batch; null where nothing would change, and then nothing is written.
   *
   * @throws Failure `plan-outdated` when the workspace changed since the draft was opened
   */
  apply(at: string): BatchId | null;
  close(): void;
};

/** Also above what was merged away: undoing that brings its id back. */
const NEXT_ID = `
  SELECT max(coalesce((SELECT max(id) FROM main.entity), 0), coalesce((SELECT max(id) FROM main.merged_entity), 0)) AS id`;
const NEXT_FILE = `SELECT coalesce(max(id), 0) AS id FROM main.file`;
const FILE = `
  INSERT INTO temp.draft_file (id, name, sheet, source, encoding, delimiter, rows, mapping)
  VALUES (:id, :name, :sheet, :source, :encoding, :delimiter, :rows, :mapping)`;

/** Opens a draft over the workspace as it is now; what is stored is not touched before `apply`. */
export function openDraft(db: WriteDb): OpenDraft {
  db.exec(DROP);
  db.exec(CREATE);
  // One read transaction: everything is matched against one and the same workspace.
  db.exec("BEGIN");
  const version = versionOf(db);
  let entity = db.prepare<[], { id: number }>(NEXT_ID).get()!.id;
  const nextId = (): number => ++entity;
  const problems = reporter();
  let repeats = 0;
  let report: DraftReport | null = null;
  const ties = draftedTies(db);
  const draft: Draft = {
    addTies: (rows, file) => ties.addTies(rows, file),
    addFile: fileAdder(db),
    report: (problem) => problems.report(problem),
    countRepeat: () => void repeats++,
    ...stages(db),
    ...draftedDepartments(db, nextId),
    ...draftedPeople(db, nextId),
    ...draftedInitiatives(db, nextId),
    ...draftedExtras(db, nextId),
  };
  const end = (): void => {
    if (db.inTransaction) db.exec("COMMIT");
  };
  return {
    draft,
    seal() {
      ties.sealTies();
      sealDraft(db);
      report = {
        ...summarise(db, { repeats, tieRows: ties.tieRows() }),
        ...problems.kept(),
        privateNames: privateNames(db),
      };
      end();
      return report;
    },
    apply: (at) => {
      if (!isNews(db)) return null;
      return write(db, () => {
        if (versionOf(db) !== version) throw new Failure("plan-outdated");
        return applyDraft(db, at, tallies(report));
      });
    },
    close() {
      end();
      db.exec(DROP);
    },
  };
}

function fileAdder(db: WriteDb): (reading: DraftFile) => FileId {
  let last = db.prepare<[], { id: number }>(NEXT_FILE).get()!.id;
  const add = db.prepare(FILE);
  return (reading) => {
    const id = ++last as FileId;
    const { file: name, sheet, source, encoding, delimiter, rows } = reading;
    add.run({
      id,
      name,
      sheet,
      source,
      encoding,
      delimiter,
      rows,
      mapping: JSON.stringify(reading.columns),
    });
    return id;
  };
}

const byPlace = ({ place: a }: Problem, { place: b }: Problem): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

function reporter() {
  const rejected: Problem[] = [];
  const warnings: Problem[] = [];
  let rejectedTotal = 0;
  let warningsTotal = 0;
  return {
    report(problem: Problem): void {
      if (problem.severity === "rejected") {
        if (rejectedTotal++ < KEPT) rejected.push(problem);
      } else if (warningsTotal++ < KEPT) warnings.push(problem);
    },
    kept: () => ({
      rejected: rejected.sort(byPlace),
      rejectedTotal,
      warnings: warnings.sort(byPlace),
      warningsTotal,
    }),
  };
}

function tallies(report: DraftReport | null): object {
  if (!report) throw new Error("a draft is applied only after it is sealed");
  const { people, initiatives, departments, topics, ties } = report;
  return { people, initiatives, departments, topics, ties };
}
