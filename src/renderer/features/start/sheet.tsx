const ROW = 18;
const COLUMN = 42;
/** How long the words in the cells are, row after row; a sheet is never even. */
const LENGTHS = [
  [26, 18, 22],
  [28, 26, 18],
  [30, 28, 26],
  [22, 30, 28],
  [18, 22, 30],
  [26, 18, 22],
] as const;

/** A small spreadsheet: a header, rows of words, and one cell that stands out. */
export function Sheet({
  x,
  y,
  rows,
  dark: [darkRow, darkColumn],
}: {
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  readonly dark: readonly [number, number];
}) {
  const height = rows * ROW;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={3 * COLUMN}
        height={height}
        rx="3"
        fill="var(--paper)"
        stroke="var(--edge)"
        strokeWidth="1.4"
      />
      <rect width={3 * COLUMN} height={ROW} rx="3" fill="var(--mist-2)" />
      <path d={lines(rows, height)} stroke="var(--line)" />
      {LENGTHS.slice(0, rows).flatMap((lengths, row) =>
        lengths.map((length, column) => (
          <rect
            key={`${row} ${column}`}
            x={column * COLUMN + 7}
            y={row * ROW + 7}
            width={length}
            height="4.5"
            rx="2"
            fill={cellColour(row, row === darkRow && column === darkColumn)}
            opacity={row === 0 ? 1 : 0.75}
          />
        )),
      )}
    </g>
  );
}

function cellColour(row: number, isDark: boolean): string {
  if (row === 0) return "var(--ink-2)";
  return isDark ? "var(--ink)" : "var(--tie)";
}

function lines(rows: number, height: number): string {
  const across = Array.from(
    { length: rows - 1 },
    (_, row) => `M0 ${(row + 1) * ROW}h${3 * COLUMN}`,
  );
  return [...across, `M${COLUMN} 0v${height}`, `M${2 * COLUMN} 0v${height}`].join("");
}
