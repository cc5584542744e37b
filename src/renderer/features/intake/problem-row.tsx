import type { Problem } from "../../../contract/common.ts";
import { problemWords } from "../../../contract/words/problem-words.ts";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";

/** What is wrong or worth knowing about a row: what, where, what now. */
export function ProblemRow({ problem }: { readonly problem: Problem }) {
  const say = useTexts(messages);
  const { what, now } = problemWords(problem, say.language);
  const { file, line, column } = problem.place;
  const isRefused = problem.severity === "rejected";
  return (
    <li className={isRefused ? "plan-row refused" : "plan-row"}>
      <span className="plan-line">
        {say(isRefused ? "rejected" : "warning")}
        {line !== null && (
          <>
            <br />
            {say("line", { line })}
          </>
        )}
      </span>
      <div>
        <b>{what}</b>
        <small>
          {file}
          {column !== null && column !== "" && `, ${say("column", { column })}`}. {now}
        </small>
      </div>
    </li>
  );
}
