import type { Problem } from "../../../../contract/common.ts";
import type { PlanItem, PlanKind, FieldChange } from "../../../../contract/plan-rows.ts";
import { fieldWord } from "../../../../contract/words/field-words.ts";
import { NOT_NAMED, notNamed } from "../../../../contract/words/not-named.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import { isOpenConflict, isSettled } from "./conflict-options.ts";
import { PlanChange } from "./plan-change.tsx";
import { PlanConflict } from "./plan-conflict.tsx";
import type { Choice } from "./use-plan-choices.ts";
import { planMessages, type PlanKey } from "./messages.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { Glyph, type GlyphKind } from "../../../ui/glyph.tsx";
import "./plan-rows.css";

export const KIND_LOOKS: Readonly<
  Record<PlanKind, { readonly glyph: GlyphKind; readonly word: PlanKey }>
> = {
  initiatives: { glyph: "initiative", word: "kindInitiative" },
  people: { glyph: "person", word: "kindPerson" },
  departments: { glyph: "department", word: "kindDepartment" },
  topics: { glyph: "topic", word: "kindTopic" },
  ties: { glyph: "tie", word: "kindTie" },
};

/** One thing that a row speaks of: what becomes of it, which of its fields change and how, and what is wrong with it. */
export function PlanItemRow({
  item,
  severalFiles,
  onChoose,
}: {
  readonly item: PlanItem;
  readonly severalFiles: boolean;
  readonly onChoose: (change: FieldChange, choice: Choice) => void;
}) {
  const say = useTexts(planMessages);
  const { outcome, line, kind, department, tie, changes, problems } = item;
  const { glyph, word } = KIND_LOOKS[kind];
  const isRefused = outcome === "rejected";
  const name = nameOf(item, say);
  // A choice between what rows say tells already that they disagree.
  const isToldHere = ({ code }: Problem): boolean =>
    code !== "field-conflict" || !changes.some(isOpenConflict);
  return (
    <li className={isRefused ? "plan-row refused" : "plan-row"}>
      <span className="plan-line">
        {say(outcome === "conflict" && isSettled(changes) ? "settled" : outcome)}
        <br />
        {say("row", { line })}
      </span>
      <div>
        {(!isRefused || item.name !== "") && (
          <p className="plan-name">
            <Glyph kind={glyph} size={12} />
            <span className="vh">{say(word)} </span>
            <b>{name}</b>
            {tie !== null && (
              <span className="plan-quiet"> {fieldWord(tie.kind, say.language)}</span>
            )}
            {department !== null && <span className="plan-quiet"> {department}</span>}
            {severalFiles && <span className="plan-quiet"> {where(item)}</span>}
          </p>
        )}
        {changes.length > 0 && (
          <ul>
            {changes.map((change) => (
              <Change
                key={change.id}
                {...{ change, name, severalFiles }}
                onChoose={(choice) => onChoose(change, choice)}
              />
            ))}
          </ul>
        )}
        {problems.filter(isToldHere).map((problem, place) => {
          const { what, now } = problemWords(problem, say.language);
          const { column } = problem.place;
          return (
            // Problems of a row never change places.
            <p key={place} className="plan-problem">
              <b>{what.replace(/\.$/, "")}</b>
              <small>
                {column !== null && column !== "" && `${say("inColumn", { column })}. `}
                {now}
              </small>
            </p>
          );
        })}
      </div>
    </li>
  );
}

/** What a row speaks of; someone who wishes not to be named is told apart from a row without a name. */
function nameOf({ name, kind, outcome, tie }: PlanItem, say: Say<PlanKey>): string {
  const unnamed = notNamed(say.language);
  if (tie !== null)
    return [tie.from, tie.to].map((end) => (end === NOT_NAMED ? unnamed : end)).join(" → ");
  if (name !== "") return name;
  return kind === "people" && outcome !== "rejected" ? unnamed : say("noName");
}

/** A field that changes, or one on which rows disagree. */
function Change({
  change,
  name,
  severalFiles,
  onChoose,
}: {
  readonly change: FieldChange;
  readonly name: string;
  readonly severalFiles: boolean;
  readonly onChoose: (choice: Choice) => void;
}) {
  if (isOpenConflict(change)) return <PlanConflict {...{ change, name, severalFiles, onChoose }} />;
  return <PlanChange {...{ change, name }} onChoose={(policy) => onChoose({ policy })} />;
}

function where({ file, sheet }: Pick<PlanItem, "file" | "sheet">): string {
  return sheet === null ? fileName(file) : `${fileName(file)}, ${sheet}`;
}
