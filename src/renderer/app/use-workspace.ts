import { useQuery } from "@tanstack/react-query";
import type { WorkspaceInfo } from "../../contract/workspace.ts";
import { desktop } from "./desktop.ts";
import { ask, onEngineChange } from "./engine-client.ts";
import type { EngineFailure } from "./engine-failure.ts";
import { usePreferences } from "./preferences.ts";
import { queries } from "./queries.ts";
import { forgetSelection } from "./selection.ts";
import { workspaceName } from "./workspace-name.ts";

const KEY = ["current-workspace"] as const;
/** Survives a reload of the window, so that starting again brings the user back. */
const REMEMBERED = "workspace";

/** The open workspace; null when none is open. `pending` until the engine has said so. */
export function useWorkspace(): {
  workspace: WorkspaceInfo | null;
  pending: boolean;
  failure: EngineFailure | null;
} {
  const { data, isPending, error } = useQuery<WorkspaceInfo | null, EngineFailure>({
    queryKey: KEY,
    queryFn: currentOrRemembered,
  });
  return { workspace: data ?? null, pending: isPending, failure: error };
}

async function currentOrRemembered(): Promise<WorkspaceInfo | null> {
  const { workspace } = await ask("current-workspace", {});
  if (workspace !== null) return workspace;
  const path = sessionStorage.getItem(REMEMBERED);
  if (path === null) return null;
  try {
    return await ask("open-workspace", { path });
  } catch {
    sessionStorage.removeItem(REMEMBERED);
    return null;
  }
}

/** A change in the engine gives the workspace a new version, and so every answer a new key. */
export function followWorkspace(): () => void {
  return onEngineChange(() => void queries.invalidateQueries({ queryKey: KEY }));
}

/** Outside a component: the open workspace as last known, or as the engine says now. */
export function currentWorkspace(): Promise<WorkspaceInfo | null> {
  return queries.fetchQuery({ queryKey: KEY, queryFn: currentOrRemembered });
}

/** Opens a workspace, or makes it with `create`; rejects with an EngineFailure. */
export async function openWorkspace(path: string, create = false): Promise<WorkspaceInfo> {
  const workspace = await ask("open-workspace", { path, create }).catch((failure: unknown) => {
    // The one that was open may be closed by now.
    void queries.invalidateQueries({ queryKey: KEY });
    throw failure;
  });
  queries.removeQueries({ queryKey: ["workspace"] });
  queries.setQueryData(KEY, workspace);
  sessionStorage.setItem(REMEMBERED, workspace.path);
  return workspace;
}

/** To the start screen; the file stays where it is. */
export async function closeWorkspace(): Promise<void> {
  sessionStorage.removeItem(REMEMBERED);
  await ask("close-workspace", {});
  queries.setQueryData(KEY, null);
  queries.removeQueries({ queryKey: ["workspace"] });
  forgetSelection("start");
}

/** The newest facts about the open workspace, after a change that the caller made. */
export async function refreshWorkspace(): Promise<WorkspaceInfo | null> {
  await queries.invalidateQueries({ queryKey: KEY });
  return queries.getQueryData<WorkspaceInfo | null>(KEY) ?? null;
}

/** Puts a workspace in the list of recent ones. */
export async function rememberWorkspace(workspace: WorkspaceInfo): Promise<void> {
  await desktop().remember({
    path: workspace.path,
    name: workspaceName(workspace, usePreferences.getState().language),
    openedAt: new Date().toISOString(),
    people: workspace.counts.people,
    initiatives: workspace.counts.initiatives,
  });
}
