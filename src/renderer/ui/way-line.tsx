import type { CSSProperties, ReactNode } from "react";
import "./way-line.css";

/** One on a way: a person, or where it leads. `you` is whoever asks. */
export type WayStep = {
  readonly id: number;
  readonly kind: "you" | "person" | "initiative";
  readonly name: ReactNode;
  readonly badge?: ReactNode;
  readonly colour: string;
  /** What ties it to the one before. */
  readonly words: string;
};

/** A way, one below the other, with what ties each to the one before. */
export function WayLine({
  steps,
  arcTo = 0,
}: {
  readonly steps: readonly WayStep[];
  /** The place of the one with whom an introduction is: a yellow line leads there; none below 2. */
  readonly arcTo?: number;
}) {
  return (
    <div className={arcTo > 1 ? "way-line has-arc" : "way-line"}>
      <ol>
        {steps.map(({ id, kind, name, badge, colour, words }, place) => (
          // Each in its own row, as the yellow line lies over some of them.
          <li key={id} style={{ gridRow: place + 1 }}>
            <Sign kind={kind} colour={colour} />
            <div>
              <b>{name}</b> {badge}
              <small>{words}</small>
            </div>
          </li>
        ))}
      </ol>
      {arcTo > 1 && <Arc rows={arcTo} />}
    </div>
  );
}

function Sign({ kind, colour }: Pick<WayStep, "kind" | "colour">) {
  return (
    <svg width="24" height="24" aria-hidden="true">
      {kind === "you" && <circle cx="12" cy="12" r="9" className="way-line-you" />}
      {kind === "person" && <circle cx="12" cy="12" r="8" fill={colour} />}
      {kind === "initiative" && <rect x="3" y="3" width="18" height="18" rx="2" fill={colour} />}
    </svg>
  );
}

/** Where something can flow: past who introduces. */
function Arc({ rows }: { readonly rows: number }) {
  const style: CSSProperties = { gridRow: `1 / span ${rows}` };
  return (
    <svg
      className="way-line-arc"
      viewBox="0 0 30 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      style={style}
    >
      <path d="M30 2C2 16 2 84 30 98" className="way-line-case" />
      <path d="M30 2C2 16 2 84 30 98" className="way-line-fill" />
    </svg>
  );
}
