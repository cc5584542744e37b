import { X } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { RecentWorkspace } from "../../../contract/desktop.ts";
import { messages } from "./messages.ts";
import { nearDay } from "../../app/days.ts";
import { plain } from "../../app/match-commands.ts";
import { useTexts } from "../../app/texts.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

const SHOWN = 5;

type Handlers = {
  readonly onOpen: (workspace: RecentWorkspace) => void;
  readonly onForget: (workspace: RecentWorkspace) => void;
};

/** The last five workspaces; with more there is a field to find one. */
export function Recents({
  recent,
  ...handlers
}: Handlers & { readonly recent: readonly RecentWorkspace[] }) {
  const say = useTexts(messages);
  const [text, setText] = useState("");
  if (recent.length === 0) return null;
  const found = recent.filter(({ name }) => plain(name).includes(plain(text.trim())));
  return (
    <div className="start-recent">
      <h2 id="start-recent">{say("recent")}</h2>
      {recent.length > SHOWN && (
        <input
          type="search"
          aria-label={say("searchRecent", { count: recent.length })}
          placeholder={say("searchRecent", { count: recent.length })}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul aria-labelledby="start-recent">
        {found.slice(0, SHOWN).map((workspace) => (
          <Recent key={workspace.path} workspace={workspace} {...handlers} />
        ))}
      </ul>
      {found.length === 0 && <p className="sm">{say("noRecent", { text })}</p>}
    </div>
  );
}

function Recent({
  workspace,
  onOpen,
  onForget,
}: Handlers & { readonly workspace: RecentWorkspace }) {
  const say = useTexts(messages);
  const { name, people, initiatives, openedAt, path } = workspace;
  return (
    <li>
      <AriaButton className="start-recent-open" onPress={() => onOpen(workspace)}>
        <span title={path}>
          <b>{name}</b>
          <small>{say("recentCounts", { people, initiatives })}</small>
        </span>
        <i>{nearDay(openedAt, say.language)}</i>
      </AriaButton>
      <IconButton label={say("forget", { name })} onPress={() => onForget(workspace)}>
        <X size={15} strokeWidth={1.7} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
