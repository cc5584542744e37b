import type { RowFacts } from "../../../../src/core/intake/facts.ts";
import { readFile, type ReadOptions } from "../../../../src/core/intake/read-file.ts";
import type { TableReading, TieRows } from "../../../../src/core/intake/reading.ts";
import { gather, sourceOf } from "../source-of.ts";

/** What a small file says: how it is read, and its rows. */
export async function readText(
  text: string,
  { name = "bestand.csv", ...options }: ReadOptions & { name?: string } = {},
): Promise<{
  reading: TableReading;
  facts: RowFacts[];
  ties: TieRows[];
}> {
  const read = await readFile(sourceOf(text, { name }), options);
  const isTies = read.reading.about === "ties";
  const ties: TieRows[] = [];
  if (isTies) for await (const batch of read.ties()) ties.push(batch);
  return { reading: read.reading, facts: isTies ? [] : await gather(read.facts()), ties };
}

/** Problems in short: what, where, and with which value. */
export const inShort = (problems: TableReading["problems"]) =>
  problems.map(({ code, severity, place, value, details }) => ({
    code,
    severity,
    line: place.line,
    column: place.column,
    value,
    ...(details ? { details } : {}),
  }));
