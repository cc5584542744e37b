import { useIsFetching } from "@tanstack/react-query";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import { useOpenFlows } from "./use-open-flows.ts";

/** From here on the figure would only be read as "very many". */
const MOST = 999;

/** How many findings are open. Asked for when nothing else is, so that no screen waits for a figure in the bar. */
export function FlowCount() {
  const say = useTexts(messages);
  const others = useIsFetching({ predicate: ({ queryKey }) => queryKey[3] !== "flows" });
  const { data } = useOpenFlows(others === 0);
  const open = data?.counts.open ?? 0;
  if (open === 0) return null;
  return (
    <i className="flow-count">
      <span aria-hidden="true">{open > MOST ? `${MOST}+` : open}</span>
      <span className="vh">{say("openFlows", { count: open })}</span>
    </i>
  );
}
