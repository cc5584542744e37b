import type { PlanKind } from "../../../../contract/plan-rows.ts";
import { KIND_LOOKS } from "./plan-item-row.tsx";
import { planMessages } from "./messages.ts";
import { KINDS } from "./plan-totals.ts";
import type { PlanFilter } from "./plan-filter.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Glyph } from "../../../ui/glyph.tsx";
import { Pick } from "../../../ui/pick.tsx";
import { SearchField } from "../../../ui/search-field.tsx";

const ALL = "all";

/** Narrows what is listed: by a text, a kind, and where there are several a file. */
export function PlanFilterBar({
  text,
  filter,
  files,
  onText,
  onChange,
}: {
  /** As it is typed; the filter follows when typing rests. */
  readonly text: string;
  readonly filter: PlanFilter;
  readonly files: readonly string[];
  readonly onText: (text: string) => void;
  readonly onChange: (change: Partial<PlanFilter>) => void;
}) {
  const say = useTexts(planMessages);
  return (
    <search className="plan-filter" aria-label={say("search")}>
      <SearchField
        label={say("search")}
        placeholder={say("searchHint")}
        value={text}
        onChange={onText}
      />
      <Pick
        label={say("kind")}
        chosen={filter.kind ?? ALL}
        sections={[
          {
            title: null,
            options: [
              { id: ALL, text: say("kindAll") },
              ...KINDS.map((kind) => ({
                id: kind,
                text: say(kind),
                drawn: (
                  <>
                    <Glyph kind={KIND_LOOKS[kind].glyph} /> {say(kind)}
                  </>
                ),
              })),
            ],
          },
        ]}
        onChoose={(id) =>
          onChange({ kind: KINDS.find((kind): kind is PlanKind => kind === id) ?? null })
        }
      />
      {files.length > 1 && (
        <Pick
          label={say("file")}
          chosen={filter.file ?? ALL}
          sections={[
            {
              title: null,
              options: [
                { id: ALL, text: say("fileAll") },
                ...files.map((file) => ({ id: file, text: fileName(file) })),
              ],
            },
          ]}
          onChoose={(id) => onChange({ file: files.find((file) => file === id) ?? null })}
        />
      )}
    </search>
  );
}
