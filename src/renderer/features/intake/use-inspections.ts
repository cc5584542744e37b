import { keepPreviousData, useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FileReading } from "../../../contract/mapping.ts";
import type { Ask, Reply } from "../../../contract/requests.ts";
import type { TableAsk } from "../../../contract/table-choices.ts";
import { ask } from "../../app/engine-client.ts";
import type { EngineFailure } from "../../app/engine-failure.ts";
import { choiceFor, tableKey, useImportFlow, type TableChoice } from "../../app/import-flow.ts";
import { queries } from "../../app/queries.ts";
import { chosenReading, isMapped, tableAsk, tableQuestion } from "./table-reading.ts";

type Flow = ReturnType<typeof useImportFlow.getState>;

/** A table among the files: a file, or a sheet of a workbook. */
export type InspectedTable = {
  readonly key: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly choice: TableChoice;
  readonly question: TableAsk;
  /** As the engine reads it, before anyone decided what its columns are. */
  readonly found: Reply<"inspect"> | null;
  /** With what was decided laid over it. */
  readonly reading: FileReading | null;
  /** What stands out in it as it is now to be read; as it was found, until that is known. */
  readonly problems: Reply<"inspect">["problems"];
  readonly failure: EngineFailure | null;
  readonly again: () => void;
};

export type InspectedFile = {
  readonly file: string;
  /** All sheets of a workbook; empty for a text file. */
  readonly sheets: Reply<"inspect">["sheets"];
  /** Those that come along. */
  readonly tables: readonly InspectedTable[];
};

/**
 * How each table of the chosen files is read; asked anew when the screen comes back, as a file may have been mended
 * meanwhile. While a table is read otherwise, it stays as it was.
 */
export function useInspections(): readonly InspectedFile[] {
  const files = useImportFlow((flow) => flow.files);
  const sheets = useImportFlow((flow) => flow.sheets);
  const choices = useImportFlow((flow) => flow.tables);
  const flow = useMemo(() => ({ files, sheets, tables: choices }), [files, sheets, choices]);
  const first = useQueries({
    queries: files.map((file) => inspection(firstQuestion(flow, file))),
  });
  const asked = files.flatMap((file, place) => tablesOf(flow, file, first[place]?.data ?? null));
  const replies = useQueries({ queries: asked.map(({ question }) => inspection(question)) });
  const found = asked.map((table, place) => inspected(table, replies[place]));
  const checks = useQueries({ queries: found.map(check) });
  const tables = found.map((table, place) => checked(table, checks[place]));
  return files.map((file, place) => ({
    file,
    sheets: first[place]?.data?.sheets ?? [],
    tables: tables.filter((table) => table.file === file),
  }));
}

type Wanted = Pick<InspectedTable, "key" | "file" | "sheet" | "choice" | "question">;
type Found = UseQueryResult<Reply<"inspect">>;

function inspected(table: Wanted, result: Found | undefined): InspectedTable {
  const found = result?.data ?? null;
  return {
    ...table,
    found,
    reading: found === null ? null : chosenReading(found.reading, table.choice),
    problems: found?.problems ?? [],
    failure: (result?.error ?? null) as EngineFailure | null,
    again: () => void result?.refetch(),
  };
}

/** Goes through a table once more by what was decided of its columns, as other cells may be wrong then. */
function check({ question, choice, found, reading }: InspectedTable) {
  const isByTemplate = found !== null && found.template !== null;
  const read = found === null ? null : { reading: found.reading, isByTemplate };
  return {
    ...inspection(tableAsk(question, choice, read)),
    enabled: isMapped(choice) && reading !== null && reading.about !== "unknown",
    placeholderData: keepPreviousData,
  };
}

/** Which cells are wrong, and whether all rows have one department, depends on what the columns are. */
function checked(table: InspectedTable, result: Found | undefined): InspectedTable {
  const { data, isPlaceholderData } = result ?? {};
  if (data === undefined) return table;
  const { reading } = table;
  return {
    ...table,
    problems: data.problems,
    reading:
      reading === null || isPlaceholderData === true
        ? reading
        : { ...reading, department: data.reading.department },
  };
}

