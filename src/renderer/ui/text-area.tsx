import type { ReactNode, Ref } from "react";
import { Label, TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import "./labelled-field.css";
import "./text-area.css";

/** Several lines to write in, or only to read and copy; the name stands above. */
export function TextArea({
  label,
  value,
  onChange,
  onLeave,
  isReadOnly = false,
  rows = 3,
  areaRef,
}: {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly onLeave?: () => void;
  readonly isReadOnly?: boolean;
  readonly rows?: number;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}) {
  return (
    <AriaTextField
      className="labelled-field text-area"
      value={value}
      isReadOnly={isReadOnly}
      maxLength={2000}
      {...(onChange === undefined ? {} : { onChange })}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
    >
      <Label>{label}</Label>
      <AriaTextArea rows={rows} ref={areaRef ?? null} />
    </AriaTextField>
  );
}
