import type { FileReading } from "../../../contract/mapping.ts";
import { messages } from "./messages.ts";
import { ABOUT, howRead } from "./reading-words.ts";
import { fileName } from "../../app/file-name.ts";
import { useTexts } from "../../app/texts.tsx";

/** How a file of the plan was read. */
export function FileRow({ reading }: { readonly reading: FileReading }) {
  const say = useTexts(messages);
  return (
    <li className="plan-row">
      <span className="plan-line">{say("rows", { count: reading.rows })}</span>
      <div>
        <b>{fileName(reading.file)}</b>
        <small>
          {say(ABOUT[reading.about])} {howRead(reading, say)}
        </small>
      </div>
    </li>
  );
}
