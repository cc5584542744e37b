import { fold } from "../text/fold.ts";
import { personKey } from "../text/person-key.ts";
import type { RowFacts } from "./facts.ts";
import { firstFacts } from "./first-facts.ts";
import type { KnownIds, KnownInSource, NumberedKind, NumberedRow } from "./ports/known-ids.ts";
import type { ReadFile, TableKind, TableReading } from "./reading.ts";

/** How the ids of a table compare with those of other sources. */
export type KnownSource = {
  /** Rows that were looked through. */
  readonly rows: number;
  /** Different ids in them. */
  readonly ids: number;
  /** The source that the ids plainly belong to; null where none is convincing. */
  readonly best: Pick<KnownInSource, "source" | "known" | "agreeing"> | null;
};

/**
 * Whether a table's ids are those of a source that was imported before under another name, such as last month's list.
 * That is only proposed, and only where it is convincing: to read a file by the numbers of another list would give its
 * people the names of others.
 *
 * - At least 3 ids have their name there: one or two may be chance, as every short list begins with 1.
 * - Of the ids that are known there at least half have their name: two lists that are each numbered from 1 share all
 *   ids and hardly a name. Half leaves room for names that changed since the list came last.
 * - Of the others no more than 1 for each 10 that agree have their name there under another id. Where numbers are but
 *   places in a list, whoever is put in moves all below by one; the rows above it still agree, however many they are.
 * - It agrees with more ids than the table's own source does.
 *
 * @returns null where the table has no ids of what it is about, or no other source gave any to those
 * @throws what `onRows` throws, between two groups of rows
 */
export async function knownSource(
  table: Pick<ReadFile, "facts" | "reading">,
  known: KnownIds,
  { most, onRows }: { readonly most: number; readonly onRows: (rows: number) => void },
): Promise<KnownSource | null> {
  const { source } = table.reading;
  const kind = numberedKind(table.reading);
  if (kind === null || !known.haveOthers(kind, source)) return null;
  const seen = new Map<string, NumberedRow>();
  const sums = new Map<string, KnownInSource>();
  let rows = 0;
  for await (const first of firstFacts(table, most)) {
    const numbered = first.facts.map(NUMBERED[kind]).filter((row) => row !== null);
    for (const found of known.compare(kind, eachOnce(numbered, seen)))
      sums.set(found.source, sum(sums.get(found.source), found));
    rows = first.rows;
    onRows(rows);
  }
  const agreeing = sums.get(source)?.agreeing ?? 0;
  const best = inOrder([...sums.values()]).find((one) => {
    if (one.source === source || one.agreeing <= agreeing || !isConvincing(one)) return false;
    onRows(rows);
    return known.countMoved(kind, one.source, [...seen.values()]) <= one.agreeing * MOST_MOVED;
  });
  return { rows, ids: seen.size, best: best === undefined ? null : told(best) };
}

const told = ({ source, known, agreeing }: KnownInSource): KnownSource["best"] => ({
  source,
  known,
  agreeing,
});

const KINDS: Partial<Record<TableKind, NumberedKind>> = {
  people: "person",
  initiatives: "initiative",
  departments: "department",
};

/** What a table's ids are given to; null where it has none. */
function numberedKind({ about, columns }: TableReading): NumberedKind | null {
  const kind = KINDS[about];
  const hasIds = columns.some(({ roles }) => roles.some((role) => role === `${kind}.id`));
  return kind !== undefined && hasIds ? kind : null;
}

/** Names are compared as those are that are there. */
const NUMBERED: Readonly<Record<NumberedKind, (row: RowFacts) => NumberedRow | null>> = {
  person: ({ person }) => numbered(person?.givenId, () => personKey(person!.name)),
  initiative: ({ initiative }) => numbered(initiative?.givenId, () => fold(initiative!.title)),
  department: ({ departments: [department] }) =>
    numbered(department?.givenId, () => fold(department!.path.at(-1) ?? "")),
};

const numbered = (given: string | null | undefined, key: () => string): NumberedRow | null =>
  given === null || given === undefined ? null : { given, key: key() };

/** Without rows that have no name, and ids that were seen before. */
function eachOnce(rows: readonly NumberedRow[], seen: Map<string, NumberedRow>): NumberedRow[] {
  return rows.filter((row) => {
    if (row.key === "" || seen.has(row.given)) return false;
    seen.set(row.given, row);
    return true;
  });
}

function sum(one: KnownInSource | undefined, other: KnownInSource): KnownInSource {
  if (one === undefined) return other;
  return {
    source: one.source,
    known: one.known + other.known,
    agreeing: one.agreeing + other.agreeing,
    latest: Math.max(one.latest, other.latest),
  };
}

const LEAST = 3;
const LEAST_SHARE = 0.5;
const MOST_MOVED = 0.1;

const isConvincing = ({ known, agreeing }: KnownInSource): boolean =>
  agreeing >= LEAST && agreeing >= known * LEAST_SHARE;

/** That with which most ids agree first; of equal ones that which was imported last. */
const inOrder = (sources: readonly KnownInSource[]): readonly KnownInSource[] =>
  sources.toSorted((a, b) => b.agreeing - a.agreeing || b.latest - a.latest);
