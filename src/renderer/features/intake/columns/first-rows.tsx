import type { ReactNode } from "react";
import { columnName } from "./column-name.ts";
import { messages } from "./messages.ts";
import { columnKeys } from "../table-reading.ts";
import type { FileReading } from "../../../../contract/mapping.ts";
import { useTexts } from "../../../app/texts.tsx";
import "./first-rows.css";

/** The first rows of a table as they stand in the file, with the line of each; what is above the headers comes in. */
export function FirstRows({
  label,
  reading,
  rows,
  lines,
  children,
}: {
  readonly label: string;
  readonly reading: FileReading;
  readonly rows: readonly (readonly string[])[];
  /** The line of the file on which each row starts. */
  readonly lines: readonly number[];
  readonly children?: ReactNode;
}) {
  const say = useTexts(messages);
  const keys = columnKeys(reading.columns);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard
    <section className="first-rows" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          {children}
          <tr className="first-rows-header">
            <th scope="col">{reading.headerRow ?? say("line")}</th>
            {reading.columns.map((column, at) => (
              <th scope="col" key={keys[at]}>
                {columnName(column, say)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={lines[at] ?? at}>
              <th scope="row">{lines[at]}</th>
              {reading.columns.map(({ index }, cell) => (
                <td key={keys[cell]} title={row[index]}>
                  {row[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
