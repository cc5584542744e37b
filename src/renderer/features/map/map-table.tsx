import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { passes } from "./filters.ts";
import { shortNameOf, tokenOf } from "./map-model.ts";
import { departmentName, nodeName } from "./names.ts";
import { sortRows, type Column, type Order, type TableRow } from "./table-rows.ts";
import type { Board } from "./use-board.ts";
import { useWindow } from "./use-window.ts";
import { Glyph } from "../../ui/glyph.tsx";

const ROW = 34;
const COLUMNS = [
  ["name", "tableName"],
  ["kind", "tableKind"],
  ["department", "tableDepartment"],
  ["ties", "tableTies"],
  ["crossings", "tableCrossings"],
] as const;

/** The same people and initiatives as a table to sort; Enter chooses, arrows walk the rows. */
export function MapTable({ board }: { readonly board: Board }) {
  const { say, model, filters, selectedId } = board;
  const [order, setOrder] = useState<Order>({ column: "crossings", isRising: false });
  const rows = useMemo(() => {
    const all = [...model.nodes.values()]
      .filter((node) => passes(node, model, filters))
      .map((node): TableRow => ({
        id: node.id,
        name: nodeName(model, node.id, say),
        kind: say(node.kind),
        department: shortNameOf(model, node.departmentId),
        ties: model.degreeOf(node.id),
        crossings: model.crossingsOf.get(node.id) ?? 0,
      }));
    return sortRows(all, order, say.language);
  }, [model, filters, order, say]);
  const frame = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(frame, rows.length, ROW);

  if (rows.length === 0) return <p className="map-waiting">{say("tableEmpty")}</p>;
  return (
    // Scrolled by keyboard through the buttons in it.
    <div className="map-table" ref={frame} onKeyDown={walkRows} role="presentation">
      <table aria-rowcount={rows.length + 1}>
        <caption>{say("tableCaption", { count: rows.length })}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(([column, word]) => (
              <Header
                key={column}
                column={column}
                order={order}
                onOrder={setOrder}
                text={say(word)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr aria-hidden="true" style={{ height: first * ROW }} />}
          {rows.slice(first, last).map((row, index) => {
            const node = model.nodes.get(row.id)!;
            return (
              <tr
                key={row.id}
                data-row
                aria-rowindex={first + index + 2}
                className={row.id === selectedId ? "is-selected" : ""}
              >
                <th scope="row">
                  <Glyph kind={node.kind} colour={`var(${tokenOf(model, node.departmentId)})`} />
                  <button
                    type="button"
                    title={row.name}
                    aria-current={row.id === selectedId}
                    onClick={() => board.choose(row.id, true)}
                  >
                    {row.name}
                  </button>
                </th>
                <td>{row.kind}</td>
                <td className="is-department" title={departmentName(model, node.departmentId, say)}>
                  {row.department}
                </td>
                <td>{row.ties}</td>
                <td>{row.crossings}</td>
              </tr>
            );
          })}
          {last < rows.length && (
            <tr aria-hidden="true" style={{ height: (rows.length - last) * ROW }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Up and down from name to name. */
function walkRows(event: KeyboardEvent): void {
  const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const row = event.target instanceof Element ? event.target.closest("tr[data-row]") : null;
  if (way === 0 || row === null) return;
  event.preventDefault();
  const next = way === 1 ? row.nextElementSibling : row.previousElementSibling;
  next?.querySelector("button")?.focus();
}

function Header({
  column,
  order,
  onOrder,
  text,
}: {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly text: string;
}) {
  const isSorted = order.column === column;
  const isFigure = column === "ties" || column === "crossings";
  return (
    <th
      scope="col"
      className={isFigure ? "is-figure" : ""}
      aria-sort={isSorted ? (order.isRising ? "ascending" : "descending") : "none"}
    >
      <button
        type="button"
        // Figures are of interest from the top, words from the beginning.
        onClick={() => onOrder({ column, isRising: isSorted ? !order.isRising : !isFigure })}
      >
        {text}
        <span aria-hidden="true">{isSorted ? (order.isRising ? "↑" : "↓") : ""}</span>
      </button>
    </th>
  );
}
