import { memo } from "react";
import type { About, Column, FileReading } from "../../../../contract/mapping.ts";
import type { Problem } from "../../../../contract/common.ts";
import type { ColumnPlace } from "./column-choices.ts";
import { unknownWords } from "./column-formats.ts";
import { ColumnMore } from "./column-more.tsx";
import { columnName } from "./column-name.ts";
import { ColumnWhy } from "./column-why.tsx";
import { messages } from "./messages.ts";
import { RolePicks } from "./role-pick.tsx";
import { columnKeys } from "../table-reading.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useFieldDrop } from "./use-field-drop.ts";
import { useTexts } from "../../../app/texts.tsx";
import "./columns-table.css";

/** A row for each column of the file: its values, what it becomes, and why we think so. */
export function ColumnsTable({
  table,
  reading,
  problems,
}: {
  readonly table: InspectedTable;
  readonly reading: FileReading;
  readonly problems: readonly Problem[];
}) {
  const say = useTexts(messages);
  const keys = columnKeys(reading.columns);
  return (
    <table className="import-columns-table">
      <thead>
        <tr>
          <th scope="col">{say("inFile")}</th>
          <th scope="col">{say("samples")}</th>
          <th scope="col">{say("becomes")}</th>
          <th scope="col">{say("why")}</th>
        </tr>
      </thead>
      <tbody>
        {reading.columns.map((column, place) => {
          const key = keys[place] ?? "";
          return (
            <ColumnRow
              key={key}
              table={table.key}
              columnKey={key}
              column={column}
              about={reading.about}
              isChanged={key in table.choice.columns}
              unknown={unknownWords(column, problems).length}
            />
          );
        })}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly table: string;
  readonly columnKey: string;
  readonly column: Column;
  readonly about: About;
  readonly isChanged: boolean;
  /** How many of its words mean nothing yet. */
  readonly unknown: number;
};

/** Drawn anew only when its own column changed: a table may have hundreds. */
const ColumnRow = memo(function ColumnRow(props: RowProps) {
  const { table, columnKey, column, about, isChanged, unknown } = props;
  const say = useTexts(messages);
  const place: ColumnPlace = { table, key: columnKey, column };
  const { buttonRef, dropProps, isDropTarget } = useFieldDrop(place);
  const { samples, roles, doubt } = column;
  const values = samples.filter((value) => value !== "").join(" · ");
  const look = [
    doubt || unknown > 0 ? "doubt" : roles.length === 0 ? "kept" : "",
    isDropTarget ? "drop-target" : "",
  ];
  return (
    <tr {...dropProps} className={look.join(" ")}>
      <th scope="row">{columnName(column, say)}</th>
      <td className="values" title={values}>
        {values}
      </td>
      <td className="becomes">
        <RolePicks place={place} about={about} buttonRef={buttonRef} />
      </td>
      <td className="why">
        <div>
          <ColumnWhy place={place} unknown={unknown} />
          <ColumnMore place={place} about={about} isChanged={isChanged} />
        </div>
      </td>
    </tr>
  );
});
