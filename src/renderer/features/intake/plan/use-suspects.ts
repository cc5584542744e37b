import type { PlanSummary } from "../../../../contract/plan-import.ts";
import { peopleAfter, type Suspect } from "./suspects.ts";
import { fileName } from "../../../app/file-name.ts";
import { chooseForTable, choiceFor, tableKey, useImportFlow } from "../../../app/import-flow.ts";

/** What was said last of a word: the plan is made anew then, and the keyboard goes on from that word. */
let last: { readonly key: string; readonly isPerson: boolean } | null = null;

/** Says of a word whether it is the name of a person; the plan is then made anew. */
export function sayWhether(
  { key, file, sheet, word }: Suspect,
  isPerson: boolean,
  files: PlanSummary["files"],
): void {
  last = { key, isPerson };
  const flow = useImportFlow.getState();
  const read = files.find((one) => one.file === file && one.sheet === sheet)?.people ?? [];
  for (const path of flow.files.filter((one) => fileName(one) === file)) {
    const table = tableKey(path, sheet);
    const before = choiceFor(flow, table).people ?? read;
    chooseForTable(table, { people: peopleAfter(before, word, isPerson) });
  }
}

/** Whether the plan was made anew because of a word, and says now what was said of it. */
export const isLast = ({ key, count }: Suspect): boolean =>
  last?.key === key && last.isPerson === (count === null);

/** Whether the plan was made anew because a word was decided about. */
export const isAfterWord = (): boolean => last !== null;

/** The keyboard is where it should be. */
export function forgetLast(): void {
  last = null;
}
