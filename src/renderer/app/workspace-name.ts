import type { Language } from "../../contract/desktop.ts";
import type { WorkspaceInfo } from "../../contract/workspace.ts";
import { messages } from "./messages.ts";
import { speak } from "./texts.tsx";

/** What a workspace is called on screen; the example says so once it is not alone any more. */
export function workspaceName(
  { name, example }: Pick<WorkspaceInfo, "name" | "example">,
  language: Language,
): string {
  return example === "part" ? speak(messages, language)("exampleWithOwn", { name }) : name;
}
