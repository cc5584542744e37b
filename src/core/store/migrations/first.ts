/**
 * The first shape of a workspace. Every entity has one row in `entity` (what made it: batch, file, row) and one in
 * the table of its kind; what a batch changed in an existing row stands in `change`, field by field, as it was.
 *
 * A tie's kind is its place in TIE_KINDS (model/tie.ts), as there may be millions and comparing words takes time.
 */
export const FIRST = `
CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  undone_at TEXT,
  counts TEXT NOT NULL
) STRICT;

CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch(id),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  encoding TEXT NOT NULL,
  delimiter TEXT NOT NULL,
  rows INTEGER NOT NULL,
  mapping TEXT NOT NULL
) STRICT;
CREATE INDEX file_batch ON file(batch_id);

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('department', 'person', 'initiative', 'topic')),
  file_id INTEGER NOT NULL REFERENCES file(id),
  line INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_file ON entity(file_id);

CREATE TABLE department (
  id INTEGER PRIMARY KEY REFERENCES entity(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  code TEXT,
  parent_id INTEGER REFERENCES department(id),
  stub INTEGER NOT NULL CHECK (stub IN (0, 1))
) STRICT;
CREATE INDEX department_key ON department(key);
CREATE INDEX department_parent ON department(parent_id);

CREATE TABLE department_alias (
  department_id INTEGER NOT NULL REFERENCES department(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  alias TEXT NOT NULL,
  file_id INTEGER NOT NULL REFERENCES file(id),
  PRIMARY KEY (key, department_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX department_alias_department ON department_alias(department_id);

CREATE TABLE person (
  id INTEGER PRIMARY KEY REFERENCES entity(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  email TEXT,
  role TEXT,
  department_id INTEGER REFERENCES department(id),
  sharing TEXT CHECK (sharing IN ('open', 'internal', 'private')),
  stub INTEGER NOT NULL CHECK (stub IN (0, 1))
) STRICT;
CREATE INDEX person_key ON person(key, department_id);
CREATE INDEX person_email ON person(email) WHERE email IS NOT NULL;
CREATE INDEX person_department ON person(department_id);

CREATE TABLE initiative (
  id INTEGER PRIMARY KEY REFERENCES entity(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  key TEXT NOT NULL,
  description TEXT,
  lessons TEXT,
  status TEXT CHECK (status IN ('idea', 'running', 'done', 'stopped')),
  innovation TEXT CHECK (innovation IN ('technological', 'social')),
  "start" TEXT,
  "end" TEXT,
  department_id INTEGER REFERENCES department(id),
  fingerprint TEXT,
  stub INTEGER NOT NULL CHECK (stub IN (0, 1))
) STRICT;
CREATE INDEX initiative_key ON initiative(key, department_id);
CREATE INDEX initiative_fingerprint ON initiative(fingerprint) WHERE fingerprint IS NOT NULL;
CREATE INDEX initiative_department ON initiative(department_id);

CREATE TABLE topic (
  id INTEGER PRIMARY KEY REFERENCES entity(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE topic_link (
  entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  topic_id INTEGER NOT NULL REFERENCES topic(id),
  role TEXT NOT NULL CHECK (role IN ('about', 'asks', 'offers')),
  file_id INTEGER NOT NULL REFERENCES file(id),
  line INTEGER NOT NULL,
  PRIMARY KEY (entity_id, topic_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_link_topic ON topic_link(topic_id);
CREATE INDEX topic_link_file ON topic_link(file_id);

CREATE TABLE given_id (
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  given TEXT NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  file_id INTEGER NOT NULL REFERENCES file(id),
  PRIMARY KEY (source, kind, given)
) STRICT, WITHOUT ROWID;
CREATE INDEX given_id_given ON given_id(given);
CREATE INDEX given_id_entity ON given_id(entity_id);
CREATE INDEX given_id_file ON given_id(file_id);

CREATE TABLE recognised (
  source TEXT NOT NULL,
  mark TEXT NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  file_id INTEGER NOT NULL REFERENCES file(id),
  PRIMARY KEY (source, mark)
) STRICT, WITHOUT ROWID;
CREATE INDEX recognised_entity ON recognised(entity_id);
CREATE INDEX recognised_file ON recognised(file_id);

CREATE TABLE attribute (
  entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  file_id INTEGER NOT NULL REFERENCES file(id),
  PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribute_file ON attribute(file_id);

CREATE TABLE tie (
  from_id INTEGER NOT NULL REFERENCES entity(id),
  to_id INTEGER NOT NULL REFERENCES entity(id),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
  file_id INTEGER NOT NULL REFERENCES file(id),
  line INTEGER NOT NULL,
  PRIMARY KEY (from_id, to_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_to ON tie(to_id);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch(id),
  file_id INTEGER REFERENCES file(id),
  line INTEGER,
  entity_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_batch ON change(batch_id);
CREATE INDEX change_entity ON change(entity_id);

CREATE TABLE position (
  view TEXT NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
  x REAL NOT NULL,
  y REAL NOT NULL,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  PRIMARY KEY (view, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX position_entity ON position(entity_id);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
