import type { ReactNode } from "react";
import type { Problem } from "../../../contract/common.ts";
import type { Reply } from "../../../contract/requests.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { problemWords } from "../../../contract/words/problem-words.ts";
import { valueWord } from "../../../contract/words/value-words.ts";
import { detailsMessages } from "./details-messages.ts";
import { fileName } from "../../app/file-name.ts";
import { capital } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { CHANGE_MARKS } from "../../ui/change-marks.tsx";
import { Growing } from "../../ui/growing.tsx";

type Details = Reply<"import-details">;
type Change = Details["changes"][number];
type Longer = Details["topics"][number];
type Alias = Details["aliases"][number];

/** What an import changed, added to what was there, and did not take: each list only where there is something in it. */
export function DetailsLists({ details }: { readonly details: Details }) {
  const say = useTexts(detailsMessages);
  const { changesTotal, topicsTotal, aliasesTotal, refusedTotal } = details;
  return (
    <>
      {changesTotal + topicsTotal + aliasesTotal === 0 && <p>{say("changedNothing")}</p>}
      <Listed
        title={say("changedTitle", { count: changesTotal })}
        items={details.changes}
        total={changesTotal}
        row={changeLine}
      />
      <Listed
        title={say("topicsTitle", { count: topicsTotal })}
        items={details.topics}
        total={topicsTotal}
        row={topicsLine}
      />
      <Listed
        title={say("aliasesTitle", { count: aliasesTotal })}
        items={details.aliases}
        total={aliasesTotal}
        row={aliasLine}
      />
      <Listed
        title={say("refusedTitle", { count: refusedTotal })}
        items={details.refused}
        total={refusedTotal}
        row={refusedLine}
      />
    </>
  );
}

/** A list under its title; nothing where it is empty. */
function Listed<Item>({
  title,
  items,
  total,
  row,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many there are, told or not. */
  readonly total: number;
  readonly row: (item: Item, place: number) => ReactNode;
}) {
  const say = useTexts(detailsMessages);
  if (total === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Growing items={items} moreWords={(more) => say("showMore", { count: more })} row={row} />
      {items.length < total && (
        <p className="sm">
          {say("firstOf", {
            shown: say.intl.formatNumber(items.length),
            total: say.intl.formatNumber(total),
          })}
        </p>
      )}
    </section>
  );
}

// What an import did never changes places.
const changeLine = (change: Change, place: number) => <ChangeLine key={place} change={change} />;
const topicsLine = (longer: Longer, place: number) => <TopicsLine key={place} longer={longer} />;
const aliasLine = (alias: Alias, place: number) => <AliasLine key={place} alias={alias} />;
const refusedLine = (problem: Problem, place: number) => (
  <RefusedLine key={place} problem={problem} />
);

function ChangeLine({ change }: { readonly change: Change }) {
  const say = useTexts(detailsMessages);
  const { name, field, file, line } = change;
  const word = (value: string | null): string =>
    value === null ? "" : valueWord(field, value, say.language);
  const before = word(change.before);
  const after = word(change.after);
  const shape = before === "" ? "changedFilled" : after === "" ? "changedEmptied" : "changed";
  const what = field.replace(/^attribute:/, "");
  return (
    <li className="details-change">
      <b>{name === "" ? say("noName") : name}</b>{" "}
      <span>
        {say.rich(
          shape,
          { field: capital(fieldWord(what, say.language)), before, after },
          CHANGE_MARKS,
        )}
      </span>{" "}
      {file !== null && line !== null && (
        <small>{say("changedFrom", { line, file: fileName(file) })}</small>
      )}
    </li>
  );
}

function TopicsLine({ longer: { name, role, added, file, line } }: { readonly longer: Longer }) {
  const say = useTexts(detailsMessages);
  const field = capital(fieldWord(role, say.language));
  return (
    <li className="details-change">
      <b>{name === "" ? say("noName") : name}</b>{" "}
      <span>
        {say.rich("topicsAdded", { field, added: say.intl.formatList(added) }, CHANGE_MARKS)}
      </span>{" "}
      <small>{say("changedFrom", { line, file: fileName(file) })}</small>
    </li>
  );
}

function AliasLine({ alias: { department, alias, file } }: { readonly alias: Alias }) {
  const say = useTexts(detailsMessages);
  return (
    <li className="details-change">
      <b>{department}</b> <span>{say.rich("aliasAdded", { alias }, CHANGE_MARKS)}</span>{" "}
      <small>{fileName(file)}</small>
    </li>
  );
}

function RefusedLine({ problem }: { readonly problem: Problem }) {
  const say = useTexts(detailsMessages);
  const { what, where } = problemWords(problem, say.language);
  return (
    <li className="details-change">
      <span>{what}</span> <small>{where}</small>
    </li>
  );
}
