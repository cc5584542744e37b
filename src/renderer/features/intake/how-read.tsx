import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { Reply } from "../../../contract/requests.ts";
import { problemWords } from "../../../contract/words/problem-words.ts";
import { messages } from "./messages.ts";
import { RowPicture } from "./row-picture.tsx";
import { capital } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

const ABOUT = {
  people: "aboutPeople",
  initiatives: "aboutInitiatives",
  departments: "aboutDepartments",
  ties: "aboutTies",
  unknown: "aboutUnknown",
} as const;

const DELIMITERS: Readonly<Record<string, "comma" | "semicolon" | "tab" | "pipe">> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
};

const MOST_PROBLEMS = 4;

/** One row drawn as what it becomes, and how the file is read. */
export function HowRead({ reading }: { readonly reading: Reply<"inspect"> }) {
  const say = useTexts(messages);
  const [at, setAt] = useState(0);
  const { rows, columns, about, encoding, delimiter, headerRow, problems } = reading;
  const row = rows[Math.min(at, rows.length - 1)];
  const delimiterWord = DELIMITERS[delimiter];
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
      <p className="xs">
        {say("readAs", {
          encoding: encodingName(encoding),
          delimiter: delimiterWord === undefined ? `‘${delimiter}’` : say(delimiterWord),
          header: headerRow === null ? "none" : String(headerRow),
        })}
      </p>
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

/** As people write it: UTF-8, Windows-1252. */
function encodingName(encoding: string): string {
  return /^utf/i.test(encoding) ? encoding.toUpperCase() : capital(encoding);
}
