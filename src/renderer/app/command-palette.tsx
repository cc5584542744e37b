/* eslint-disable jsx-a11y/prefer-tag-over-role -- no tag gives a list that is walked from a text field */
import { Search } from "lucide-react";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { Dialog as AriaDialog, Modal, ModalOverlay } from "react-aria-components";
import { announce } from "./announce.ts";
import { messages } from "./messages.ts";
import { closeOverlay } from "./overlays.ts";
import { PaletteOption } from "./palette-option.tsx";
import { openMap } from "./selection.ts";
import { useTexts } from "./texts.tsx";
import { useEnter } from "./use-enter.ts";
import { usePalette, type PaletteRow } from "./use-palette.ts";
import "./command-palette.css";

/** Finding and doing in one field. The focus stays in the field; arrows walk the list below it. */
export function CommandPalette() {
  const say = useTexts(messages);
  return (
    <ModalOverlay
      className="palette-ground"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) closeOverlay();
      }}
    >
      <Modal className="palette-frame">
        <AriaDialog className="palette" aria-label={say("palette")}>
          <Palette />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette() {
  const say = useTexts(messages);
  const list = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { rows, isSearching } = usePalette(text);
  const current = rows[Math.min(at, rows.length - 1)];
  useEffect(() => {
    if (!isSearching && text !== "") announce(say("paletteCount", { count: rows.length }));
  }, [say, text, isSearching, rows.length]);
  useEffect(() => {
    if (current !== undefined)
      document.getElementById(current.id)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  // What can be done follows the text at once; what is found comes later.
  const enter = useEnter(text, isSearching && current?.kind !== "command", () => {
    if (current !== undefined) runRow(current);
  });
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setAt(step(Math.min(at, rows.length - 1), rows.length));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      enter();
    }
  };
  return (
    <>
      <div className="palette-field">
        <Search size={20} strokeWidth={1.7} aria-hidden="true" />
        <input
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type in it
          autoFocus
          type="text"
          role="combobox"
          aria-label={say("palette")}
          aria-expanded={rows.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(current === undefined ? {} : { "aria-activedescendant": current.id })}
          placeholder={say("paletteHint")}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </div>
      <PaletteList id={list} rows={rows} current={current} />
      {rows.length === 0 && !isSearching && (
        <p className="palette-nothing">{say("paletteNothing", { text })}</p>
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** Closed first, as what is run may open something itself. */
function runRow(row: PaletteRow): void {
  closeOverlay();
  if (row.kind === "command") row.command.run();
  else openMap({ selectedId: row.hit.id });
}

function PaletteList({
  id,
  rows,
  current,
}: {
  readonly id: string;
  readonly rows: readonly PaletteRow[];
  readonly current: PaletteRow | undefined;
}) {
  const say = useTexts(messages);
  const groups = [
    { title: say("paletteDo"), rows: rows.filter(({ kind }) => kind === "command") },
    { title: say("paletteFound"), rows: rows.filter(({ kind }) => kind === "hit") },
  ];
  return (
    <div id={id} className="palette-list" role="listbox" aria-label={say("palette")}>
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className="palette-group" aria-hidden="true">
              {group.title}
            </div>
            {group.rows.map((row) => (
              <PaletteOption
                key={row.id}
                row={row}
                isCurrent={row === current}
                onRun={() => runRow(row)}
              />
            ))}
          </div>
        ))}
    </div>
  );
}
