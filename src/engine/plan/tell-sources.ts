import type { KnownSource } from "../../core/intake/known-source.ts";
import type { TableReading } from "../../core/intake/reading.ts";
import type { Problem } from "../../core/model/problem.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { sourceOfIds } from "../tables/source-of-ids.ts";
import type { PlannedTable } from "./waiting-plan.ts";

/**
 * Tables that say of themselves, where it is so, that their ids are those of a source with another name. Of a table
 * whose source someone stated nothing is said.
 *
 * @param onRows called often; may throw to stop
 */
export async function tellSources(
  tables: readonly PlannedTable[],
  db: ReadDb,
  onRows: () => void,
): Promise<readonly PlannedTable[]> {
  const told: PlannedTable[] = [];
  for (const planned of tables) {
    const { asked, table } = planned;
    const found = asked.source === undefined ? await sourceOfIds(table, db, onRows) : null;
    const problems = found === null ? [] : sourceKnown(table.reading, found);
    told.push(problems.length === 0 ? planned : { ...planned, table: withMore(table, problems) });
  }
  return told;
}

function sourceKnown({ file, about, columns }: TableReading, found: KnownSource): Problem[] {
  const { best, ids } = found;
  if (best === null) return [];
  const role = ID_OF[about];
  const column = columns.find(({ roles }) => roles.some((one) => one === role))?.header ?? null;
  return [
    {
      code: "source-known",
      severity: "warning",
      place: { file, line: null, column },
      value: best.source,
      details: { agreeing: best.agreeing, ids },
    },
  ];
}

const ID_OF: Readonly<Partial<Record<TableReading["about"], string>>> = {
  people: "person.id",
  initiatives: "initiative.id",
  departments: "department.id",
};

const withMore = (
  table: PlannedTable["table"],
  problems: readonly Problem[],
): PlannedTable["table"] => ({
  ...table,
  reading: { ...table.reading, problems: [...table.reading.problems, ...problems] },
});
