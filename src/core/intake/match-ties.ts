import type {
  DepartmentId,
  EntityId,
  EntityKind,
  FileId,
  InitiativeId,
  PersonId,
} from "../model/ids.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { DEFAULT_TIE_KIND, type TieKind } from "../model/tie.ts";
import { fold } from "../text/fold.ts";
import type { TieFact } from "./facts.ts";
import type { Speaker } from "./match-departments.ts";
import { isPlaceholder } from "./cells/placeholder.ts";
import type { Draft, Origin, StagedRow } from "./ports/draft.ts";
import type { TieRows } from "./reading.ts";

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

export type TieFile = { readonly id: FileId; readonly name: string };
type End = { readonly id: EntityId } | { readonly code: ProblemCode };

/** Resolves the ends of ties by given id, e-mail, name or title; a person never described becomes a stub. */
export function tieMatcher(draft: Draft): (rows: TieRows, file: TieFile) => void {
  const known = new Map<string, EntityId>();
  const resolve = (text: string, kinds: readonly EntityKind[], origin: Origin): End => {
    const key = kinds[0] === "person" ? text : `${kinds[0]}\u0000${text}`;
    const before = known.get(key);
    if (before !== undefined) return { id: before };
    const end = find(draft, text, kinds, origin);
    if ("id" in end) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, end.id);
    }
    return end;
  };
  return (rows, file) => {
    for (const problem of rows.problems) draft.report(problem);
    const ties = {
      from: [] as number[],
      to: [] as number[],
      kinds: [] as TieKind[],
      lines: [] as number[],
      count: 0,
    };
    for (let i = 0; i < rows.from.length; i++) {
      const kind = rows.kinds[i] ?? DEFAULT_TIE_KIND;
      const line = rows.lines[i]!;
      const [fromKinds, toKinds] = ENDS[kind];
      const from =
        known.get(rows.from[i]!) ??
        endOf(resolve, rows.from[i]!, fromKinds, "from", line, file, draft);
      if (from === null) continue;
      const to = endOf(resolve, rows.to[i]!, toKinds, "to", line, file, draft);
      if (to === null) continue;
      if (from === to) {
        draft.report(problem("tie-to-self", file.name, line, null, rows.from[i]!));
        continue;
      }
      ties.from.push(from);
      ties.to.push(to);
      ties.kinds.push(kind);
      ties.lines.push(line);
      ties.count++;
    }
    draft.addTies(ties, file.id);
  };
}

type StagedTie = { readonly tie: TieFact; readonly file: string };

/** A tie stated in passing, by a row about something else ("reports to"). */
export function stageTie(tie: TieFact, at: Speaker): StagedRow {
  const payload = JSON.stringify({ tie, file: at.file } satisfies StagedTie);
  return { file: at.fileId, line: at.line, sort: payload, payload };
}

export function matchStagedTies(draft: Draft): void {
  const match = tieMatcher(draft);
  for (const row of draft.staged("tie")) {
    const { tie, file } = JSON.parse(row.payload) as StagedTie;
    const rows = {
      lines: [row.line],
      from: [tie.from],
      to: [tie.to],
      kinds: [tie.kind],
      problems: [],
    };
    match(rows, { id: row.file, name: file });
  }
}

function endOf(
  resolve: (text: string, kinds: readonly EntityKind[], origin: Origin) => End,
  text: string,
  kinds: readonly EntityKind[],
  side: "from" | "to",
  line: number,
  file: TieFile,
  draft: Draft,
): EntityId | null {
  const end = resolve(text, kinds, { file: file.id, line });
  if ("id" in end) return end.id;
  draft.report(problem(end.code, file.name, line, side, text));
  return null;
}

function find(draft: Draft, raw: string, kinds: readonly EntityKind[], origin: Origin): End {
  const text = raw.trim();
  if (text === "") return { code: "tie-end-missing" };
  const order = [...kinds, ...ANY.filter((kind) => !kinds.includes(kind))];
  const given = draft.byGivenId(text, null, null);
  for (const kind of order) {
    const ofKind = given.filter((one) => one.kind === kind);
    if (ofKind.length === 1) return { id: ofKind[0]!.id };
    if (ofKind.length > 1) return { code: "person-ambiguous" };
  }
  if (draft.isVoid(text) || isPlaceholder(text)) return { code: "tie-end-not-a-person" };
  if (text.includes("@")) {
    const person = draft.personByEmail(text.toLowerCase());
    return { id: person ?? stub(draft, text, text.toLowerCase(), origin) };
  }
  return byName(draft, text, order, origin);
}

function byName(draft: Draft, text: string, order: readonly EntityKind[], origin: Origin): End {
  const key = fold(text);
  if (key === "") return { code: "tie-end-not-a-person" };
  for (const kind of order) {
    const ids = named(draft, key, kind);
    if (ids.length === 1) return { id: ids[0]! };
    if (ids.length > 1) return { code: "person-ambiguous" };
  }
  if (order[0] !== "person" || (looksLikeId(text) && draft.hasGivenIds("person")))
    return { code: "tie-end-unknown" };
  return { id: stub(draft, text, null, origin) };
}

function named(draft: Draft, key: string, kind: EntityKind): readonly EntityId[] {
  if (kind === "person") return draft.peopleByName(key).map(({ id }): PersonId => id);
  if (kind === "initiative") return draft.initiativesByTitle(key).map(({ id }): InitiativeId => id);
  return draft
    .departments()
    .filter((one) => one.key === key || fold(one.code ?? "") === key)
    .map(({ id }): DepartmentId => id);
}

/** A name has letters and no digits; "P0042" or "17" is somebody's number. */
const looksLikeId = (text: string): boolean => /\d/.test(text) && !/\s/.test(text);

function stub(draft: Draft, name: string, email: string | null, origin: Origin): PersonId {
  const fields = {
    name,
    key: fold(name),
    email,
    role: null,
    departmentId: null,
    sharing: null,
    stub: true,
  };
  return draft.newPerson(fields, [], origin);
}

const problem = (
  code: ProblemCode,
  file: string,
  line: number,
  column: string | null,
  value: string,
): Problem => ({
  code,
  severity: "rejected",
  place: { file, line, column },
  value: value.slice(0, 200),
});
