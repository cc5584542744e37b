import type { InitiativeFact, PersonFact, RowFacts } from "../../../src/core/intake/facts.ts";
import { draftImport } from "../../../src/core/intake/draft-import.ts";
import type { ReadFile, TableKind, TieRows } from "../../../src/core/intake/reading.ts";
import type { BatchId } from "../../../src/core/model/ids.ts";
import type { TieKind } from "../../../src/core/model/tie.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { openDraft, type DraftReport } from "../../../src/core/store/draft/open-draft.ts";

/** A file as the reading half would give it, written by hand. */
export function factsFile(
  file: string,
  rows: readonly Partial<RowFacts>[],
  about: TableKind = "initiatives",
): ReadFile {
  const facts = rows.map((row, i) => ({
    line: i + 2,
    departments: [],
    person: null,
    initiative: null,
    tie: null,
    problems: [],
    ...row,
  }));
  return {
    reading: reading(file, about, rows.length),
    facts: async function* () {
      yield facts;
    },
    ties: none,
  };
}

/** A file of ties, each as [from, to] or [from, to, kind]. */
export function tiesFile(
  file: string,
  ties: readonly (readonly [from: string, to: string, kind?: TieKind])[],
): ReadFile {
  const rows: TieRows = {
    lines: ties.map((_, i) => i + 2),
    from: ties.map(([from]) => from),
    to: ties.map(([, to]) => to),
    kinds: ties.map(([, , kind]) => kind ?? null),
    problems: [],
  };
  return {
    reading: reading(file, "ties", ties.length),
    facts: none,
    ties: async function* () {
      yield rows;
    },
  };
}

async function* none(): AsyncGenerator<never> {}

function reading(file: string, about: TableKind, rows: number): ReadFile["reading"] {
  return {
    file,
    sheet: null,
    source: file.replace(/\.[^.]+$/, ""),
    encoding: "utf-8",
    delimiter: ",",
    quote: '"',
    headerRow: 1,
    headerRows: 1,
    about,
    columns: [],
    constants: [],
    people: [],
    department: null,
    rows,
    problems: [],
  };
}

export function person(name: string, rest: Partial<PersonFact> = {}): Partial<RowFacts> {
  return {
    person: {
      givenId: null,
      name,
      email: null,
      department: null,
      role: null,
      sharing: null,
      offers: [],
      asks: [],
      attributes: [],
      ...rest,
    },
  };
}

export function initiative(title: string, rest: Partial<InitiativeFact> = {}): Partial<RowFacts> {
  return {
    initiative: {
      givenId: null,
      title,
      description: null,
      lessons: null,
      status: null,
      innovation: null,
      start: null,
      end: null,
      departments: [],
      about: [],
      asks: [],
      people: [],
      attributes: [],
      ...rest,
    },
  };
}

export function department(
  name: string,
  rest: { parent?: string; code?: string; aliases?: readonly string[] } = {},
): Partial<RowFacts> {
  const { parent = null, code = null, aliases = [] } = rest;
  return {
    departments: [{ path: [name], parent, code, aliases, givenId: null, attributes: [] }],
  };
}

/** Imports files as one batch; the report is what the dry run said. */
export async function importAll(
  db: WriteDb,
  files: readonly ReadFile[],
): Promise<{ readonly report: DraftReport; readonly batch: BatchId | null }> {
  const open = openDraft(db);
  try {
    await draftImport(open.draft, files, { onProgress: () => {}, checkCancelled: () => {} });
    const report = open.seal();
    return { report, batch: open.apply("2026-11-24T10:00:00.000Z") };
  } finally {
    open.close();
  }
}
