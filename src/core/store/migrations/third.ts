/**
 * What becomes of findings: introductions, and findings that were put aside. Their ends are kept as they were pointed
 * at: what was merged away since is found by way of `merged_entity`, so that undoing a merge gives them back. A number
 * is never given out twice, so that one that was taken back is not mistaken for another.
 */
export const THIRD = `
CREATE TABLE introduction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  flow TEXT,
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  via_id INTEGER,
  state TEXT NOT NULL CHECK (state IN ('suggested', 'planned', 'made', 'dismissed')),
  planned TEXT NOT NULL,
  made TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE dismissed_flow (
  key TEXT PRIMARY KEY,
  reason TEXT NOT NULL CHECK (reason IN ('not-alike', 'already-together', 'not-now', 'other')),
  note TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
