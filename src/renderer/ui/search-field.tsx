import { Search, X } from "lucide-react";
import { Button, Input, SearchField as AriaSearchField } from "react-aria-components";
import "./search-field.css";

/** A line to search with; Escape or the cross empties it. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <AriaSearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      maxLength={200}
    >
      <Search size={16} strokeWidth={1.7} aria-hidden="true" />
      <Input placeholder={placeholder} />
      {value !== "" && (
        <Button>
          <X size={16} strokeWidth={1.8} aria-hidden="true" />
        </Button>
      )}
    </AriaSearchField>
  );
}
