import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import {
  keepTemplate,
  removeTemplate as remove,
  templateById,
} from "../../core/store/templates.ts";
import { write } from "../../core/store/version.ts";
import { readTemplateFile, writeTemplateFile } from "../templates/template-file.ts";
import { storedTemplates, templateOf } from "../templates/stored-templates.ts";
import { writable } from "../writable.ts";
import { workspaceOf, type EngineContext } from "./context.ts";

/** @throws Failure `none-open` */
export function templates(context: EngineContext): Reply<"templates"> {
  return { templates: storedTemplates(workspaceOf(context).db) };
}

/**
 * Keeps a template; one of the same name is replaced.
 *
 * @throws Failure `none-open`, `workspace-read-only`
 */
export function saveTemplate(
  { name, people, policies, ...rest }: Asked<"save-template">,
  context: EngineContext,
): Reply<"save-template"> {
  const at = new Date().toISOString();
  return {
    id: changed(context, (db) => {
      const before = storedTemplates(db).find((one) => one.name === name);
      const content = {
        ...rest,
        people: people ?? before?.people,
        policies: policies ?? before?.policies,
      };
      return keepTemplate(db, { name, at, content: JSON.stringify(content) });
    }),
  };
}

/** @throws Failure `none-open`, `workspace-read-only`, `not-found` */
export function removeTemplate(
  { id }: Asked<"remove-template">,
  context: EngineContext,
): Reply<"remove-template"> {
  if (!changed(context, (db) => remove(db, id))) throw new Failure("not-found");
  return {};
}

/** @throws Failure `none-open`, `not-found`, and what `writeTemplateFile` throws */
export function exportTemplate(
  { id, to }: Asked<"export-template">,
  context: EngineContext,
): Reply<"export-template"> {
  const stored = templateById(workspaceOf(context).db, id);
  const template = stored === null ? null : templateOf(stored);
  if (template === null) throw new Failure("not-found");
  return { path: writeTemplateFile(to, template) };
}

/** @throws Failure `template-unreadable` */
export function readTemplate({ file }: Asked<"read-template">): Reply<"read-template"> {
  return readTemplateFile(file);
}

function changed<T>(
  context: EngineContext,
  change: (db: Parameters<typeof keepTemplate>[0]) => T,
): T {
  const { db } = writable(workspaceOf(context));
  return write(db, () => change(db));
}
