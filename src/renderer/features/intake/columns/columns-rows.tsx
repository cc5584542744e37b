import type { FileReading } from "../../../../contract/mapping.ts";
import { messages } from "./messages.ts";
import { FirstRows } from "./first-rows.tsx";
import { RolePicks } from "./role-pick.tsx";
import { columnKeys } from "../table-reading.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useFieldDrop } from "./use-field-drop.ts";
import { fileName } from "../../../app/file-name.ts";
import { useTexts } from "../../../app/texts.tsx";

/** The file's first rows as they stand in it, with above each column what it becomes. */
export function ColumnsRows({
  table,
  reading,
  rows,
  lines,
}: {
  readonly table: InspectedTable;
  readonly reading: FileReading;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}) {
  const say = useTexts(messages);
  const keys = columnKeys(reading.columns);
  return (
    <FirstRows
      label={say("rowsOfFile", { file: fileName(table.file) })}
      reading={reading}
      rows={rows}
      lines={lines}
    >
      <tr>
        <th scope="row">{say("becomes")}</th>
        {reading.columns.map((column, at) => (
          <Becomes
            key={keys[at]}
            place={{ table: table.key, key: keys[at] ?? "", column }}
            about={reading.about}
          />
        ))}
      </tr>
    </FirstRows>
  );
}

type BecomesProps = Pick<Parameters<typeof RolePicks>[0], "place" | "about">;

function Becomes({ place, about }: BecomesProps) {
  const { buttonRef, dropProps, isDropTarget } = useFieldDrop(place);
  return (
    <td {...dropProps} className={isDropTarget ? "drop-target" : ""}>
      <RolePicks place={place} about={about} buttonRef={buttonRef} />
    </td>
  );
}
