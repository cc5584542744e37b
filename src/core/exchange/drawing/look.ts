/** Colours and type of the light theme; the window has the same tokens as a stylesheet. */
export const LOOK = {
  paper: "#ffffff",
  mist: "#f1f4f5",
  line: "#d3dbe0",
  ink: "#10243a",
  ink2: "#3d5166",
  ink3: "#566879",
  tie: "#82919e",
  tieStrong: "#3d5166",
  sans: "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Charter, Georgia, 'DejaVu Serif', serif",
} as const;

const DEPARTMENT_COLOURS = [
  "#281b91",
  "#2389e2",
  "#005c70",
  "#0c7b60",
  "#70906f",
  "#383409",
  "#d46b01",
  "#9f5021",
  "#6a4039",
  "#521942",
  "#7a2eb4",
  "#7063a4",
] as const;
const OTHER_COLOUR = "#6f8291";

/** The colour of a department by its turn; the 13th and further share one and rely on their name. */
export function departmentColour(turn: number | null): string {
  return (turn === null ? undefined : DEPARTMENT_COLOURS[turn]) ?? OTHER_COLOUR;
}
