import type { RecentWorkspace } from "../../../contract/desktop.ts";
import { desktop } from "../../app/desktop.ts";
import { usePreferences } from "../../app/preferences.ts";
import { toast } from "../../app/toasts.ts";
import {
  beginEmpty,
  chooseFiles,
  openChosen,
  openExample,
  openPath,
} from "../../app/use-workspace-actions.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { workspaceName } from "../../app/workspace-name.ts";

/** What can be begun, and what was open before. */
export function useStart() {
  const recent = usePreferences((preferences) => preferences.recent);
  const language = usePreferences((preferences) => preferences.language);
  const { workspace } = useWorkspace();
  return {
    recent,
    openName: workspace === null ? null : workspaceName(workspace, language),
    chooseFiles: () => void chooseFiles(),
    openExample: () => void openExample(),
    beginEmpty: () => void beginEmpty(),
    openChosen: () => void openChosen(),
    open: ({ path }: RecentWorkspace) => void openPath(path),
    forget: ({ path }: RecentWorkspace, words: string) => {
      void desktop().forget(path);
      toast(words);
    },
  };
}
