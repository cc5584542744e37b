import type { DepartmentId, InitiativeId, PersonId, TopicId } from "../../../src/core/model/ids.ts";
import type { WriteDb } from "../../../src/core/store/db.ts";
import { write } from "../../../src/core/store/version.ts";

/**
 * Two ministries, one with a team below it; six people, one of them only named in a tie and one private; two
 * initiatives, two topics. One import of two files.
 */
export function addSixPeople(db: WriteDb): void {
  write(db, () => db.exec(ROWS));
}

export const BZK = 1 as DepartmentId;
export const DIGITAL = 2 as DepartmentId;
export const JENV = 3 as DepartmentId;
export const ANNE = 11 as PersonId;
export const BRAM = 12 as PersonId;
export const CEM = 13 as PersonId;
export const DILAN = 14 as PersonId;
export const EVA = 15 as PersonId;
export const FENNA = 16 as PersonId;
export const CHATBOT = 21 as InitiativeId;
export const LETTERS = 22 as InitiativeId;
export const AI = 31 as TopicId;
export const PLAIN_WORDS = 32 as TopicId;

const ROWS = `
INSERT INTO batch (id, at, undone_at, counts)
VALUES (1, '2026-01-31T09:30:00.000Z', NULL, '{"people":{"created":6,"updated":0},"ties":{"created":6,"updated":1}}');
INSERT INTO file (id, batch_id, name, source, encoding, delimiter, rows, mapping) VALUES
  (1, 1, 'people.csv', 'people', 'utf-8', ',', 6, '{}'),
  (2, 1, 'initiatives.csv', 'initiatives', 'windows-1252', ';', 2, '{}');
INSERT INTO entity (id, kind, file_id, line) VALUES
  (1, 'department', 1, 2), (2, 'department', 1, 3), (3, 'department', 1, 4),
  (11, 'person', 1, 2), (12, 'person', 1, 3), (13, 'person', 1, 4),
  (14, 'person', 1, 5), (15, 'person', 1, 6), (16, 'person', 2, 3),
  (21, 'initiative', 2, 2), (22, 'initiative', 2, 3),
  (31, 'topic', 2, 2), (32, 'topic', 2, 3);
INSERT INTO department (id, name, key, code, parent_id, stub) VALUES
  (1, 'Binnenlandse Zaken', 'binnenlandse zaken', 'BZK', NULL, 0),
  (2, 'Team Digitaal', 'team digitaal', NULL, 1, 0),
  (3, 'Justitie en Veiligheid', 'justitie en veiligheid', 'JenV', NULL, 1);
INSERT INTO department_alias (department_id, key, alias, file_id) VALUES
  (1, 'ministerie van bzk', 'Ministerie van BZK', 1);
INSERT INTO person (id, name, key, email, role, department_id, sharing, stub) VALUES
  (11, 'Anne de Vries', 'anne de vries', 'a.devries@bzk.example', 'adviseur', 1, 'open', 0),
  (12, 'Bram Bakker', 'bram bakker', 'bram@bzk.example', NULL, 2, NULL, 0),
  (13, 'Cem Anders', 'cem anders', NULL, NULL, 2, 'internal', 0),
  (14, 'Dilan Yıldız', 'dilan yildiz', 'dilan@jenv.example', NULL, 3, 'open', 0),
  (15, 'Eva Anneveld', 'eva anneveld', 'eva@jenv.example', NULL, 3, 'private', 0),
  (16, 'Fenna', 'fenna', NULL, NULL, NULL, NULL, 1);
INSERT INTO initiative
  (id, title, key, description, lessons, status, innovation, "start", "end", department_id, fingerprint, stub)
VALUES
  (21, 'Chatbot voor burgers', 'chatbot voor burgers', 'Antwoord op vragen.', NULL, 'running',
    'technological', '2025', NULL, 2, NULL, 0),
  (22, 'Begrijpelijke brieven', 'begrijpelijke brieven', NULL, 'Begin klein.', 'stopped',
    'social', '2024-02', '2024-12-31', 3, NULL, 0);
INSERT INTO topic (id, name, key) VALUES (31, 'AI', 'ai'), (32, 'Begrijpelijke taal', 'begrijpelijke taal');
INSERT INTO topic_link (entity_id, topic_id, role, file_id, line) VALUES
  (21, 31, 'about', 2, 2), (22, 32, 'about', 2, 3), (11, 32, 'offers', 1, 2), (21, 32, 'asks', 2, 2);
INSERT INTO attribute (entity_id, name, value, file_id) VALUES
  (11, 'kamer', 'B2.14', 1), (11, 'gestart', '2019', 1), (21, 'budget', '10000', 2);
INSERT INTO tie (from_id, to_id, kind, file_id, line) VALUES
  (11, 21, 1, 2, 2), (12, 21, 0, 2, 2), (14, 22, 1, 2, 3),
  (16, 22, 0, 2, 3), (11, 14, 2, 1, 2), (13, 12, 4, 1, 4);
`;
