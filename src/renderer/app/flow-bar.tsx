import { contactOf, likenessOf } from "./flow-grades.ts";
import type { FlowItem } from "./flow-item.ts";
import { flowMessages } from "./flow-messages.ts";
import { useTexts, type Say } from "./texts.tsx";
import { GapBar } from "../ui/gap-bar.tsx";

/** How alike the two of a flow are, what of it is met by contact, and what could still flow. */
export function FlowBar({
  item,
  length,
}: {
  readonly item: Pick<FlowItem, "above" | "contact">;
  /** How long the bar is, from 0 to 1. */
  readonly length: number;
}) {
  const say = useTexts(flowMessages);
  return <GapBar alike={length} contact={item.contact ?? 0} words={barWords(item, say)} />;
}

/** What the bar shows, for who does not see it. */
export function barWords(
  { above, contact }: Pick<FlowItem, "above" | "contact">,
  say: Say<"barWords" | "barAlike" | "barContact">,
): string {
  return say("barWords", {
    alike: say("barAlike", { alike: above === null ? "present" : likenessOf(above) }),
    contact: say("barContact", { contact: contactOf(contact) }),
  });
}
