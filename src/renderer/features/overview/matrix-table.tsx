import { useRef, type CSSProperties, type KeyboardEvent } from "react";
import {
  mostPotential,
  potentialClass,
  ratioClass,
  type Matrix,
  type MatrixCell,
} from "./matrix.ts";
import { isAmong, type LargestFlow } from "./largest-flows.ts";
import { messages } from "./messages.ts";
import { stepInMatrix } from "./step-in-matrix.ts";
import { inCell, inFigures } from "../../app/numbers.ts";
import { useTexts, type Say } from "../../app/texts.tsx";

/** What the figure in a cell is. The colour is the ratio; for the potential it is yellow. */
export type Shows = "ties" | "ratio" | "potential";

/** The lower half as a real table: one tab stop, arrows walk the cells. */
export function MatrixTable({
  matrix,
  flows,
  shows,
  chosen,
  onChoose,
  onWhy,
}: {
  readonly matrix: Matrix;
  /** Their cells have a dot, but where the potential itself is shown. */
  readonly flows: readonly LargestFlow[];
  readonly shows: Shows;
  readonly chosen: MatrixCell | null;
  readonly onChoose: (cell: MatrixCell) => void;
  /** Enter asks for the reasons of the chosen cell. */
  readonly onWhy: () => void;
}) {
  const say = useTexts(messages);
  const { departments, cells } = matrix;
  const most = mostPotential(matrix) ?? 0;
  const table = useRef<HTMLTableElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && chosen !== null) {
      event.preventDefault();
      onWhy();
      return;
    }
    const to = chosen === null ? null : stepInMatrix(event.key, chosen, departments.length);
    const cell = to === null ? undefined : cells[to.row]?.[to.column];
    if (cell === undefined) return;
    event.preventDefault();
    onChoose(cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.row} ${cell.column}"]`)?.focus();
  };
  return (
    <table
      ref={table}
      className={isCrowded(departments) ? "matrix crowded" : "matrix"}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are walked with arrows
      role="grid"
      aria-label={say("matrixName")}
      style={{ "--columns": departments.length } as CSSProperties}
      onKeyDown={press}
    >
      <colgroup>
        <col style={{ width: labelWidth(departments) }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{say("cornerCell")}</span>
          </th>
          {departments.map(({ id, code, name }) => (
            <th key={id} scope="col" abbr={name} title={name}>
              <span>{code}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {departments.map(({ id, code, name }, row) => (
          <tr key={id}>
            <th scope="row" abbr={name} title={name}>
              {code}
            </th>
            {(cells[row] ?? []).map((cell) => (
              <Cell
                key={cell.column}
                cell={cell}
                words={cellWords(cell, departments, shows, say)}
                isFlow={shows !== "potential" && isAmong(flows, id, departments[cell.column]?.id)}
                look={lookOf(cell, shows, most)}
                figure={figure(cell, shows, say.language)}
                isChosen={cell === chosen}
                onChoose={onChoose}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of the column with the codes, in pixels: wide enough for the longest. */
function labelWidth(departments: Matrix["departments"]): number {
  const longest = Math.max(...departments.map(({ code }) => code.length));
  return Math.max(44, 14 + longest * 7.5);
}

/** Where the longest code does not fit under its column, all of them stand upright. */
function isCrowded(departments: Matrix["departments"]): boolean {
  const longest = Math.max(...departments.map(({ code }) => code.length));
  return longest * departments.length > 46;
}

function Cell({
  cell,
  words,
  isFlow,
  look,
  figure: shown,
  isChosen,
  onChoose,
}: {
  readonly cell: MatrixCell;
  readonly words: string;
  /** One of the largest flows. */
  readonly isFlow: boolean;
  readonly look: string;
  readonly figure: string;
  readonly isChosen: boolean;
  readonly onChoose: (cell: MatrixCell) => void;
}) {
  const say = useTexts(messages);
  return (
    <td
      aria-selected={isChosen}
      data-cell={`${cell.row} ${cell.column}`}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(cell)}
      onFocus={() => onChoose(cell)}
    >
      <span className={`matrix-cell ${look}`} aria-hidden="true">
        {shown}
      </span>
      {isFlow && <i className="matrix-flow" aria-hidden="true" />}
      <span className="vh">{isFlow ? say("cellFlow", { cell: words }) : words}</span>
    </td>
  );
}

function lookOf({ ratio, potential }: MatrixCell, shows: Shows, most: number): string {
  return shows === "potential"
    ? `potential-${potentialClass(potential, most)}`
    : `ratio-${ratioClass(ratio)}`;
}

function figure(
  { ties, ratio, potential }: MatrixCell,
  shows: Shows,
  language: "nl" | "en",
): string {
  if (shows === "ties") return String(ties);
  if (shows === "potential") return potential === null ? "–" : inCell(potential, language);
  return ratio === null ? "–" : inCell(ratio, language);
}

/** "JenV en VWS: 1 relatie, 18 verwacht, 0,06 keer". */
function cellWords(
  { row, column, ties, expected, ratio, potential }: MatrixCell,
  departments: Matrix["departments"],
  shows: Shows,
  say: Say<keyof (typeof messages)["nl"]>,
): string {
  const values = {
    first: departments[column]?.code,
    second: departments[row]?.code,
    ties,
    expected: inFigures(expected, say.language),
    ratio: ratio === null ? "none" : inFigures(ratio, say.language),
  };
  const words = row === column ? say("cellInside", values) : say("cell", values);
  if (shows !== "potential" || potential === null) return words;
  return say("cellPotential", { cell: words, potential: inFigures(potential, say.language) });
}
