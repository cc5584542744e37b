import { resolve } from "node:path";
import type { Language } from "../../contract/desktop.ts";
import type { PlanItem } from "../../contract/plan-rows.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { planFieldWord } from "../../contract/words/field-words.ts";
import { PLAN_WORDS } from "../../contract/words/plan-words.ts";
import { problemWords } from "../../contract/words/problem-words.ts";
import { valueWord } from "../../contract/words/value-words.ts";
import { BYTE_ORDER_MARK, csvLine } from "../../core/exchange/csv.ts";
import { writeFileSafely } from "../../core/exchange/write-safely.ts";
import { waitingPlan } from "../plan/waiting-plan.ts";
import { checkCancelled } from "../watch.ts";
import { planItem } from "./plan-rows.ts";
import { checkIsNoSource } from "./save-rejected.ts";
import type { TaskContext } from "./task.ts";

/** Writes all that a dry run would do, a line for each thing. */
export function savePlan(ask: Asked<"save-plan">, context: TaskContext): Reply<"save-plan"> {
  const waiting = waitingPlan(ask.plan);
  const to = resolve(ask.to);
  checkIsNoSource(waiting, to);
  const { draft, report } = waiting;
  let rows = 0;
  const pieces = function* (): Generator<string> {
    yield BYTE_ORDER_MARK + csvLine(PLAN_WORDS[ask.language].columns);
    for (const item of draft.allItems()) {
      checkCancelled(context);
      rows++;
      context.onProgress({ step: "writing", done: rows, total: null, unit: "rows" });
      yield csvLine(cellsOf(planItem(item, report.privateNames), ask.language));
    }
  };
  writeFileSafely(to, pieces());
  return { path: to, rows };
}

function cellsOf(item: PlanItem, language: Language): readonly (string | number | null)[] {
  const { kinds, outcomes, empty, disagree } = PLAN_WORDS[language];
  const changes = item.changes.map(({ field, before, after, values }) => {
    const word = (value: string | null): string =>
      value === null ? empty : valueWord(field.replace(/^\w+\./, ""), value, language);
    const said = values.map(({ value }) => word(value)).join(" / ");
    const all = said === "" ? "" : ` (${disagree}: ${said})`;
    return `${planFieldWord(field, language)}: ${word(before)} → ${word(after)}${all}`;
  });
  const problems = item.problems.map((problem) => {
    const { what, now } = problemWords(problem, language);
    return `${what} ${now}`;
  });
  return [
    item.file,
    item.sheet,
    item.line,
    kinds[item.kind],
    outcomes[item.outcome],
    item.name,
    item.department,
    changes.join("\n"),
    problems.join("\n"),
  ];
}
