import { ChevronDown } from "lucide-react";
import { useRef, useState, type ReactNode, type RefObject } from "react";
import {
  Button as AriaButton,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import "./pick.css";

export type PickOption = {
  readonly id: string;
  /** In the list, and what typing finds. */
  readonly text: string;
  readonly drawn?: ReactNode;
  /** Outside the list, where the heading above it is not seen. */
  readonly chosen?: { readonly text: string; readonly drawn: ReactNode };
};

export type PickSection = {
  /** null: the options stand without a heading. */
  readonly title: string | null;
  readonly options: readonly PickOption[];
};

/**
 * A choice of one from a list that opens below it. The list is not there until it opens, so that a screen may hold
 * hundreds of these. Choosing what is chosen already counts as choosing it.
 */
export function Pick({
  label,
  sections,
  chosen,
  onChoose,
  placeholder = "",
  look = "plain",
  buttonRef,
}: {
  /** What is chosen here; read aloud before what is chosen. */
  readonly label: string;
  readonly sections: readonly PickSection[];
  /** null: nothing yet, and the placeholder stands there. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly placeholder?: string;
  readonly look?: "plain" | "dashed" | "quiet";
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
}) {
  const own = useRef<HTMLButtonElement | null>(null);
  const button = buttonRef ?? own;
  const [isOpen, setIsOpen] = useState(false);
  const option = sections.flatMap(({ options }) => options).find(({ id }) => id === chosen);
  const text = option?.chosen?.text ?? option?.text ?? placeholder;
  return (
    <>
      <AriaButton
        ref={button}
        type="button"
        className={`pick pick-${look}`}
        aria-label={`${label}: ${text}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") setIsOpen(true);
          else event.continuePropagation();
        }}
      >
        <span>{option?.chosen?.drawn ?? option?.drawn ?? text}</span>
        <ChevronDown size={14} strokeWidth={1.8} aria-hidden="true" />
      </AriaButton>
      {isOpen && (
        <Popover
          triggerRef={button}
          isOpen
          onOpenChange={setIsOpen}
          placement="bottom start"
          className="pick-popover"
          aria-label={label}
        >
          <ListBox
            aria-label={label}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a list that opens takes the keyboard, as a select does
            autoFocus="first"
            selectionMode="single"
            escapeKeyBehavior="none"
            selectedKeys={option === undefined ? [] : [option.id]}
            onSelectionChange={(keys) => {
              setIsOpen(false);
              const [key = chosen] = keys === "all" ? [] : keys;
              if (key !== null) onChoose(String(key));
            }}
          >
            {sections.map((section) =>
              section.title === null ? (
                section.options.map((one) => <Option key={one.id} option={one} />)
              ) : (
                <ListBoxSection key={section.title} id={section.title}>
                  <Header>{section.title}</Header>
                  {section.options.map((one) => (
                    <Option key={one.id} option={one} />
                  ))}
                </ListBoxSection>
              ),
            )}
          </ListBox>
        </Popover>
      )}
    </>
  );
}

function Option({ option: { id, text, drawn } }: { readonly option: PickOption }) {
  return (
    <ListBoxItem id={id} textValue={text} className="pick-option">
      {drawn ?? text}
    </ListBoxItem>
  );
}
