import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";

/** One thing that is drawn: its sign, or a box in its colour; its name, its count, and whether it is shown. */
export function LegendRow({
  isOn,
  onChange,
  sign,
  colour = "var(--ink-3)",
  count,
  label,
  title,
  children,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly sign?: ReactNode;
  readonly colour?: string;
  readonly count: string;
  /** Read aloud in the place of what is written. */
  readonly label?: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <li title={title}>
      <Checkbox
        className={sign === undefined ? "legend-row" : "legend-row with-sign"}
        isSelected={isOn}
        onChange={onChange}
        {...(label === undefined ? {} : { "aria-label": label })}
      >
        <i className="legend-box" style={{ color: colour }} aria-hidden="true">
          <Check size={12} strokeWidth={2.6} />
        </i>
        {sign}
        <span className="legend-name">{children}</span>
        <span className="legend-count">{count}</span>
      </Checkbox>
    </li>
  );
}
