import type { EntityId, EntityKind, FileId } from "../../model/ids.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { DEFAULT_TIE_KIND, type TieKind } from "../../model/tie.ts";
import { personKey } from "../../text/person-key.ts";
import type { TieFact } from "../facts.ts";
import type { Speaker } from "./match-departments.ts";
import type { Draft, StagedRow } from "../ports/draft.ts";
import type { TieRows } from "../reading.ts";
import { findEnd, type End, type Stub } from "./tie-end.ts";

/** What the ends of a kind of tie are, the likeliest first. */
const ENDS: Record<TieKind, readonly [from: readonly EntityKind[], to: readonly EntityKind[]]> = {
  knows: [["person"], ["person"]],
  advises: [["person"], ["person", "initiative", "department"]],
  "reports-to": [["person"], ["person"]],
  leads: [["person"], ["initiative", "department", "person"]],
  "takes-part": [["person"], ["initiative"]],
  related: [
    ["initiative", "person", "department"],
    ["initiative", "person", "department"],
  ],
};
const ANY: readonly EntityKind[] = ["person", "initiative", "department"];
/** Ends that are remembered: enough for a large organisation, little beside the workspace. */
const REMEMBERED = 200_000;

export type TieFile = {
  readonly id: FileId;
  readonly name: string;
  readonly source: string;
  /** Headers of the columns with the ends. */
  readonly ends: TieEnds;
};
export type TieEnds = { readonly from: string | null; readonly to: string | null };

/**
 * Resolves the ends of ties by given id, e-mail, name or title; a person never described becomes a stub. A tie of which
 * an end is not known yet waits till all others are in: one of them may name it. So does one between two of one name.
 */
export function tieMatcher(draft: Draft): (rows: TieRows, file: TieFile) => void {
  const resolve = remembering(draft);
  return (rows, file) => {
    for (const found of rows.problems) draft.report(found);
    const ties = noTies();
    for (let i = 0; i < rows.from.length; i++) {
      const tie = { from: rows.from[i]!, to: rows.to[i]!, kind: rows.kinds[i] ?? DEFAULT_TIE_KIND };
      const ids = resolve.both(tie);
      if (ids !== null) {
        push(ties, ids, tie.kind, rows.lines[i]!);
        continue;
      }
      const at = {
        fileId: file.id,
        file: file.name,
        source: file.source,
        line: rows.lines[i]!,
        ends: file.ends,
      };
      const outcome = match(resolve, tie, at);
      if ("ids" in outcome) push(ties, outcome.ids, tie.kind, at.line);
      else if (outcome.waits) draft.stage("late-tie", [stageTie(tie, at)]);
      else draft.report(outcome.problem);
    }
    draft.addTies(ties, file.id);
  };
}

/** The ties that waited, and those stated in passing; what is unknown now, or still one person, is reported. */
export function matchLateTies(draft: Draft): void {
  const resolve = remembering(draft);
  for (const row of draft.staged("late-tie")) {
    const { tie, file, source, ends } = JSON.parse(row.payload) as StagedTie;
    const kind = tie.kind ?? DEFAULT_TIE_KIND;
    const at = { fileId: row.file, file, source, line: row.line, ends };
    const outcome = match(resolve, { ...tie, kind }, at);
    if ("problem" in outcome) draft.report(outcome.problem);
    else {
      const ties = noTies();
      push(ties, outcome.ids, kind, row.line);
      draft.addTies(ties, row.file);
    }
  }
}

type StagedTie = Omit<At, "fileId" | "line"> & { readonly tie: TieFact };
type At = Speaker & { readonly ends: TieEnds };

/** A tie that is matched last: stated in passing by a row about something else ("reports to"), or waiting. */
export function stageTie(tie: TieFact, at: At): StagedRow {
  const { file, source, ends } = at;
  const payload = JSON.stringify({ tie, file, source, ends } satisfies StagedTie);
  return { file: at.fileId, line: at.line, sort: payload, payload };
}

type Tie = { readonly from: string; readonly to: string; readonly kind: TieKind };
type Outcome =
  | { readonly ids: readonly [EntityId, EntityId] }
  /** Whether a later row may make of it a tie. */
  | { readonly problem: Problem; readonly waits: boolean };
type Resolve = {
  /** Both ends where each is an id that just one entity was given; null where that is not so. */
  readonly both: (tie: Tie) => readonly [EntityId, EntityId] | null;
  readonly end: (text: string, order: readonly EntityKind[], at: At) => End;
  readonly create: (text: string, stub: Stub, at: At) => EntityId;
};

