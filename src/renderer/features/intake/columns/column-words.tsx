import { chooseFormat, type ColumnPlace } from "./column-choices.ts";
import { formatOptions, MEANINGS, withMeaning, type WordField } from "./column-formats.ts";
import { columnName } from "./column-name.ts";
import { messages } from "./messages.ts";
import { useColumnWords } from "./use-column-words.ts";
import { useTable } from "./table-context.ts";
import { fieldWord } from "../../../../contract/words/field-words.ts";
import { valueWord } from "../../../../contract/words/value-words.ts";
import { BusyView } from "../../../app/busy-view.tsx";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Pick } from "../../../ui/pick.tsx";
import "./column-more.css";

/** What the words of a column stand for, one by one. */
export function ColumnWords({
  place,
  onClose,
}: {
  readonly place: ColumnPlace;
  readonly onClose: () => void;
}) {
  const say = useTexts(messages);
  const { column } = place;
  const field = formatOptions(column).words;
  return (
    <Dialog isOpen title={say("wordsTitle", { column: columnName(column, say) })} onClose={onClose}>
      <p>{say(field === "sharing" ? "wordsLeadSharing" : "wordsLead")}</p>
      {field !== null && <WordsTable place={place} field={field} />}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {say("ready")}
        </Button>
      </div>
    </Dialog>
  );
}

function WordsTable({ place, field }: { readonly place: ColumnPlace; readonly field: WordField }) {
  const say = useTexts(messages);
  const { question, problems } = useTable();
  const { column } = place;
  const { values } = column.format;
  const words = useColumnWords(question, column.index);
  if (words === null) return <BusyView title={say("wordsTitle", { column: "" })} progress={null} />;
  if (words.length === 0) return <p>{say("wordsNone")}</p>;
  const unknown = new Set(
    problems.filter(({ place: at }) => at.column === column.header).map(({ value }) => value),
  );
  const meanings = MEANINGS[field].map((id) => ({
    id,
    text: field === "kind" ? fieldWord(id, say.language) : valueWord(field, id, say.language),
  }));
  return (
    <table className="words-table">
      <thead>
        <tr>
          <th scope="col">{say("word")}</th>
          <th scope="col">{say("meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {words.map(({ word, count }) => (
          <tr key={word}>
            <th scope="row">
              {word} <small>{say("times", { count })}</small>
            </th>
            <td>
              <Pick
                label={say("meansOf", { word })}
                chosen={values.find(({ from }) => from === word)?.to ?? ""}
                sections={[
                  {
                    title: null,
                    options: [
                      ...meanings,
                      { id: "", text: say(unknown.has(word) ? "notUnderstood" : "ownReading") },
                    ],
                  },
                ]}
                onChoose={(to) => chooseFormat(place, withMeaning(column.format, word, to))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
