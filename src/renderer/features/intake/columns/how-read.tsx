import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import type { About, FileReading } from "../../../../contract/mapping.ts";
import type { Problem } from "../../../../contract/common.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import { messages } from "./messages.ts";
import { HowReadDialog } from "./how-read-dialog.tsx";
import { messages as shared } from "../messages.ts";
import { howRead } from "../../../app/reading-words.ts";
import { RowConstants } from "./row-constants.tsx";
import { RowFields } from "./row-fields.tsx";
import { RowPicture } from "./row-picture.tsx";
import { TableCounts } from "./table-counts.tsx";
import type { InspectedTable } from "../use-inspections.ts";
import { chooseForTable } from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Pick } from "../../../ui/pick.tsx";
import "./how-read.css";

const MOST_PROBLEMS = 4;

const ABOUTS = [
  { id: "people", key: "aboutPeople" },
  { id: "initiatives", key: "aboutInitiatives" },
  { id: "departments", key: "aboutDepartments" },
  { id: "ties", key: "aboutTies" },
] as const;

type Props = { readonly table: InspectedTable; readonly reading: FileReading };

/** One row drawn as what it becomes, what all of them name, what holds for all, and how the file is read. */
export function HowRead({ table, reading }: Props) {
  const say = useTexts(messages);
  const { found } = table;
  if (found === null) return null;
  return (
    <aside className="import-how" aria-label={say("about")}>
      <ShownRow
        reading={reading}
        rows={found.rows}
        lines={found.lines}
        nothing={new Set([...found.nothing, ...suspected(table.problems)])}
      />
      <TableCounts table={table} reading={reading} />
      <AsFound table={table} reading={reading} />
      <RowFields reading={reading} />
      <RowConstants table={table} reading={reading} />
      <Noticed problems={table.problems} />
    </aside>
  );
}

/** Words in the place of names that look like nobody. */
const suspected = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap(({ code, value }) =>
    code === "suspected-not-a-person" && value !== null ? [value] : [],
  );

function ShownRow({
  reading,
  rows,
  lines,
  nothing,
}: {
  readonly reading: FileReading;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly nothing: ReadonlySet<string>;
}) {
  const say = useTexts(messages);
  const [asked, setAt] = useState(0);
  const at = Math.max(0, Math.min(asked, rows.length - 1));
  const row = rows[at];
  if (row === undefined) return null;
  const number = lines[at] ?? at + 1;
  return (
    <>
      <header>
        <h2>{say("row", { number })}</h2>
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
      <RowPicture {...{ reading, row, number, nothing }} />
    </>
  );
}

/** What the rows are about; what the columns are is guessed anew for it. */
export function AboutPick({
  table,
  about,
}: {
  readonly table: InspectedTable;
  readonly about: About;
}) {
  const say = useTexts(messages);
  return (
    <div className="about-pick">
      <span aria-hidden="true">{say("about")}</span>
      <Pick
        label={say("about")}
        look="quiet"
        placeholder={say("aboutPick")}
        chosen={about === "unknown" ? null : about}
        sections={[{ title: null, options: ABOUTS.map(({ id, key }) => ({ id, text: say(key) })) }]}
        onChoose={(id) => {
          const chosen = ABOUTS.find((one) => one.id === id);
          if (chosen === undefined || chosen.id === about) return;
          chooseForTable(table.key, { about: chosen.id, columns: {}, usesTemplate: false });
        }}
      />
    </div>
  );
}

function AsFound({ table, reading }: Props) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <p className="xs">
      {howRead(reading, say.language)}{" "}
      <LinkButton onPress={() => setIsOpen(true)}>{say("otherReading")}</LinkButton>
      <UsedTemplate table={table} />
      {isOpen && <HowReadDialog table={table} onClose={() => setIsOpen(false)} />}
    </p>
  );
}

function UsedTemplate({ table }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const template = table.found?.template ?? null;
  const { usesTemplate } = table.choice;
  if (template === null && usesTemplate) return null;
  const use = (uses: boolean): void => chooseForTable(table.key, { usesTemplate: uses });
  return (
    <>
      <br />
      {template !== null && say("byTemplate", { name: template.name })}{" "}
      <LinkButton onPress={() => use(!usesTemplate)}>
        {say(usesTemplate ? "templateOff" : "templateOn")}
      </LinkButton>
    </>
  );
}

function Noticed({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useTexts(shared);
  if (problems.length === 0) return null;
  return (
    <div className="import-noticed">
      <p className="sm">
        <b>{say("readingProblems", { count: problems.length })}</b>
      </p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map((problem, place) => {
          const { where, what } = problemWords(problem, say.language);
          return (
            <li key={place}>
              <small>{where}</small> {what}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
