import type { RecentWorkspace } from "../contract/desktop.ts";

/** The start screen shows five and searches in the rest. */
const MOST = 50;

/** The newest first, each file once. */
export function withRecent(
  recent: readonly RecentWorkspace[],
  opened: RecentWorkspace,
): RecentWorkspace[] {
  return [opened, ...withoutRecent(recent, opened.path)].slice(0, MOST);
}

export function withoutRecent(recent: readonly RecentWorkspace[], path: string): RecentWorkspace[] {
  return recent.filter((one) => one.path !== path);
}
