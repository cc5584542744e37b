import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import "./checkbox.css";

/** One of several that come along or not. */
export function Checkbox({
  isOn,
  onChange,
  children,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <AriaCheckbox className="checkbox" isSelected={isOn} onChange={onChange}>
      <i aria-hidden="true">
        <Check size={14} strokeWidth={2.4} />
      </i>
      {children}
    </AriaCheckbox>
  );
}
