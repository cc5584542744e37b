import type { Problem } from "../../model/problem.ts";
import { TIE_KINDS, type TieKind } from "../../model/tie.ts";
import type { WriteDb } from "../db.ts";
import { itemChanges, type ItemChange } from "./item-changes.ts";
import {
  ITEM_KINDS,
  OUTCOMES,
  type ItemFilter,
  type ItemKind,
  type Outcome,
} from "./item-filter.ts";
import { problemRows } from "./problem-rows.ts";

/** One thing that a row speaks of, and what becomes of it. */
export type DraftItem = {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
  readonly kind: ItemKind;
  readonly outcome: Outcome;
  /** "" for who wishes not to be named, and for what has no name. */
  readonly name: string;
  readonly department: string | null;
  /** The names of its ends; null for anything but a tie. */
  readonly tie: { readonly from: string; readonly to: string; readonly kind: TieKind } | null;
  readonly changes: readonly ItemChange[];
  readonly problems: readonly Problem[];
};

/** Which of them: by their number, or those after one that was seen. */
export type Page = {
  readonly after?: ItemRow | null;
  readonly offset?: number;
  readonly limit: number;
};

export type ItemRow = {
  readonly id: number;
  readonly kind: number;
  readonly outcome: number;
  readonly file: number;
  readonly line: number;
  readonly entity: number | null;
  readonly to: number | null;
  readonly tieKind: number | null;
};

const PAGE = `
  SELECT id, kind, outcome, file, line, entity_id AS entity, to_id AS "to", tie_kind AS tieKind FROM temp.draft_item AS item`;
const COUNT = `SELECT count(*) AS total FROM temp.draft_item AS item`;
const ORDER = `ORDER BY file, line, kind, id LIMIT :limit`;

const NAME_FOUND = `(private = 0 AND (
  name LIKE :text ESCAPE '\\' OR email LIKE :text ESCAPE '\\' OR (:folded <> '%%' AND key LIKE :folded ESCAPE '\\')))`;
const FOUND = `
  WITH named AS MATERIALIZED (SELECT id FROM temp.draft_named WHERE ${NAME_FOUND}),
  wrong AS MATERIALIZED (SELECT DISTINCT file, line FROM temp.draft_problem
    WHERE value LIKE :text ESCAPE '\\' OR code IN (SELECT value FROM json_each(:codes))),
  changed AS MATERIALIZED (SELECT DISTINCT entity_id, file, line FROM temp.draft_change
    WHERE visible = 1 AND field NOT IN ('name', 'email')
      AND (before LIKE :text ESCAPE '\\' OR said LIKE :text ESCAPE '\\' OR field LIKE :text ESCAPE '\\'))`;
const IS_FOUND = `(entity_id IN (SELECT id FROM named) OR to_id IN (SELECT id FROM named)
  OR (file, line) IN (SELECT file, line FROM wrong)
  OR (entity_id, file, line) IN (SELECT entity_id, file, line FROM changed))`;

/** One thing at a time: a join of the view with itself would go through all of it. */
const NAMED = `
  SELECT CASE WHEN private = 1 THEN '' ELSE name END AS name, department_id AS departmentId, private
  FROM temp.draft_named WHERE id = :id`;
const FILE = `SELECT name, sheet, about FROM temp.draft_file WHERE id = :id`;
/** Looks through the items of a draft; they were made by `itemRows`. */
export function draftItems(db: WriteDb) {
  const details = detailsOf(db);
  return {
    count: (filter: ItemFilter): number =>
      db
        .prepare<object, { total: number }>(`${found(filter)} ${COUNT} ${where(filter)}`)
        .get(bound(filter))!.total,
    page(filter: ItemFilter, { after = null, offset = 0, limit }: Page): readonly ItemRow[] {
      const sql = `${found(filter)} ${PAGE} ${where(filter, { inOrder: true, after })} ${ORDER} OFFSET :offset`;
      const from = { afterFile: after?.file, afterLine: after?.line, afterKind: after?.kind };
      return db
        .prepare<object, ItemRow>(sql)
        .all({ ...bound(filter), ...from, afterId: after?.id, limit, offset });
    },
    details,
  };
}

