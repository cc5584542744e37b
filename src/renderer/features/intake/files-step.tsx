import { X } from "lucide-react";
import { ActionBar } from "./action-bar.tsx";
import { messages } from "./messages.ts";
import { useInspections, type Inspection } from "./use-inspections.ts";
import { giveUp } from "./use-plan.ts";
import { failureWords } from "../../../contract/words/failure-words.ts";
import { fileName } from "../../app/file-name.ts";
import { goToImportStep, removeImportFile, useImportFlow } from "../../app/import-flow.ts";
import { useTexts } from "../../app/texts.tsx";
import { chooseFiles } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

/** Which files come along. */
export function FilesStep() {
  const say = useTexts(messages);
  const files = useImportFlow((flow) => flow.files);
  const inspections = useInspections(files);
  return (
    <>
      <section className="import-files">
        <h1>{say.rich("filesTitle")}</h1>
        <p className="import-lead">{say("filesLead")}</p>
        {files.length === 0 && <p>{say("filesNone")}</p>}
        <ul>
          {inspections.map((inspection) => (
            <FileRow key={inspection.file} inspection={inspection} />
          ))}
        </ul>
        <Button onPress={() => void chooseFiles()}>
          {say(files.length === 0 ? "filesChoose" : "filesAdd")}
        </Button>
      </section>
      <ActionBar>
        <Button
          look="primary"
          large
          isDisabled={files.length === 0}
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

function FileRow({ inspection: { file, reading, failure } }: { readonly inspection: Inspection }) {
  const say = useTexts(messages);
  const name = fileName(file);
  return (
    <li>
      <b title={file}>{name}</b>
      {failure !== null && (
        <span className="import-refused">{failureWords(failure, say.language).what}</span>
      )}
      {reading !== null && <span>{say("rows", { count: reading.reading.rows })}</span>}
      <IconButton label={say("filesRemove", { file: name })} onPress={() => removeImportFile(file)}>
        <X size={16} strokeWidth={1.7} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
