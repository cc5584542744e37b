import { expect, it } from "vitest";
import type { RowFacts } from "../../../../src/core/intake/facts.ts";
import type { WriteDb } from "../../../../src/core/store/db.ts";
import { factsFile, importAll, initiative, person } from "../../intake/drafted.ts";
import { memoryWorkspace } from "../memory.ts";

const ROWS = 8_000;

/** Seconds of the processor that an import of as many rows takes, and what it says of them. */
async function imported(db: WriteDb, row: (place: number) => Partial<RowFacts>) {
  const from = process.cpuUsage();
  const { report } = await importAll(db, [
    factsFile(
      "lijst.csv",
      Array.from({ length: ROWS }, (_, i) => row(i)),
    ),
  ]);
  const { user, system } = process.cpuUsage(from);
  return { report, seconds: (user + system) / 1e6 };
}

const LISTS: Record<string, (year: number) => (place: number) => Partial<RowFacts>> = {
  "people by their address": (year) => (i) =>
    person(`Naam ${i}`, { email: `naam${i}@min.nl`, role: `rol in ${year}` }),
  "people by their name": (year) => (i) => person(`Naam ${i}`, { role: `rol in ${year}` }),
  "initiatives by their title": (year) => (i) =>
    initiative(`Plan ${i}`, { description: `Zo staat het in ${year}` }),
};

it.each(Object.entries(LISTS))(
  "a list of %s of which every row changed costs time that grows with the list, not with its square",
  async (_, list) => {
    const db = memoryWorkspace();
    const first = await imported(db, list(2025));
    const again = await imported(db, list(2026));
    expect(again.report.people.updated + again.report.initiatives.updated).toBe(ROWS);
    // Two or three times as much; with each row compared with all rows before it, about twenty times.
    expect(again.seconds).toBeLessThan(8 * first.seconds);
  },
);
