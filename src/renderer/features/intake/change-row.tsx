import { useState } from "react";
import type { PlanSummary } from "../../../contract/plan-import.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { valueWord } from "../../../contract/words/value-words.ts";
import { messages } from "./messages.ts";
import { capital } from "../../app/numbers.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

type Change = PlanSummary["changes"][number];

/** Longer texts are counted, and shown when asked for. */
const LONG = 60;

const MARKS = {
  del: (words: React.ReactNode) => <del>{words}</del>,
  ins: (words: React.ReactNode) => <ins>{words}</ins>,
};

/** A field that would be replaced: what it was, what it becomes. */
export function ChangeRow({ change }: { readonly change: Change }) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  const { name, line, file } = change;
  const word = (value: string | null): string =>
    value === null ? "" : valueWord(change.field, value, say.language);
  const field = capital(fieldWord(change.field, say.language));
  const before = word(change.before);
  const after = word(change.after);
  const isLong = before !== "" && after !== "" && Math.max(before.length, after.length) > LONG;
  return (
    <li className="plan-row">
      <span className="plan-line">
        {say("updated")}
        {line !== null && (
          <>
            <br />
            {say("line", { line })}
          </>
        )}
      </span>
      <div>
        <b title={file}>{name}</b>
        <small>
          {isLong
            ? say.rich("fieldLong", { field, before: before.length, after: after.length }, MARKS)
            : say.rich(shape(before, after), { field, before, after }, MARKS)}{" "}
          {isLong && (
            <LinkButton className="light" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
              {say(isOpen ? "compareLess" : "compare")}
            </LinkButton>
          )}
        </small>
        {isOpen && (
          <dl className="plan-compare">
            <div>
              <dt>{say("wasText")}</dt>
              <dd>{before}</dd>
            </div>
            <div>
              <dt>{say("becomesText")}</dt>
              <dd>{after}</dd>
            </div>
          </dl>
        )}
      </div>
    </li>
  );
}

function shape(before: string, after: string): "fieldFilled" | "fieldEmptied" | "fieldChange" {
  if (before === "") return "fieldFilled";
  return after === "" ? "fieldEmptied" : "fieldChange";
}