/** What was chosen of an import, as it is kept. */
export type Decided = Pick<Flow, "files" | "sheets" | "tables">;

/** A text file by what was decided about it; a workbook as a whole, to learn its sheets. */
function firstQuestion(flow: Decided, file: string): TableAsk {
  return tableQuestion(file, null, choiceFor(flow, tableKey(file, null)));
}

function tablesOf(flow: Decided, file: string, first: Reply<"inspect"> | null): Wanted[] {
  const sheets = first?.sheets ?? [];
  if (sheets.length === 0) return [wanted(flow, file, null)];
  return sheetsTaken(flow, file, sheets).map((sheet) => wanted(flow, file, sheet));
}

export function sheetsTaken(
  { sheets }: Pick<Flow, "sheets">,
  file: string,
  all: Reply<"inspect">["sheets"],
): readonly string[] {
  const plain = all.filter(({ taken }) => taken).map(({ name }) => name);
  return sheets[file] ?? plain;
}

function wanted(flow: Decided, file: string, sheet: string | null): Wanted {
  const key = tableKey(file, sheet);
  const choice = choiceFor(flow, key);
  return { key, file, sheet, choice, question: tableQuestion(file, sheet, choice) };
}

function inspection(question: TableAsk) {
  return {
    queryKey: ["inspect", question],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask("inspect", question, { signal }),
    staleTime: 2000,
    refetchOnMount: true,
  };
}

/** Templates came or went: what was read may be read otherwise. */
export async function inspectAnew(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ["inspect"] });
}

/**
 * All tables with what was decided about them, for the plan. Where nothing was, a file is asked for as a whole, and
 * nothing is looked at beforehand.
 */
export async function tableAsks(flow: Decided): Promise<Asked> {
  const perFile = await Promise.all(flow.files.map((file) => asksOf(flow, file)));
  return perFile.flat();
}

type Asked = Ask<"plan-import">["files"];

async function asksOf(flow: Decided, file: string): Promise<Asked> {
  const question = firstQuestion(flow, file);
  const key = inspection(question).queryKey;
  const known = queries.getQueryData<Reply<"inspect">>(key);
  const isDecided =
    file in flow.sheets || Object.keys(flow.tables).some((table) => fileOf(table) === file);
  // Who is quicker than the first look at a file gets its template all the same.
  const mayBeByTemplate = known === undefined ? await areTemplates() : known.template !== null;
  if (!isDecided && !mayBeByTemplate) return [question];
  const first = await ifReadable(question);
  return Promise.all(
    tablesOf(flow, file, first).map(async (table) => {
      const read = await ifReadable(table.question);
      return tableAsk(
        table.question,
        table.choice,
        read === null ? null : { reading: read.reading, isByTemplate: read.template !== null },
      );
    }),
  );
}

async function areTemplates(): Promise<boolean> {
  try {
    return (await ask("templates", {})).templates.length > 0;
  } catch {
    return false;
  }
}

function fileOf(key: string): string {
  return placeOf(key)[0];
}

function placeOf(key: string): [file: string, sheet: string | null] {
  return JSON.parse(key) as [string, string | null];
}

type DecidedTable = Pick<InspectedTable, "file" | "sheet" | "choice"> & {
  readonly reading: FileReading;
};

/** The tables about which something was decided, as they are now to be read. */
export async function decidedTables(flow: Decided): Promise<readonly DecidedTable[]> {
  const tables = Object.entries(flow.tables).map(async ([key, choice]) => {
    const [file, sheet] = placeOf(key);
    const read = await ifReadable(tableQuestion(file, sheet, choice));
    if (read === null || !flow.files.includes(file)) return [];
    return [{ file, sheet, choice, reading: chosenReading(read.reading, choice) }];
  });
  return (await Promise.all(tables)).flat();
}

/** null where the table cannot be read: the plan says why. */
async function ifReadable(question: TableAsk): Promise<Reply<"inspect"> | null> {
  try {
    return await queries.fetchQuery(inspection(question));
  } catch {
    return null;
  }
}
