import type { ReadDb, WriteDb } from "./db.ts";

/** How tables with certain headers are read, as it is kept: `content` is for whoever made it to understand. */
export type StoredTemplate = {
  readonly id: number;
  readonly name: string;
  /** ISO instant of its last change. */
  readonly at: string;
  readonly content: string;
};

const COLUMNS = `SELECT id, name, at, content FROM template`;

const ALL = `${COLUMNS} ORDER BY name`;

const ONE = `${COLUMNS} WHERE id = :id`;

const KEEP = `
  INSERT INTO template (name, at, content) VALUES (:name, :at, :content)
  ON CONFLICT (name) DO UPDATE SET at = excluded.at, content = excluded.content
  RETURNING id`;

const REMOVE = `DELETE FROM template WHERE id = :id`;

/** All templates, by name. */
export function allTemplates(db: ReadDb): StoredTemplate[] {
  return db.prepare<[], StoredTemplate>(ALL).all();
}

/** @returns null where there is none */
export function templateById(db: ReadDb, id: number): StoredTemplate | null {
  return db.prepare<{ id: number }, StoredTemplate>(ONE).get({ id }) ?? null;
}

/** Keeps a template in the place of one with the same name, if there is one. @returns its id */
export function keepTemplate(db: WriteDb, template: Omit<StoredTemplate, "id">): number {
  return db.prepare<object, number>(KEEP).pluck().get(template)!;
}

/** @returns whether there was one */
export function removeTemplate(db: WriteDb, id: number): boolean {
  return db.prepare(REMOVE).run({ id }).changes > 0;
}
