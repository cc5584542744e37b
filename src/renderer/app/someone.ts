import type { Named } from "../../contract/common.ts";
import type { Language } from "../../contract/desktop.ts";
import { speak, texts } from "./texts.tsx";

const messages = texts({
  nl: { someone: "iemand", someoneAt: "iemand bij {department}" },
  en: { someone: "someone", someoneAt: "someone at {department}" },
});

/** How one speaks of it: by name, and of who wishes not to be named as "iemand bij BZK". */
export function nameOf(
  { name, department }: Pick<Named, "name" | "department">,
  language: Language,
): string {
  if (name !== "") return name;
  const say = speak(messages, language);
  return department === null ? say("someone") : say("someoneAt", { department });
}
