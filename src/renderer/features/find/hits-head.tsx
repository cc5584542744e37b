import type { ReactNode } from "react";

/** Above each kind: how many there are. */
export function HitsHead({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <header className="find-head">
      <h2 id={id}>{title}</h2>
      {children !== undefined && <span className="sm">{children}</span>}
    </header>
  );
}
