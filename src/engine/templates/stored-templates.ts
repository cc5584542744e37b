import { template } from "../../contract/templates.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allTemplates, type StoredTemplate } from "../../core/store/templates.ts";
import { foldHeader } from "../../core/text/fold-header.ts";

/** A template as the workspace keeps it, with its id and the instant of its last change. */
export type KeptTemplate = ReturnType<typeof storedTemplates>[number];

/** All templates of a workspace, by name. */
export function storedTemplates(db: ReadDb) {
  return allTemplates(db).flatMap((stored) => {
    const read = templateOf(stored);
    return read === null ? [] : [{ ...read, id: stored.id, at: stored.at }];
  });
}

/** Null for one that another version of the app wrote in a way that this one does not read. */
export function templateOf({ name, content }: StoredTemplate) {
  const read = template.safeParse({ ...(JSON.parse(content) as object), name });
  return read.success ? read.data : null;
}

/** Whether a template is for tables with these headers, in whatever order. */
export const hasHeadersOf = (kept: KeptTemplate, headers: readonly string[]): boolean =>
  kept.headers.length === headers.length && shapeOf(kept.headers) === shapeOf(headers);

/** Punctuation and case do not count, but a header of nothing else ("#") stays itself. */
const shapeOf = (headers: readonly string[]): string =>
  JSON.stringify(headers.map((header) => foldHeader(header) || header.trim()).sort());