const bound = (filter: ItemFilter) => ({
  kind: filter.kind === null ? null : ITEM_KINDS.indexOf(filter.kind),
  outcome: filter.outcome === null ? null : OUTCOMES.indexOf(filter.outcome),
  name: filter.file,
  text: like(filter.search?.text ?? ""),
  folded: like(filter.search?.folded ?? ""),
  codes: JSON.stringify(filter.search?.codes ?? []),
});

const found = ({ search }: ItemFilter): string => (search === null ? "" : FOUND);

type Order = { readonly inOrder: boolean; readonly after: ItemRow | null };

function where(
  { kind, outcome, file, search }: ItemFilter,
  { inOrder, after }: Order = { inOrder: false, after: null },
): string {
  // All of a kind stand in the right order already, unless they are looked up by their kind first.
  const unindexed = inOrder && outcome === null ? "+" : "";
  const all = [
    ...(kind === null ? [] : [`${unindexed}kind = :kind`]),
    ...(outcome === null ? [] : ["outcome = :outcome"]),
    ...(file === null ? [] : ["file IN (SELECT id FROM temp.draft_file WHERE name = :name)"]),
    ...(search === null ? [] : [IS_FOUND]),
    ...(after === null ? [] : [IS_AFTER]),
  ];
  return all.length === 0 ? "" : `WHERE ${all.join(" AND ")}`;
}
const IS_AFTER = "(file, line, kind, id) > (:afterFile, :afterLine, :afterKind, :afterId)";

/** Anywhere in a text; what has a meaning in a pattern stands for itself. */
const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;

type Named = {
  readonly name: string;
  readonly departmentId: number | null;
  /** Of who wishes not to be named, 1. */
  readonly private: number;
};
const NOBODY: Named = { name: "", departmentId: null, private: 0 };
type FileRow = { readonly name: string; readonly sheet: string | null; readonly about: string };
function detailsOf(db: WriteDb): (row: ItemRow) => DraftItem {
  const named = lookup(db);
  const fileOf = db.prepare<{ id: number }, FileRow>(FILE);
  const changesOf = itemChanges(db);
  const problemsAt = problemRows(db);
  return (row) => {
    const kind = ITEM_KINDS[row.kind]!;
    const outcome = OUTCOMES[row.outcome]!;
    const { name: file, sheet, about } = fileOf.get({ id: row.file })!;
    const self = named(row.entity);
    const isOwn = kind === about || (kind === "departments" && outcome === "conflict");
    const tie = row.tieKind === null ? null : tieOf(row, self, named(row.to));
    return {
      file,
      sheet,
      line: row.line,
      kind,
      outcome,
      tie,
      name: tie === null ? self.name : `${tie.from} → ${tie.to}`,
      department: tie !== null || self.departmentId === null ? null : named(self.departmentId).name,
      changes:
        row.entity === null || outcome === "created" || kind === "topics" || kind === "ties"
          ? []
          : changesOf(row.entity, { ...row, kind, outcome, hidden: self.private }),
      problems: isOwn
        ? problemsAt({ id: row.file, file, sheet }, row.line, outcome === "rejected")
        : [],
    };
  };
}

/** Stands where a name may not. */
const HIDDEN = "•••";

function tieOf(row: ItemRow, from: Named, to: Named): DraftItem["tie"] {
  const kind = TIE_KINDS[row.tieKind!]!;
  return { from: from.name || HIDDEN, to: to.name || HIDDEN, kind };
}

/** Names by id, as ties and departments have the same ones again and again. */
function lookup(db: WriteDb): (id: number | null) => Named {
  const named = db.prepare<{ id: number }, Named>(NAMED);
  const known = new Map<number, Named>();
  return (id) => {
    if (id === null) return NOBODY;
    const before = known.get(id);
    if (before !== undefined) return before;
    const one = named.get({ id }) ?? NOBODY;
    if (known.size >= REMEMBERED) known.clear();
    known.set(id, one);
    return one;
  };
}
const REMEMBERED = 100_000;
