import type { CSSProperties } from "react";
import "./gap-bar.css";

/**
 * How much two have in common, and how much of it is met by contact: the whole length is how alike they are, ink is
 * contact now, yellow is what could still flow. Shares from 0 to 1; `words` says the same aloud.
 */
export function GapBar({
  alike,
  contact,
  words,
}: {
  readonly alike: number;
  /** Of what they have in common. */
  readonly contact: number;
  readonly words: string;
}) {
  const style = { "--alike": `${alike * 100}%`, "--contact": `${alike * contact * 100}%` };
  return (
    <span className="gap-bar">
      <span className="gap-bar-track" style={style as CSSProperties} aria-hidden="true">
        <i />
        <b />
      </span>
      <span className="vh">{words}</span>
    </span>
  );
}
