/**
 * What merging, templates and workbooks brought. A merge changes rows of many tables: `row_change` has them whole, with
 * their keys, as they were and as they became. What it merged away stays known in `merged_entity`, with all that its
 * rows said in `merged_value`.
 */
export const SECOND = `
ALTER TABLE batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'import' CHECK (kind IN ('import', 'merge'));
ALTER TABLE batch ADD COLUMN parent_id INTEGER REFERENCES batch(id);
ALTER TABLE file ADD COLUMN sheet TEXT;

CREATE TABLE row_change (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch(id),
  "table" TEXT NOT NULL,
  was TEXT,
  now TEXT,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX row_change_batch ON row_change(batch_id);
CREATE INDEX row_change_was ON row_change("table", was);
CREATE INDEX row_change_now ON row_change("table", now);

CREATE TABLE merged_entity (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch(id),
  kept_id INTEGER NOT NULL REFERENCES entity(id),
  kind TEXT NOT NULL CHECK (kind IN ('department', 'person', 'initiative')),
  file_id INTEGER NOT NULL REFERENCES file(id),
  line INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_entity_batch ON merged_entity(batch_id);
CREATE INDEX merged_entity_kept ON merged_entity(kept_id);

CREATE TABLE merged_value (
  merged_id INTEGER NOT NULL REFERENCES merged_entity(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (merged_id, field, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_value_value ON merged_value(field, value);

CREATE TABLE kept_apart (
  a_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  b_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  PRIMARY KEY (a_id, b_id),
  CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_apart_b ON kept_apart(b_id);

CREATE TABLE template (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
`;
