import type { Named } from "../../contract/common.ts";
import { departmentColour } from "./department-colours.ts";
import { keyWords } from "./keys.ts";
import { messages } from "./messages.ts";
import { usePreferences } from "./preferences.ts";
import { useTexts } from "./texts.tsx";
import { useDepartmentIds } from "./use-departments.ts";
import type { PaletteRow } from "./use-palette.ts";
import { DepartmentBadge } from "../ui/department-badge.tsx";
import { Glyph } from "../ui/glyph.tsx";

/** A row of the palette. Pressing it does what Enter does; the keyboard never leaves the field. */
export function PaletteOption({
  row,
  isCurrent,
  onRun,
}: {
  readonly row: PaletteRow;
  readonly isCurrent: boolean;
  readonly onRun: () => void;
}) {
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      id={row.id}
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag fits a row of several parts
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className="palette-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {row.kind === "command" ? (
        <CommandWords label={row.command.label} keys={row.command.keys} />
      ) : (
        <HitWords hit={row.hit} />
      )}
    </div>
  );
}

function CommandWords({ label, keys }: { readonly label: string; readonly keys: string | null }) {
  const platform = usePreferences((preferences) => preferences.platform);
  return (
    <>
      {label}
      {keys !== null && <kbd>{keyWords(keys, platform)}</kbd>}
    </>
  );
}

const KIND_WORDS = {
  person: "kindPerson",
  initiative: "kindInitiative",
  department: "kindDepartment",
  topic: "kindTopic",
} as const;

function HitWords({ hit }: { readonly hit: Named }) {
  const say = useTexts(messages);
  const ids = useDepartmentIds();
  const colour = departmentColour(hit.departmentId, ids);
  return (
    <>
      <Glyph kind={hit.kind} colour={colour} />
      <span className="palette-name">{hit.name}</span>
      {hit.department !== null && hit.kind !== "department" && (
        <DepartmentBadge code={hit.department} colour={colour} />
      )}
      <small>{say(KIND_WORDS[hit.kind])}</small>
    </>
  );
}
