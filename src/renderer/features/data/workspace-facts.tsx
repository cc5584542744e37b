import type { WorkspaceInfo } from "../../../contract/workspace.ts";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { Glyph, type GlyphKind } from "../../ui/glyph.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

const COUNTS: readonly (readonly [
  "initiatives" | "people" | "departments" | "topics" | "ties",
  GlyphKind,
])[] = [
  ["initiatives", "initiative"],
  ["people", "person"],
  ["departments", "department"],
  ["topics", "topic"],
  ["ties", "tie"],
];

/** What is in the workspace, and where its file is. */
export function WorkspaceFacts({
  workspace: { counts, path, wal, readOnly },
  onReveal,
}: {
  readonly workspace: WorkspaceInfo;
  readonly onReveal: (path: string) => void;
}) {
  const say = useTexts(messages);
  return (
    <aside className="data-facts">
      <h2>{say("workspace")}</h2>
      <ul>
        {COUNTS.map(([kind, glyph]) => (
          <li key={kind}>
            <Glyph kind={glyph} />
            <span>
              {say(kind)}
              {kind === "people" && counts.stubs > 0 && (
                <small>{say("stubs", { count: counts.stubs })}</small>
              )}
            </span>
            <b>{say.intl.formatNumber(counts[kind])}</b>
          </li>
        ))}
      </ul>
      <p className="sm">
        {say("where")} <span className="data-path">{path}</span>{" "}
        <LinkButton className="light" onPress={() => onReveal(path)}>
          {say("reveal")}
        </LinkButton>
      </p>
      {readOnly && <p className="data-note">{say("readOnly")}</p>}
      {!wal && !readOnly && <p className="data-note">{say("noWal")}</p>}
    </aside>
  );
}
