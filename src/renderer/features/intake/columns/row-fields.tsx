import {
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  useDragAndDrop,
} from "react-aria-components";
import type { FileReading } from "../../../../contract/mapping.ts";
import { messages } from "./messages.ts";
import { draggedField } from "./field-drag.ts";
import { entityWord, roleFieldWord, roleSections, roleWord } from "../../../app/role-words.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Glyph } from "../../../ui/glyph.tsx";
import "./row-fields.css";

/** The fields that a column can become, to drag to one; those that have a column are filled. */
export function RowFields({ reading }: { readonly reading: FileReading }) {
  const say = useTexts(messages);
  const { language } = say;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => draggedField(String(key))),
    renderDragPreview: ([item]) => (
      <span className="field drag-preview">
        {roleWord(Object.values(item ?? {})[0] ?? "", language)}
      </span>
    ),
  });
  const used = new Set([
    ...reading.columns.flatMap(({ roles }) => roles),
    ...reading.constants.map(({ role }) => role),
  ]);
  if (reading.about === "unknown") return null;
  return (
    <section className="row-fields">
      <h3>{say("fields")}</h3>
      <p className="xs">{say("fieldsHint")}</p>
      <ListBox
        aria-label={say("fields")}
        layout="grid"
        selectionMode="none"
        dragAndDropHooks={dragAndDropHooks}
      >
        {roleSections(reading.about).map(({ entity, roles }) => (
          <ListBoxSection key={entity} id={entity}>
            <Header>
              <Glyph kind={entity} />
              {entityWord(entity, language)}
            </Header>
            {roles.map((role) => (
              <ListBoxItem
                key={role}
                id={role}
                textValue={roleWord(role, language)}
                className={used.has(role) ? "field used" : "field"}
              >
                {roleFieldWord(role, language)}
                {used.has(role) && <span className="vh">, {say("fieldUsed")}</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </section>
  );
}
