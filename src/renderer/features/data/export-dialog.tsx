import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { ExportKind } from "../../../contract/export.ts";
import { messages } from "./messages.ts";
import { useExport } from "./use-export.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { closeOverlay } from "../../app/overlays.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Switch } from "../../ui/switch.tsx";
import "./export-dialog.css";

const KINDS = [
  { kind: "html", word: "html", purpose: "htmlFor" },
  { kind: "pdf", word: "pdf", purpose: "pdfFor" },
  { kind: "png", word: "png", purpose: "pngFor" },
  { kind: "svg", word: "svg", purpose: "svgFor" },
  { kind: "csv", word: "csv", purpose: "csvFor" },
  { kind: "gexf", word: "gexf", purpose: "gexfFor" },
  { kind: "graphml", word: "graphml", purpose: "graphmlFor" },
  { kind: "json", word: "json", purpose: "jsonFor" },
] as const;

/** A picture and a report show no columns. */
const WITHOUT_COLUMNS: ReadonlySet<ExportKind> = new Set(["png", "svg", "html", "pdf"]);

/** What goes out, for whom, and who is named in it. */
export function ExportDialog() {
  const say = useTexts(messages);
  const { state, write, stop, reveal, again } = useExport();
  if (state.status === "done") {
    const { people, leftOut, path } = state.reply;
    return (
      <Dialog title={say.rich("exportDone")} isOpen onClose={closeOverlay}>
        <p>
          {say("exportNamed", { people })} {say("exportLeftOut", { count: leftOut })}
        </p>
        <p className="export-path">{path}</p>
        <div className="dialog-actions">
          <Button look="primary" onPress={() => reveal(path)}>
            {say("reveal")}
          </Button>
          <Button look="quiet" onPress={again}>
            {say("other")}
          </Button>
          <Button look="quiet" onPress={closeOverlay}>
            {say("close")}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={say("exportTitle")} wide isOpen onClose={closeOverlay}>
      {state.status === "busy" && (
        <BusyView title={say("exportBusy")} progress={state.progress} onStop={stop} />
      )}
      {state.status === "failed" && (
        <FailureView failure={state.failure}>
          <Button onPress={again}>{say("tryAgain")}</Button>
        </FailureView>
      )}
      {state.status === "idle" && <ExportChoices onWrite={write} />}
    </Dialog>
  );
}

function ExportChoices({
  onWrite,
}: {
  readonly onWrite: (choice: {
    kind: ExportKind;
    includeInternal: boolean;
    includeAttributes: boolean;
  }) => void;
}) {
  const say = useTexts(messages);
  const [kind, setKind] = useState<ExportKind>("html");
  const [includeInternal, setIncludeInternal] = useState(false);
  const [includeAttributes, setIncludeAttributes] = useState(false);
  const hasColumns = !WITHOUT_COLUMNS.has(kind);
  return (
    <>
      <p>{say("exportLead")}</p>
      <div className="export-choices">
        <RadioGroup value={kind} onChange={(value) => setKind(value as ExportKind)}>
          <Label>{say("exportFormat")}</Label>
          {KINDS.map((choice) => (
            <Radio key={choice.kind} value={choice.kind}>
              <i aria-hidden="true" />
              <span>
                {say(choice.word)}
                <small>{say(choice.purpose)}</small>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <div>
          <RadioGroup
            value={includeInternal ? "internal" : "open"}
            onChange={(value) => setIncludeInternal(value === "internal")}
          >
            <Label>{say("exportWho")}</Label>
            <Radio value="open">
              <i aria-hidden="true" />
              <span>
                {say("exportOpen")}
                <small>{say("exportOpenWhy")}</small>
              </span>
            </Radio>
            <Radio value="internal">
              <i aria-hidden="true" />
              <span>
                {say("exportInternal")}
                <small>{say("exportInternalWhy")}</small>
              </span>
            </Radio>
          </RadioGroup>
          <p className="sm">{say("exportPrivate")}</p>
          {hasColumns && (
            <div className="export-attributes">
              <Switch isOn={includeAttributes} onChange={setIncludeAttributes}>
                {say("exportAttributes")}
              </Switch>
              <p className="sm">{say("exportAttributesWhy")}</p>
            </div>
          )}
        </div>
      </div>
      <div className="dialog-actions">
        <Button
          look="primary"
          onPress={() =>
            onWrite({
              kind,
              includeInternal,
              includeAttributes: includeAttributes && hasColumns,
            })
          }
        >
          {say("exportDo")}
        </Button>
        <Button look="quiet" onPress={closeOverlay}>
          {say("cancel")}
        </Button>
      </div>
    </>
  );
}
