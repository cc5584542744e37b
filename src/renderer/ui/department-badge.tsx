import "./department-badge.css";

/** A department's colour and its code, or its name where it has no code; never the one without the other. */
export function DepartmentBadge({
  code,
  colour,
  title,
}: {
  readonly code: string;
  /** As `departmentColour` gives it. */
  readonly colour: string;
  /** The full name, on hover. */
  readonly title?: string | undefined;
}) {
  return (
    <span className="department-badge" title={title}>
      <i style={{ background: colour }} aria-hidden="true" />
      {code}
    </span>
  );
}
