import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";

const PROMISES = [
  ["staysTitle", "stays"],
  ["safeTitle", "safe"],
  ["peopleTitle", "people"],
] as const;

export function Promises() {
  const say = useTexts(messages);
  return (
    <dl className="start-promises" aria-label={say("promises")}>
      {PROMISES.map(([title, text]) => (
        <div key={title}>
          <dt>{say(title)}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
