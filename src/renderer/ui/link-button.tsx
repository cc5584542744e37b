import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import "./button.css";

/** An underlined word within a line that does something or goes somewhere in the app. */
export function LinkButton({
  className = "",
  children,
  ...rest
}: Omit<ButtonProps, "className" | "children"> & {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <AriaButton type="button" {...rest} className={`link-button ${className}`}>
      {children}
    </AriaButton>
  );
}
