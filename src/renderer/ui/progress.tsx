import { ProgressBar } from "react-aria-components";
import "./progress.css";

/** How far something is. Without a share it says only that it goes on; nothing in it moves by itself. */
export function Progress({
  label,
  share,
}: {
  readonly label: string;
  readonly share: number | null;
}) {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      {...(share === null ? { isIndeterminate: true } : { value: share * 100 })}
    >
      <i style={{ width: `${(share ?? 0) * 100}%` }} />
    </ProgressBar>
  );
}
