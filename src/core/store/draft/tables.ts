/**
 * A draft lives in temporary tables of the connection that makes it: they spill to disk, so a file of any size fits,
 * and they are gone when the connection closes. The drafted tables hold each entity as it will be.
 */
export const CREATE = `
CREATE TEMP TABLE draft_file (
  id INTEGER PRIMARY KEY, name TEXT, sheet TEXT, about TEXT, source TEXT, encoding TEXT, delimiter TEXT, rows INTEGER, mapping TEXT
);
CREATE TEMP TABLE draft_stage (stage TEXT, sort TEXT, payload TEXT, file INTEGER, line INTEGER);
CREATE TEMP TABLE draft_sorted (payload TEXT, file INTEGER, line INTEGER, sort TEXT);
CREATE TEMP TABLE draft_given (
  source TEXT, kind TEXT, given TEXT, entity_id INTEGER, file INTEGER, line INTEGER,
  PRIMARY KEY (source, kind, given)
) WITHOUT ROWID;
CREATE TEMP TABLE draft_recognised (
  source TEXT, mark TEXT, entity_id INTEGER, file INTEGER, PRIMARY KEY (source, mark)
) WITHOUT ROWID;
CREATE TEMP TABLE draft_row (
  kind TEXT, entity_id INTEGER, file INTEGER, line INTEGER, taken INTEGER, disagrees INTEGER
);
CREATE TEMP TABLE draft_refused (file INTEGER, line INTEGER, PRIMARY KEY (file, line)) WITHOUT ROWID;
CREATE TEMP TABLE draft_problem (
  id INTEGER PRIMARY KEY, file INTEGER, line INTEGER, "column" TEXT, severity TEXT, code TEXT, value TEXT, details TEXT
);
CREATE TEMP TABLE draft_void (given TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE draft_department (
  id INTEGER PRIMARY KEY, created INTEGER, stated INTEGER, conflicted INTEGER,
  name TEXT, key TEXT, code TEXT, parent_id INTEGER, file INTEGER, line INTEGER
);
CREATE TEMP TABLE draft_alias (
  department_id INTEGER, key TEXT, alias TEXT, file INTEGER, line INTEGER, PRIMARY KEY (department_id, key)
) WITHOUT ROWID;
CREATE TEMP TABLE draft_person (
  id INTEGER PRIMARY KEY, created INTEGER, stated INTEGER, conflicted INTEGER,
  name TEXT, key TEXT, email TEXT, role TEXT, department_id INTEGER, sharing TEXT, stub INTEGER,
  file INTEGER, line INTEGER
);
CREATE TEMP TABLE draft_initiative (
  id INTEGER PRIMARY KEY, created INTEGER, stated INTEGER, conflicted INTEGER,
  title TEXT, key TEXT, description TEXT, lessons TEXT, status TEXT, innovation TEXT, "start" TEXT, "end" TEXT,
  department_id INTEGER, fingerprint TEXT, stub INTEGER, file INTEGER, line INTEGER
);
CREATE TEMP TABLE draft_topic (
  id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT, created INTEGER, file INTEGER, line INTEGER,
  taken INTEGER NOT NULL DEFAULT 1
);
CREATE TEMP TABLE draft_link (
  entity_id INTEGER, topic_id INTEGER, role TEXT, file INTEGER, line INTEGER,
  known INTEGER NOT NULL DEFAULT 0, taken INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (entity_id, topic_id, role)
) WITHOUT ROWID;
CREATE TEMP TABLE draft_attribute (
  entity_id INTEGER, name TEXT, value TEXT, file INTEGER, line INTEGER, conflicted INTEGER,
  taken INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (entity_id, name)
) WITHOUT ROWID;
CREATE TEMP TABLE draft_tie_row (from_id INTEGER, to_id INTEGER, kind INTEGER, file INTEGER, line INTEGER);
CREATE TEMP TABLE draft_tie (from_id INTEGER, to_id INTEGER, kind INTEGER, file INTEGER, line INTEGER);
CREATE TEMP TABLE draft_change (
  id INTEGER PRIMARY KEY, entity_id INTEGER, kind TEXT, field TEXT, sort TEXT, before TEXT, said TEXT, united TEXT,
  after TEXT, adds INTEGER, drops INTEGER, policy TEXT, takes INTEGER, file INTEGER, line INTEGER, visible INTEGER,
  conflict INTEGER NOT NULL DEFAULT 0, decided INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX temp.draft_change_field ON draft_change(field, entity_id);
CREATE INDEX temp.draft_change_entity ON draft_change(entity_id);
CREATE TEMP TABLE draft_said (
  entity_id INTEGER, kind TEXT, field TEXT, value TEXT, "key" TEXT, file INTEGER, line INTEGER
);
CREATE TEMP TABLE draft_contested (
  text TEXT, kind TEXT, entity_id INTEGER, PRIMARY KEY (text, kind, entity_id)
) WITHOUT ROWID;
CREATE INDEX temp.draft_contested_entity ON draft_contested(entity_id);
CREATE TEMP TABLE draft_unlink (
  entity_id INTEGER, topic_id INTEGER, role TEXT, PRIMARY KEY (entity_id, topic_id, role)
) WITHOUT ROWID;
CREATE TEMP TABLE draft_item (
  id INTEGER PRIMARY KEY, kind INTEGER, outcome INTEGER, file INTEGER, line INTEGER, entity_id INTEGER,
  to_id INTEGER, tie_kind INTEGER
);
CREATE TEMP TABLE draft_tie_same (from_id INTEGER, to_id INTEGER, kind INTEGER, file INTEGER, line INTEGER);
CREATE TEMP VIEW draft_named AS
  SELECT id, 'person' AS kind, name, key, email, department_id,
    sharing IS 'private' OR id IN (
      SELECT entity_id FROM temp.draft_change WHERE field = 'sharing' AND 'private' IN (before, said)) AS private
    FROM temp.draft_person
  UNION ALL SELECT id, 'person', name, key, email, department_id, sharing IS 'private' FROM main.person
    WHERE NOT EXISTS (SELECT 1 FROM temp.draft_person AS drafted WHERE drafted.id = person.id)
  UNION ALL SELECT id, 'initiative', title, key, NULL, department_id, 0 FROM temp.draft_initiative
  UNION ALL SELECT id, 'initiative', title, key, NULL, department_id, 0 FROM main.initiative
    WHERE NOT EXISTS (SELECT 1 FROM temp.draft_initiative AS drafted WHERE drafted.id = initiative.id)
  UNION ALL SELECT id, 'department', name, key, NULL, parent_id, 0 FROM temp.draft_department
  UNION ALL SELECT id, 'department', name, key, NULL, parent_id, 0 FROM main.department
    WHERE NOT EXISTS (SELECT 1 FROM temp.draft_department AS drafted WHERE drafted.id = department.id)
  UNION ALL SELECT id, 'topic', name, key, NULL, NULL, 0 FROM temp.draft_topic
  UNION ALL SELECT id, 'topic', name, key, NULL, NULL, 0 FROM main.topic
    WHERE NOT EXISTS (SELECT 1 FROM temp.draft_topic AS drafted WHERE drafted.id = topic.id);
`;

const TABLES = [
  "file",
  "stage",
  "sorted",
  "row",
  "refused",
  "problem",
  "given",
  "recognised",
  "void",
  "department",
  "alias",
  "person",
  "initiative",
  "topic",
  "link",
  "attribute",
  "tie_row",
  "tie",
  "tie_same",
  "change",
  "said",
  "contested",
  "unlink",
  "item",
] as const;

/** Lets the tables of a draft go, where there are any. */
export const DROP = [
  "DROP VIEW IF EXISTS temp.draft_named;",
  ...TABLES.map((name) => `DROP TABLE IF EXISTS temp.draft_${name};`),
].join("\n");
