import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { Reply } from "../../../contract/requests.ts";
import { problemWords } from "../../../contract/words/problem-words.ts";
import { messages } from "./messages.ts";
import { ABOUT, howRead } from "./reading-words.ts";
import { RowPicture } from "./row-picture.tsx";
import { useTexts } from "../../app/texts.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

const MOST_PROBLEMS = 4;

/** One row drawn as what it becomes, and how the file is read. */
export function HowRead({ reading }: { readonly reading: Reply<"inspect"> }) {
  const say = useTexts(messages);
  const [at, setAt] = useState(0);
  const {
    rows,
    problems,
    reading: { columns, about },
  } = reading;
  const row = rows[Math.min(at, rows.length - 1)];
  return (
    <aside className="import-how">
      <header>
        <h2>{say("rowTitle", { number: at + 1 })}</h2>
        <span>
          <IconButton
            label={say("rowPrevious")}
            isDisabled={at === 0}
            onPress={() => setAt(at - 1)}
          >
            <ChevronLeft size={18} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={say("rowNext")}
            isDisabled={at >= rows.length - 1}
            onPress={() => setAt(at + 1)}
          >
            <ChevronRight size={18} aria-hidden="true" />
          </IconButton>
        </span>
      </header>
      <p className="sm">{say(ABOUT[about])}</p>
      {row !== undefined && (
        <RowPicture columns={columns} row={row} about={about} number={at + 1} />
      )}
      <p className="xs">{howRead(reading.reading, say)}</p>
      {problems.length > 0 && (
        <div className="import-noticed">
          <p className="sm">
            <b>{say("readingProblems", { count: problems.length })}</b>
          </p>
          <ul>
            {problems.slice(0, MOST_PROBLEMS).map((problem) => {
              const { where, what } = problemWords(problem, say.language);
              return (
                <li key={`${where} ${what}`}>
                  <small>{where}</small> {what}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </aside>
  );
}