function match(resolve: Resolve, { from, to, kind }: Tie, at: At): Outcome {
  const [fromOrder, toOrder] = ORDERS[kind];
  const one = resolve.end(from, fromOrder, at);
  if ("code" in one) return refused(one.code, at, at.ends.from, from);
  const other = resolve.end(to, toOrder, at);
  if ("code" in other) return refused(other.code, at, at.ends.to, to);
  if (isSame(one, other)) {
    // Of "Anne" and "Anne <a@x>" a row further on may make two.
    return { problem: problem("tie-to-self", at, null, from), waits: from !== to };
  }
  // Only now: a tie that is not stored makes nobody.
  const fromId = "id" in one ? one.id : resolve.create(from, one.stub, at);
  return { ids: [fromId, "id" in other ? other.id : resolve.create(to, other.stub, at)] };
}

function isSame(one: End, other: End): boolean {
  if ("id" in one && "id" in other) return one.id === other.id;
  return (
    "stub" in one && "stub" in other && personKey(one.stub.name) === personKey(other.stub.name)
  );
}

/** Kinds of which both ends are people first of all. */
const BETWEEN_PEOPLE: ReadonlySet<TieKind> = new Set(["knows", "advises", "reports-to"]);
const SHARED = new Map<string, readonly EntityKind[]>();
/** The kinds of each end, the likeliest first and then the others. */
const ORDERS = Object.fromEntries(
  Object.entries(ENDS).map(([kind, sides]) => [kind, sides.map(orderOf)]),
) as unknown as Record<TieKind, readonly [readonly EntityKind[], readonly EntityKind[]]>;

/** Equal orders are one and the same array, so that what is remembered of one serves all. */
function orderOf(kinds: readonly EntityKind[]): readonly EntityKind[] {
  const order = [...kinds, ...ANY.filter((other) => !kinds.includes(other))];
  const key = order.join();
  const known = SHARED.get(key);
  if (known === undefined) SHARED.set(key, order);
  return known ?? order;
}

/** Looks each text up once, as long as there are not too many. */
function remembering(draft: Draft): Resolve {
  // Per order of kinds, as "12" may be a person in one place and an initiative in another.
  const known = new Map<readonly EntityKind[], Map<string, End>>();
  // Most ties are told by people's ids: all at once they are found far quicker than one by one.
  let found: ReadonlyMap<string, EntityId> | null | undefined;
  const soleOf = (text: string): EntityId | undefined =>
    (found === undefined ? (found = draft.soleGivenIds(REMEMBERED)) : found)?.get(text);
  return {
    both: ({ from, to, kind }) => {
      if (!BETWEEN_PEOPLE.has(kind)) return null;
      const fromId = soleOf(from);
      const toId = soleOf(to);
      if (fromId === undefined || toId === undefined || fromId === toId) return null;
      return [fromId, toId];
    },
    end: (text, order, { source, fileId: file, line }) => {
      const id = order[0] === "person" ? soleOf(text) : undefined;
      if (id !== undefined) return { id };
      let ends = known.get(order);
      if (ends === undefined) known.set(order, (ends = new Map<string, End>()));
      const key = `${source}\u0000${text}`;
      const before = ends.get(key);
      if (before !== undefined) return before;
      const end = findEnd(draft, text, order, { source, origin: { file, line } });
      if (ends.size >= REMEMBERED) ends.clear();
      if ("id" in end) ends.set(key, end);
      return end;
    },
    create: (_text, { name, email }, at) => {
      const fields = {
        name,
        key: personKey(name),
        email,
        role: null,
        departmentId: null,
        sharing: null,
        stub: true,
      };
      return draft.newPerson(fields, [], { file: at.fileId, line: at.line });
    },
  };
}

function noTies() {
  return {
    from: [] as number[],
    to: [] as number[],
    kinds: [] as TieKind[],
    lines: [] as number[],
    count: 0,
  };
}

function push(
  ties: ReturnType<typeof noTies>,
  [from, to]: readonly [EntityId, EntityId],
  kind: TieKind,
  line: number,
): void {
  ties.from.push(from);
  ties.to.push(to);
  ties.kinds.push(kind);
  ties.lines.push(line);
  ties.count++;
}

const refused = (code: ProblemCode, at: At, column: string | null, value: string): Outcome => ({
  problem: problem(code, at, column, value),
  waits: code === "tie-end-unknown",
});

const problem = (code: ProblemCode, at: At, column: string | null, value: string): Problem => ({
  code,
  severity: "rejected",
  place: { file: at.file, line: at.line, column },
  value: value.slice(0, 200),
});
