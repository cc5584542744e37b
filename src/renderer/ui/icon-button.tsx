import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import "./button.css";

/** A button with only a sign in it; `label` is read aloud and shown on hover. */
export function IconButton({
  label,
  children,
  ...rest
}: Omit<ButtonProps, "className" | "children" | "aria-label"> & {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <span title={label} className="icon-button-title">
      <AriaButton type="button" {...rest} aria-label={label} className="icon-button">
        {children}
      </AriaButton>
    </span>
  );
}
