import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import "./button.css";

/**
 * A button: `primary` is the one yellow step of a screen, `plain` a framed one, `quiet` looks like a link.
 * `large` for the main step of a page.
 */
export function Button({
  look = "plain",
  large = false,
  className = "",
  children,
  ...rest
}: Omit<ButtonProps, "className" | "children"> & {
  readonly look?: "primary" | "plain" | "quiet";
  readonly large?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <AriaButton
      type="button"
      {...rest}
      className={`btn btn-${look} ${large ? "btn-large" : ""} ${className}`}
    >
      {children}
    </AriaButton>
  );
}
