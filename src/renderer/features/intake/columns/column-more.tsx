import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from "react-aria-components";
import type { About, CellFormat } from "../../../../contract/mapping.ts";
import { chooseFormat, chooseRoles, resetColumn, type ColumnPlace } from "./column-choices.ts";
import { formatOptions } from "./column-formats.ts";
import { columnName } from "./column-name.ts";
import { ColumnWords } from "./column-words.tsx";
import { messages } from "./messages.ts";
import { fieldSections } from "./role-pick.tsx";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { Pick } from "../../../ui/pick.tsx";
import "./column-more.css";

type MoreProps = {
  readonly place: ColumnPlace;
  readonly about: About;
  readonly isChanged: boolean;
};

/** What else can be said of a column: a second field, how its cells are written, and back to what was read. */
export function ColumnMore(props: MoreProps) {
  const say = useTexts(messages);
  const [asksWords, setAsksWords] = useState(false);
  const column = columnName(props.place.column, say);
  return (
    <>
      <DialogTrigger>
        <AriaButton
          type="button"
          className="icon-button column-more"
          aria-label={say("more", { column })}
        >
          <SlidersHorizontal size={15} strokeWidth={1.7} aria-hidden="true" />
        </AriaButton>
        <Popover className="more-popover" placement="bottom end">
          <Dialog className="more">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {say("moreTitle", { column })}
                </Heading>
                <MoreParts
                  {...props}
                  onWords={() => {
                    close();
                    setAsksWords(true);
                  }}
                  onReset={() => {
                    close();
                    resetColumn(props.place);
                  }}
                />
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {asksWords && <ColumnWords place={props.place} onClose={() => setAsksWords(false)} />}
    </>
  );
}

function MoreParts({
  place,
  about,
  isChanged,
  onWords,
  onReset,
}: MoreProps & { readonly onWords: () => void; readonly onReset: () => void }) {
  const say = useTexts(messages);
  const { roles, format } = place.column;
  const options = formatOptions(place.column);
  const choose = (change: Partial<CellFormat>): void =>
    chooseFormat(place, { ...format, ...change });
  return (
    <>
      <FormatPicks column={place.column} onChoose={choose} />
      {options.words !== null && <Button onPress={onWords}>{say("words")}</Button>}
      {roles.length > 0 && (
        <Labelled label={say("also")}>
          <Pick
            label={say("also")}
            placeholder={say("alsoPick")}
            chosen={null}
            sections={fieldSections(about, null, say)}
            onChoose={(role) => chooseRoles(place, [...roles, role])}
          />
        </Labelled>
      )}
      {isChanged && (
        <Button look="quiet" onPress={onReset}>
          {say("reset")}
        </Button>
      )}
    </>
  );
}

/** How the cells are written, as far as it can be asked of this column. */
function FormatPicks({
  column,
  onChoose,
}: {
  readonly column: MoreProps["place"]["column"];
  readonly onChoose: (change: Partial<CellFormat>) => void;
}) {
  const say = useTexts(messages);
  const { format } = column;
  const options = formatOptions(column);
  return (
    <>
      {options.separator && (
        <FormatPick
          label={say("separator")}
          chosen={format.separator}
          choices={[
            [";", "semicolon"],
            [",", "comma"],
            ["|", "pipe"],
            ["/", "slash"],
            ["\n", "newline"],
            [" en ", "and"],
          ]}
          onChoose={(separator) => onChoose({ separator })}
        />
      )}
      {options.dayOrder && (
        <FormatPick
          label={say("dayOrder")}
          chosen={format.dayOrder}
          choices={[
            ["day-first", "dayFirst"],
            ["month-first", "monthFirst"],
          ]}
          onChoose={(dayOrder) => onChoose({ dayOrder })}
        />
      )}
      {options.decimal && (
        <FormatPick
          label={say("decimal")}
          none="decimalText"
          chosen={format.decimal}
          choices={[
            ["comma", "decimalComma"],
            ["point", "decimalPoint"],
          ]}
          onChoose={(decimal) => onChoose({ decimal })}
        />
      )}
    </>
  );
}

type Key = Parameters<ReturnType<typeof useTexts<keyof (typeof messages)["nl"]>>>[0];

function FormatPick<Choice extends string>({
  label,
  chosen,
  choices,
  none = "asFound",
  onChoose,
}: {
  readonly label: string;
  /** null: as the reading finds. */
  readonly chosen: Choice | null;
  readonly choices: readonly (readonly [Choice, Key])[];
  readonly none?: Key;
  readonly onChoose: (choice: Choice | null) => void;
}) {
  const say = useTexts(messages);
  const options = choices.map(([id, key]) => ({ id: id as string, text: say(key) }));
  const isOther = chosen !== null && !options.some(({ id }) => id === chosen);
  return (
    <Labelled label={label}>
      <Pick
        label={label}
        chosen={chosen ?? ""}
        sections={[
          {
            title: null,
            options: [
              { id: "", text: say(none) },
              ...options,
              ...(isOther ? [{ id: chosen as string, text: `‘${chosen}’` }] : []),
            ],
          },
        ]}
        onChoose={(id) => onChoose(id === "" ? null : (id as Choice))}
      />
    </Labelled>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="labelled">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
