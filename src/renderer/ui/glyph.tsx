import type { ReactNode } from "react";

export type GlyphKind = "person" | "initiative" | "department" | "topic" | "tie";

/**
 * The shape that stands for a kind, everywhere: person a disc, initiative a square, department a ring,
 * topic #, tie a stroke. In the colour of the text around it, or in `colour`. Needs words beside it.
 */
export function Glyph({
  kind,
  colour = "currentColor",
  size = 14,
}: {
  readonly kind: GlyphKind;
  readonly colour?: string;
  readonly size?: number;
}) {
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      style={{ color: colour }}
    >
      {SHAPES[kind]}
    </svg>
  );
}

const SHAPES: Readonly<Record<GlyphKind, ReactNode>> = {
  person: <circle cx="7" cy="7" r="5.4" fill="currentColor" />,
  initiative: <rect x="2" y="2" width="10" height="10" rx="1" fill="currentColor" />,
  department: <circle cx="7" cy="7" r="4.7" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  topic: (
    <path
      d="M2 5h10M2 9h10M5.4 2 4 12M10 2 8.6 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  tie: <path d="M2 12 12 2" fill="none" stroke="currentColor" strokeWidth="2.4" />,
};
