import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Ask, Reply, RequestName } from "../../contract/requests.ts";
import { ask } from "./engine-client.ts";
import type { EngineFailure } from "./engine-failure.ts";
import { useWorkspace } from "./use-workspace.ts";

/**
 * An answer about the open workspace, kept until the workspace changes: its version is part of the key.
 * While a newer answer is on its way the old one stays, so that a screen never goes blank.
 * Asks nothing while no workspace is open, or with `enabled: false`.
 */
export function useAsk<Name extends RequestName>(
  name: Name,
  question: Ask<Name>,
  { enabled = true }: { enabled?: boolean } = {},
): UseQueryResult<Reply<Name>, EngineFailure> {
  const { workspace } = useWorkspace();
  const path = workspace?.path ?? null;
  return useQuery<unknown, EngineFailure>({
    queryKey: ["workspace", path, workspace?.version ?? null, name, question],
    queryFn: ({ signal }) => ask(name, question, { signal }),
    enabled: enabled && workspace !== null,
    // Another workspace's answer, or another question's, is no placeholder.
    placeholderData: (former: unknown, formerQuery: Former | undefined) =>
      sameBut(formerQuery?.queryKey, [path, name, question]) ? former : undefined,
  }) as UseQueryResult<Reply<Name>, EngineFailure>;
}

type Former = { readonly queryKey: readonly unknown[] };

/** Whether only the version differs. */
function sameBut(
  former: readonly unknown[] | undefined,
  [path, name, question]: readonly unknown[],
): boolean {
  return (
    former?.[1] === path &&
    former?.[3] === name &&
    JSON.stringify(former?.[4]) === JSON.stringify(question)
  );
}
