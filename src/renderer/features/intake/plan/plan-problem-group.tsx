import { useState } from "react";
import type { Problem } from "../../../../contract/common.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import type { ProblemGroup } from "./plan-groups.ts";
import { groupWords } from "./plan-group-words.ts";
import { planMessages, type PlanKey } from "./messages.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { Growing } from "../../../ui/growing.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import "./plan-rows.css";

/** What is wrong in the same way, told once; its rows when asked for. */
export function PlanProblemGroup({
  group,
  severalFiles,
}: {
  readonly group: ProblemGroup;
  readonly severalFiles: boolean;
}) {
  const say = useTexts(planMessages);
  const [isOpen, setIsOpen] = useState(false);
  const { problems, count, column, severity, file, sheet } = group;
  const [first] = problems;
  if (first === undefined) return null;
  const isRefused = severity === "rejected";
  const isOne = problems.length === 1 && count === 1;
  const table = sheet === null ? fileName(file) : `${fileName(file)}, ${sheet}`;
  const where = whereWords(severalFiles ? table : null, column, say);
  return (
    <li className={isRefused ? "plan-row refused" : "plan-row"}>
      <span className="plan-line">
        {say(isRefused ? "rejected" : "warning")}
        <br />
        {isOne ? lineWords(first, say) : say("times", { count: say.intl.formatNumber(count) })}
      </span>
      <div className="plan-problem">
        <b>{groupWords(group, say.intl.formatNumber(count), say.language)}</b>
        <small>
          {where !== "" && `${where}. `}
          {problemWords(first, say.language).now}
        </small>
        {!isOne && (
          <LinkButton className="light" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {say(isOpen ? "linesHide" : "linesShow", { count: problems.length })}
          </LinkButton>
        )}
        {isOpen && (
          <div className="plan-lines">
            <Growing
              items={problems}
              moreWords={(more) => say("showMore", { count: more })}
              row={problemLine}
            />
          </div>
        )}
      </div>
    </li>
  );
}

function whereWords(file: string | null, column: string | null, say: Say<PlanKey>): string {
  if (column === null || column === "") return file ?? "";
  return file === null ? say("inColumn", { column }) : say("inColumnOf", { file, column });
}

// Problems of a plan never change places.
const problemLine = (problem: Problem, place: number) => <Line key={place} problem={problem} />;

function Line({ problem }: { readonly problem: Problem }) {
  const say = useTexts(planMessages);
  return (
    <li>
      <span>{lineWords(problem, say)}</span>
      <span>{problemWords(problem, say.language).what}</span>
    </li>
  );
}

function lineWords({ place }: Problem, say: Say<PlanKey>): string {
  return place.line === null ? say("wholeFile") : say("row", { line: place.line });
}
