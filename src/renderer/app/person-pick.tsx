/* eslint-disable jsx-a11y/prefer-tag-over-role -- no tag gives a list that is walked from a text field */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Named } from "../../contract/common.ts";
import { BadgeOf } from "./badge-of.tsx";
import { personMessages } from "./person-messages.ts";
import { useEnter } from "./use-enter.ts";
import { usePeopleNamed } from "./use-people-named.ts";
import { announce } from "./announce.ts";
import { useTexts } from "./texts.tsx";
import { Button } from "../ui/button.tsx";
import "../ui/labelled-field.css";
import "./person-pick.css";

/** Chooses someone, by typing a part of the name. The focus stays in the field; arrows walk the list below it. */
export function PersonPick({
  label,
  onChoose,
  onCancel,
}: {
  /** Whom one chooses here; read aloud. */
  readonly label: string;
  readonly onChoose: (id: number) => void;
  /** Absent where nobody was chosen yet. */
  readonly onCancel?: () => void;
}) {
  const say = useTexts(personMessages);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { people, isPending } = usePeopleNamed(text);
  const current = people[Math.min(at, people.length - 1)];
  const enter = useEnter(text, isPending, () => {
    if (current !== undefined) onChoose(current.id);
  });
  const isNobody = text.trim() !== "" && !isPending && people.length === 0;
  useEffect(() => {
    if (onCancel !== undefined) field.current?.focus();
  }, [onCancel]);
  useEffect(() => {
    if (isNobody) announce(say("pickNone"));
  }, [isNobody, say]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, people.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter" && text.trim() !== "") enter();
    else if (event.key === "Escape" && text !== "") setText("");
    else if (event.key === "Escape" && onCancel !== undefined) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="person-pick labelled-field">
      <label htmlFor={`${list}-field`}>{say("pickLabel")}</label>
      <input
        id={`${list}-field`}
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={people.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(current === undefined ? {} : { "aria-activedescendant": idOf(list, current) })}
        placeholder={say("pickHint")}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={label} hidden={people.length === 0}>
        {people.map((person) => (
          <PersonOption
            key={person.id}
            id={idOf(list, person)}
            person={person}
            isCurrent={person === current}
            onChoose={() => onChoose(person.id)}
          />
        ))}
      </div>
      {isNobody && <p className="sm">{say("pickNone")}</p>}
      {onCancel !== undefined && <Button onPress={onCancel}>{say("pickCancel")}</Button>}
    </div>
  );
}

const idOf = (list: string, { id }: Named): string => `${list}-${id}`;

function PersonOption({
  id,
  person,
  isCurrent,
  onChoose,
}: {
  readonly id: string;
  readonly person: Named;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {person.name}
      <BadgeOf of={person} />
    </div>
  );
}
