import { FileDown } from "lucide-react";
import { useFilesOver } from "./use-files-over.ts";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import "./drop-files.css";

/** Files may be dropped anywhere; while they hang over the window it says so. */
export function DropFiles() {
  const say = useTexts(messages);
  const isOver = useFilesOver();
  if (!isOver) return null;
  return (
    <div className="drop-files" aria-hidden="true">
      <div>
        <FileDown size={40} strokeWidth={1.3} />
        <p className="voice">{say("dropHere")}</p>
        <p>{say("dropHint")}</p>
      </div>
    </div>
  );
}
