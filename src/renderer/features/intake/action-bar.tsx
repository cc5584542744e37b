import type { ReactNode } from "react";

/** The line at the bottom of a step: the one thing to do first, then the ways out. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className="import-actions">{children}</div>;
}
