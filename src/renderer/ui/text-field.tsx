import type { ReactNode } from "react";
import { FieldError, Input, Label, Text, TextField as AriaTextField } from "react-aria-components";
import "./labelled-field.css";
import "./text-field.css";

/** A line to write in, with its name above; what is wrong with it stands below. */
export function TextField({
  label,
  value,
  onChange,
  error = null,
  hint,
  isNumber = false,
  onEnter,
}: {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  readonly hint?: string;
  readonly isNumber?: boolean;
  readonly onEnter?: () => void;
}) {
  return (
    <AriaTextField
      className={
        isNumber ? "labelled-field text-field text-field-number" : "labelled-field text-field"
      }
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      onKeyDown={(event) => {
        if (event.key === "Enter" && onEnter !== undefined) onEnter();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      <Input inputMode={isNumber ? "numeric" : "text"} />
      {hint !== undefined && <Text slot="description">{hint}</Text>}
      <FieldError>{error}</FieldError>
    </AriaTextField>
  );
}
