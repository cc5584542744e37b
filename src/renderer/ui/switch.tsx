import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components";
import "./switch.css";

/** On or off, with effect at once. */
export function Switch({
  isOn,
  onChange,
  children,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onChange}>
      <i aria-hidden="true" />
      {children}
    </AriaSwitch>
  );
}
