import { useIsFetching } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import { useOpenFlows } from "./use-open-flows.ts";
import { useWorkspace } from "./use-workspace.ts";

/** From here on the figure would only be read as "very many". */
const MOST = 999;

/** How many findings are open. Asked for when nothing else is, so that no screen waits for a figure in the bar. */
export function FlowCount() {
  const say = useTexts(messages);
  const others = useIsFetching({ predicate: ({ queryKey }) => queryKey[3] !== "flows" });
  const isSettled = useHasAsked();
  const { data } = useOpenFlows(isSettled && others === 0);
  const open = data?.counts.open ?? 0;
  if (open === 0) return null;
  return (
    <i className="flow-count">
      <span aria-hidden="true">{open > MOST ? `${MOST}+` : open}</span>
      <span className="vh">{say("openFlows", { count: open })}</span>
    </i>
  );
}

/** Whether the screen has had its turn to ask about the workspace as it is: the bar stands before it does. */
function useHasAsked(): boolean {
  const { workspace } = useWorkspace();
  const now = workspace === null ? null : `${workspace.version} ${workspace.path}`;
  const drawn = useDeferredValue(now, null);
  return now !== null && drawn === now;
}
