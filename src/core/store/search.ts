import type { DepartmentId, EntityId, EntityKind } from "../model/ids.ts";
import type { ReadDb } from "./db.ts";

/** Something whose name holds the words asked for. */
export type NameHit = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Its own department; for a department itself; null for a topic and where there is none. */
  readonly departmentId: DepartmentId | null;
};

/**
 * What can be found, by which texts: `text` and, as good, `more`. A word holds no blank, so that it occurs in one of
 * them just when it occurs in both joined by a blank.
 */
const TEXTS = `
  SELECT id, 'person' AS kind, name, department_id, key AS text,
    coalesce(replace(replace(replace(lower(substr(email, 1, instr(email, '@') - 1)),
      '.', ' '), '-', ' '), '_', ' '), '') AS more
  FROM person WHERE coalesce(sharing, 'internal') <> 'private'
  UNION ALL
  SELECT id, 'initiative', title, department_id, key, '' FROM initiative
  UNION ALL
  SELECT id, 'department', name, id, key, lower(coalesce(code, '')) FROM department
  UNION ALL
  SELECT department.id, 'department', department.name, department.id, department_alias.key, ''
  FROM department_alias JOIN department ON department.id = department_alias.department_id
  UNION ALL
  SELECT id, 'topic', name, NULL, key, '' FROM topic`;

// The longest word is looked for first: it leaves few rows for the others.
const SEARCH = `
  WITH hit AS (
    SELECT id, kind, name, department_id, length(text) AS size, CASE
      WHEN text = :phrase OR more = :phrase THEN 0
      WHEN instr(text, :phrase) = 1 OR instr(more, :phrase) = 1 THEN 1
      WHEN NOT EXISTS (
        SELECT 1 FROM json_each(:words) AS word WHERE instr(' ' || text || ' ' || more, ' ' || word.value) = 0
      ) THEN 2
      ELSE 3 END AS rank
    FROM (${TEXTS})
    WHERE (instr(text, :longest) > 0 OR instr(more, :longest) > 0)
      AND (:single OR NOT EXISTS (
        SELECT 1 FROM json_each(:words) AS word WHERE instr(text || ' ' || more, word.value) = 0
      ))
  )
  SELECT id, kind, name, department_id AS departmentId FROM hit
  GROUP BY id
  ORDER BY min(rank), min(size), name, id
  LIMIT :limit`;

/**
 * Whatever has every word as a part of its name, title, code, alias or the part of its e-mail address before the @.
 * First who is called just that, then whose name begins with it, then who has words that begin so, then the rest; the
 * shorter name first. Who is private is not found.
 *
 * @param words folded as keys are
 * O(all names).
 */
export function searchNames(db: ReadDb, words: readonly string[], limit: number): NameHit[] {
  if (words.length === 0) return [];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return db.prepare<Asked, NameHit>(SEARCH).all({
    phrase: words.join(" "),
    words: JSON.stringify(words),
    longest,
    single: words.length === 1 ? 1 : 0,
    limit,
  });
}

type Asked = {
  readonly phrase: string;
  readonly words: string;
  readonly longest: string;
  readonly single: 0 | 1;
  readonly limit: number;
};
