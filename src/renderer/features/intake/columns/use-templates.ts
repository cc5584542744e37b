import type { FieldPolicy } from "../../../../contract/plan-rows.ts";
import type { Reply } from "../../../../contract/requests.ts";
import { keepsTemplate, mappingFrom } from "../table-reading.ts";
import { desktop } from "../../../app/desktop.ts";
import { ask } from "../../../app/engine-client.ts";
import { failureOf } from "../../../app/engine-failure.ts";
import { stem } from "../../../app/file-name.ts";
import { tellTrouble } from "../../../app/overlays.ts";
import { queries } from "../../../app/queries.ts";
import { useAsk } from "../../../app/use-ask.ts";
import { decidedTables, inspectAnew, type Decided } from "../use-inspections.ts";

export type Stored = Reply<"templates">["templates"][number];

export function useTemplates(): readonly Stored[] | null {
  return useAsk("templates", {}).data?.templates ?? null;
}

/** Trouble is told in words. @returns whether it worked */
async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    tellTrouble(failureOf(error));
    return false;
  } finally {
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === "workspace" && queryKey[3] === "templates",
    });
    await inspectAnew();
  }
}

/**
 * Keeps how each table is read of which that was said, once the import is done; the name is that of its file. What was
 * chosen for all of a field goes with a new one; the engine itself keeps it with one that was there.
 */
export async function keepTemplates(
  flow: Decided,
  chosenFields: readonly FieldPolicy[],
): Promise<void> {
  const { templates } = await ask("templates", {});
  const there = new Set(templates.map(({ name }) => name));
  for (const { file, sheet, choice, reading } of await decidedTables(flow)) {
    const mapping = mappingFrom(reading);
    if (mapping === null || !keepsTemplate(choice)) continue;
    const name = sheet === null ? stem(file) : `${stem(file)}, ${sheet}`;
    const template = {
      name,
      headers: reading.columns.map(({ header }) => header),
      layout: choice.layout,
      mapping,
      ...(reading.people.length === 0 ? {} : { people: reading.people }),
      ...(there.has(name) || chosenFields.length === 0 ? {} : { policies: [...chosenFields] }),
    };
    await attempt(() => ask("save-template", template));
  }
}

export function renameTemplate(template: Stored, name: string): Promise<boolean> {
  const { id, at: _, ...kept } = template;
  return attempt(async () => {
    const saved = await ask("save-template", { ...kept, name });
    if (saved.id !== id) await ask("remove-template", { id });
  });
}

export function removeTemplate(id: number): Promise<boolean> {
  return attempt(() => ask("remove-template", { id }));
}

/** @returns where it was written; null when nowhere */
export async function exportTemplate({ id, name }: Stored): Promise<string | null> {
  const to = await desktop().chooseTemplateCopy(name);
  if (to === null) return null;
  let path: string | null = null;
  await attempt(async () => {
    ({ path } = await ask("export-template", { id, to }));
  });
  return path;
}

export async function importTemplate(): Promise<void> {
  const file = await desktop().chooseTemplate();
  if (file === null) return;
  await attempt(async () => ask("save-template", await ask("read-template", { file })));
}
