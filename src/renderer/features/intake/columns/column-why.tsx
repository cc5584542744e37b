import { useState } from "react";
import type { ColumnPlace } from "./column-choices.ts";
import { ColumnWords } from "./column-words.tsx";
import { messages } from "./messages.ts";
import { whyWords } from "../../../../contract/words/why-words.ts";
import { useTexts } from "../../../app/texts.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";

/** Why a column was taken for what it is, or what we need to know about it. */
export function ColumnWhy({
  place,
  unknown,
}: {
  readonly place: ColumnPlace;
  readonly unknown: number;
}) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  if (unknown === 0 && !isOpen) return <span>{whyWords(place.column.why, say.language)}</span>;
  return (
    <span>
      {say("whatMean")}{" "}
      <LinkButton onPress={() => setIsOpen(true)}>
        {say("pickWords", { count: unknown })}
      </LinkButton>
      {isOpen && <ColumnWords place={place} onClose={() => setIsOpen(false)} />}
    </span>
  );
}
