import { z } from "zod";
import { path } from "./common.ts";
import { fieldPolicy } from "./plan-rows.ts";
import { request } from "./request.ts";
import { layoutChoices, mappingChoice, namesOfPeople } from "./table-choices.ts";

/** How tables with these headers are read; kept in the workspace, and a file of its own when exported. */
export const template = z.strictObject({
  name: z.string().min(1).max(200),
  /** The headers of the table that it was made for, in order. */
  headers: z.array(z.string().max(10_000)).min(1).max(10_000),
  layout: layoutChoices.prefault({}),
  mapping: mappingChoice,
  /** Left out when a template is saved, those of the one with its name stay. */
  people: namesOfPeople.optional(),
  /**
   * What becomes of stored fields that such a table changes, as it was chosen last. Left out when a template is saved,
   * those of the one with its name stay.
   */
  policies: z.array(fieldPolicy).max(1_000).optional(),
});
export type Template = z.output<typeof template>;

const stored = template.extend({ id: z.int().positive(), at: z.string() });

/** All templates, by name. */
export const templates = request("templates", {
  ask: z.strictObject({}),
  reply: z.strictObject({ templates: z.array(stored) }),
});

/** Keeps a template; one with the same name is replaced. */
export const saveTemplate = request("save-template", {
  ask: template,
  reply: z.strictObject({ id: z.int().positive() }),
});

/** Forgets a template; what was imported with it stays as it is. */
export const removeTemplate = request("remove-template", {
  ask: z.strictObject({ id: z.int().positive() }),
  reply: z.strictObject({}),
});

/** Writes a template as a JSON file, which `import --mapping` reads as well. */
export const exportTemplate = request("export-template", {
  ask: z.strictObject({ id: z.int().positive(), to: path }),
  reply: z.strictObject({ path: z.string() }),
});

/** Reads such a file; keeps nothing. Fails with `template-unreadable`. */
export const readTemplate = request("read-template", {
  ask: z.strictObject({ file: path }),
  reply: template,
});
