import type { Found } from "../../../contract/find.ts";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";

/** More than this says nothing. */
const SHOWN = 8;

/** The words that are looked for, and others that count as well. */
export function LookedFor({ found: { words, also } }: { readonly found: Found }) {
  const say = useTexts(messages);
  if (words.length === 0) return null;
  return (
    <p className="find-words">
      {say("lookedFor")}
      {words.slice(0, SHOWN).map((word) => (
        <b key={word}>{word}</b>
      ))}
      {also.length > 0 && say("also")}
      {also.slice(0, SHOWN).map((word) => (
        <em key={word}>{word}</em>
      ))}
    </p>
  );
}
