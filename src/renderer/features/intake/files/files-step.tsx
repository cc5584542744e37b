import { X } from "lucide-react";
import { ActionBar } from "../action-bar.tsx";
import { messages } from "./messages.ts";
import { messages as shared } from "../messages.ts";
import {
  sheetsTaken,
  useInspections,
  type InspectedFile,
  type InspectedTable,
} from "../use-inspections.ts";
import { failureText } from "../failure-text.ts";
import { giveUp } from "../use-plan.ts";
import { fileName } from "../../../app/file-name.ts";
import {
  chooseSheets,
  goToImportStep,
  removeImportFile,
  useImportFlow,
} from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { chooseFiles } from "../../../app/use-workspace-actions.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";

/** Which files come along, and of workbooks which sheets. */
export function FilesStep() {
  const say = useTexts(messages);
  const files = useInspections();
  const isReady = files.length > 0 && files.every(({ tables }) => tables.length > 0);
  return (
    <>
      <section className="import-files">
        <h1>{say.rich("title")}</h1>
        <p className="import-lead">{say("lead")}</p>
        {files.length === 0 && <p>{say("none")}</p>}
        <ul>
          {files.map((file) => (
            <FileRow key={file.file} file={file} />
          ))}
        </ul>
        <Button onPress={() => void chooseFiles()}>
          {say(files.length === 0 ? "choose" : "add")}
        </Button>
      </section>
      <ActionBar>
        <Button
          look="primary"
          large
          isDisabled={!isReady}
          onPress={() => goToImportStep("columns")}
        >
          {say("toColumns")}
        </Button>
        <Button look="quiet" onPress={() => void giveUp()}>
          {say("cancel")}
        </Button>
      </ActionBar>
    </>
  );
}

function FileRow({ file: { file, sheets, tables } }: { readonly file: InspectedFile }) {
  const say = useTexts(messages);
  const name = fileName(file);
  const [table] = tables;
  return (
    <li>
      <div className="import-file">
        <b title={file}>{name}</b>
        {sheets.length === 0 && table !== undefined && <TableFacts table={table} />}
        <IconButton label={say("remove", { file: name })} onPress={() => removeImportFile(file)}>
          <X size={16} strokeWidth={1.7} aria-hidden="true" />
        </IconButton>
      </div>
      {sheets.length > 0 && <Sheets file={file} sheets={sheets} tables={tables} />}
    </li>
  );
}

function TableFacts({ table: { failure, reading, problems } }: { readonly table: InspectedTable }) {
  const say = useTexts(messages);
  const sayShared = useTexts(shared);
  if (failure !== null)
    return <span className="import-refused">{failureText(failure, say.language)}</span>;
  if (reading === null) return null;
  const noticed = problems.length;
  return (
    <span>
      {sayShared("rows", { count: reading.rows })}
      {noticed > 0 && `, ${say("noticed", { count: noticed })}`}
    </span>
  );
}

function Sheets({ file, sheets, tables }: InspectedFile) {
  const say = useTexts(messages);
  const chosen = useImportFlow((flow) => flow.sheets);
  const taken = sheetsTaken({ sheets: chosen }, file, sheets);
  const choose = (name: string, isOn: boolean): void =>
    chooseSheets(
      file,
      // In the order of the workbook, whatever order they were chosen in.
      sheets
        .map((sheet) => sheet.name)
        .filter((other) => (other === name ? isOn : taken.includes(other))),
    );
  return (
    <fieldset className="import-sheets">
      <legend className="vh">{say("sheets", { file: fileName(file) })}</legend>
      {sheets.map(({ name, hidden, filled }) => {
        const table = tables.find(({ sheet }) => sheet === name);
        return (
          <div key={name}>
            <Checkbox isOn={taken.includes(name)} onChange={(isOn) => choose(name, isOn)}>
              {name}
              {hidden && <small> {say("hidden")}</small>}
              {!filled && <small> {say("empty")}</small>}
            </Checkbox>
            {table !== undefined && <TableFacts table={table} />}
          </div>
        );
      })}
      {taken.length === 0 && <p className="import-refused">{say("noSheet")}</p>}
    </fieldset>
  );
}
