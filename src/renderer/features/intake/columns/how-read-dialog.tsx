import { useState } from "react";
import { messages, type ColumnsKey } from "./messages.ts";
import { FirstRows } from "./first-rows.tsx";
import {
  DELIMITERS,
  draftOf,
  ENCODINGS,
  layoutOf,
  LINE,
  NONE,
  OTHER,
  QUOTES,
  wholeNumber,
  type LayoutDraft,
} from "./layout-draft.ts";
import { delimiterWord, encodingName } from "../../../app/reading-words.ts";
import { failureText } from "../failure-text.ts";
import { tableQuestion } from "../table-reading.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useReadingPreview } from "./use-reading-preview.ts";
import type { FileReading } from "../../../../contract/mapping.ts";
import { problemWords } from "../../../../contract/words/problem-words.ts";
import type { EngineFailure } from "../../../app/engine-failure.ts";
import { fileName } from "../../../app/file-name.ts";
import { chooseForTable } from "../../../app/import-flow.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Pick } from "../../../ui/pick.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import "./how-read-dialog.css";

const PREVIEW_ROWS = 6;

/** How a table is cut up, where what was found is wrong; shows at once what would be read. */
export function HowReadDialog({
  table,
  onClose,
}: {
  readonly table: InspectedTable;
  readonly onClose: () => void;
}) {
  const say = useTexts(messages);
  const { choice, reading } = table;
  const [draft, setDraft] = useState(() => draftOf(choice.layout, reading));
  const [source, setSource] = useState(reading?.source ?? "");
  const change = (part: Partial<LayoutDraft>): void => setDraft({ ...draft, ...part });
  const layout = layoutOf(draft);
  const question = tableQuestion(table.file, table.sheet, { ...choice, layout });
  const { preview, failure, isWaiting } = useReadingPreview(question);
  const apply = (): void => {
    const isFound = source.trim() === "" || source.trim() === table.found?.reading.source;
    chooseForTable(table.key, { layout, source: isFound ? choice.source : source.trim() });
    onClose();
  };
  const name = fileName(table.file);
  return (
    <Dialog isOpen wide title={say("howTitle", { file: name })} onClose={onClose}>
      <div className="layout-fields">
        {table.sheet === null && (
          <TextLayout draft={draft} found={table.found?.reading ?? null} onChange={change} />
        )}
        <HeaderLayout draft={draft} failure={failure} onChange={change} />
        <LayoutPick
          label={say("emptyCells")}
          chosen={draft.emptyCells}
          found={say("emptyCellsFound")}
          options={[{ id: NONE, text: say("emptyCellsLeft") }]}
          onChoose={(emptyCells) => change({ emptyCells })}
        />
        <TextField
          label={say("source")}
          value={source}
          onChange={setSource}
          hint={say("sourceHint")}
        />
      </div>
      <h3>{say("preview")}</h3>
      {failure !== null && headerError(failure, say) === null && (
        <p role="alert" className="layout-failure">
          {failureText(failure, say.language)}
        </p>
      )}
      {preview !== null && (
        <FirstRows
          label={say("preview")}
          reading={preview.reading}
          rows={preview.rows.slice(0, PREVIEW_ROWS)}
          lines={preview.lines}
        />
      )}
      <div className="dialog-actions">
        <Button look="primary" isDisabled={failure !== null || isWaiting} onPress={apply}>
          {say("apply")}
        </Button>
        <Button look="quiet" onPress={() => setDraft(draftOf({}, table.found?.reading ?? null))}>
          {say("askAnew")}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

type PartProps = {
  readonly draft: LayoutDraft;
  readonly onChange: (part: Partial<LayoutDraft>) => void;
};

/** Signs and characters; a sheet of a workbook has none. */
function TextLayout({
  draft,
  found,
  onChange,
}: PartProps & { readonly found: FileReading | null }) {
  const say = useTexts(messages);
  const self = (was: string | null | undefined): string =>
    was === null || was === undefined || was === ""
      ? say("asFound")
      : say("foundSelf", { found: was });
  return (
    <>
      <LayoutPick
        label={say("encoding")}
        chosen={draft.encoding}
        found={self(found === null ? null : encodingName(found.encoding))}
        options={ENCODINGS.map((id) => ({ id, text: encodingName(id) }))}
        onChoose={(encoding) => onChange({ encoding })}
      />
      <LayoutPick
        label={say("delimiter")}
        chosen={draft.delimiter}
        found={self(found === null ? null : delimiterWord(found.delimiter, say.language))}
        options={[
          ...DELIMITERS.map((id) => ({ id, text: delimiterWord(id, say.language) })),
          { id: OTHER, text: say("otherSign") },
        ]}
        onChoose={(delimiter) => onChange({ delimiter })}
      />
      {draft.delimiter === OTHER && (
        <TextField
          label={say("delimiterSign")}
          value={draft.delimiterSign}
          onChange={(sign) => onChange({ delimiterSign: sign.slice(0, 5) })}
        />
      )}
      <LayoutPick
        label={say("quote")}
        chosen={draft.quote}
        found={self(found?.quote)}
        options={[
          { id: QUOTES[0], text: say("quoteDouble") },
          { id: QUOTES[1], text: say("quoteSingle") },
          { id: NONE, text: say("quoteNone") },
          { id: OTHER, text: say("otherSign") },
        ]}
        onChoose={(quote) => onChange({ quote })}
      />
      {draft.quote === OTHER && (
        <TextField
          label={say("quoteSign")}
          value={draft.quoteSign}
          onChange={(sign) => onChange({ quoteSign: sign.slice(0, 1) })}
        />
      )}
    </>
  );
}

function HeaderLayout({
  draft,
  failure,
  onChange,
}: PartProps & { readonly failure: EngineFailure | null }) {
  const say = useTexts(messages);
  return (
    <>
      <LayoutPick
        label={say("header")}
        chosen={draft.header}
        found={say("headerFound")}
        options={[
          { id: NONE, text: say("headerNone") },
          { id: LINE, text: say("headerAtLine") },
        ]}
        onChoose={(header) => onChange({ header })}
      />
      {draft.header === LINE && (
        <div className="layout-numbers">
          <TextField
            isNumber
            label={say("headerRow")}
            value={draft.headerRow}
            onChange={(headerRow) => onChange({ headerRow })}
            error={
              wholeNumber(draft.headerRow, 10_000) === null
                ? say("numberWrong", { most: 10_000 })
                : failure === null
                  ? null
                  : headerError(failure, say)
            }
          />
          <TextField
            isNumber
            label={say("headerRows")}
            value={draft.headerRows}
            onChange={(headerRows) => onChange({ headerRows })}
            error={
              wholeNumber(draft.headerRows, 20) === null ? say("numberWrong", { most: 20 }) : null
            }
          />
        </div>
      )}
    </>
  );
}

function LayoutPick({
  label,
  chosen,
  found,
  options,
  onChoose,
}: {
  readonly label: string;
  /** "" is left to be found. */
  readonly chosen: string;
  readonly found: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChoose: (id: string) => void;
}) {
  return (
    <div className="labelled">
      <span aria-hidden="true">{label}</span>
      <Pick
        label={label}
        chosen={chosen}
        sections={[{ title: null, options: [{ id: "", text: found }, ...options] }]}
        onChoose={onChoose}
      />
    </div>
  );
}

/** What is wrong with the line of the header; null where it is something else. */
function headerError({ problems }: EngineFailure, say: Say<ColumnsKey>): string | null {
  const problem = problems.find(({ code }) => code.includes("header"));
  return problem === undefined ? null : problemWords(problem, say.language).what;
}
