import { useState } from "react";
import { messages, type ColumnsKey } from "./messages.ts";
import {
  exportTemplate,
  importTemplate,
  removeTemplate,
  renameTemplate,
  useTemplates,
} from "./use-templates.ts";
import type { Stored } from "./use-templates.ts";
import { desktop } from "../../../app/desktop.ts";
import { useTexts } from "../../../app/texts.tsx";
import { toast } from "../../../app/toasts.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import "./templates-dialog.css";

/** The templates of the workspace: to use, rename, remove, give away and take in. */
export function TemplatesDialog({
  onUse,
  onClose,
}: {
  /** Reads the table on the screen by a template. */
  readonly onUse: (template: Stored) => void;
  readonly onClose: () => void;
}) {
  const say = useTexts(messages);
  const templates = useTemplates();
  return (
    <Dialog isOpen wide title={say("templates")} onClose={onClose}>
      <p>{say("templatesLead")}</p>
      {templates !== null && templates.length === 0 && <p>{say("templatesNone")}</p>}
      <ul className="dialog-list templates">
        {templates?.map((template) => (
          <TemplateRow key={template.id} template={template} onUse={() => onUse(template)} />
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={() => void importTemplate()}>{say("templateImport")}</Button>
        <Button look="quiet" onPress={onClose}>
          {say("close")}
        </Button>
      </div>
    </Dialog>
  );
}

function TemplateRow({
  template,
  onUse,
}: {
  readonly template: Stored;
  readonly onUse: () => void;
}) {
  const say = useTexts(messages);
  const [name, setName] = useState<string | null>(null);
  const rename = (): void => {
    const written = (name ?? "").trim();
    setName(null);
    if (written !== "" && written !== template.name) void renameTemplate(template, written);
  };
  const save = async (): Promise<void> => {
    const path = await exportTemplate(template);
    if (path === null) return;
    toast(say("templateSaved"), { label: say("reveal"), run: () => void desktop().reveal(path) });
  };
  const action = (key: ColumnsKey, run: () => void) => (
    <LinkButton
      aria-label={say("templateOf", { action: say(key), name: template.name })}
      onPress={run}
    >
      {say(key)}
    </LinkButton>
  );
  return (
    <li>
      {name === null ? (
        <span>
          <b>{template.name}</b>{" "}
          <small>{say("templateColumns", { count: template.headers.length })}</small>
        </span>
      ) : (
        <TextField label={say("templateName")} value={name} onChange={setName} onEnter={rename} />
      )}
      <span className="template-actions">
        {name === null ? (
          action("templateRename", () => setName(template.name))
        ) : (
          <Button onPress={rename}>{say("ready")}</Button>
        )}
        {action("templateUse", onUse)}
        {action("templateExport", () => void save())}
        {action("templateRemove", () => void removeTemplate(template.id))}
      </span>
    </li>
  );
}
