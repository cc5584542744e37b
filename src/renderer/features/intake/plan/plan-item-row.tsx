import type { PlanItem, PlanKind, Policy, FieldChange } from "../../../../contract/plan-rows.ts";
import { fieldWord } from "../../../../contract/words/field-words.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import { PlanChange } from "./plan-change.tsx";
import { planMessages, type PlanKey } from "./messages.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";
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
  readonly onChoose: (change: FieldChange, policy: Policy) => void;
}) {
  const say = useTexts(planMessages);
  const { outcome, line, kind, department, tie, changes, problems } = item;
  const { glyph, word } = KIND_LOOKS[kind];
  const isRefused = outcome === "rejected";
  const name = item.name === "" ? say("noName") : item.name;
  return (
    <li className={isRefused ? "plan-row refused" : "plan-row"}>
      <span className="plan-line">
        {say(outcome)}
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
              <PlanChange
                key={change.id}
                change={change}
                name={name}
                onChoose={(policy) => onChoose(change, policy)}
              />
            ))}
          </ul>
        )}
        {problems.map((problem, place) => {
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

function where({ file, sheet }: Pick<PlanItem, "file" | "sheet">): string {
  return sheet === null ? fileName(file) : `${fileName(file)}, ${sheet}`;
}
