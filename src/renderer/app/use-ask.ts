import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Ask, Reply, RequestName } from "../../contract/requests.ts";
import { noteProgress } from "./asking.ts";
import { ask } from "./engine-client.ts";
import type { EngineFailure } from "./engine-failure.ts";
import { useWorkspace } from "./use-workspace.ts";

/**
 * An answer about the open workspace, kept until the workspace changes: its version is part of the key.
 * While a newer answer is on its way the old one stays, so that a screen never goes blank.
 * Asks nothing while no workspace is open, or with `enabled: false`. With `keepsFormer` the answer to
 * another question stays as well until the new one comes, as for a list that changes while one types.
 */
export function useAsk<Name extends RequestName>(
  name: Name,
  question: Ask<Name>,
  { enabled = true, keepsFormer = false }: { enabled?: boolean; keepsFormer?: boolean } = {},
): UseQueryResult<Reply<Name>, EngineFailure> {
  const { workspace } = useWorkspace();
  const path = workspace?.path ?? null;
  return useQuery<unknown, EngineFailure>({
    queryKey: ["workspace", path, workspace?.version ?? null, name, question],
    queryFn: ({ signal }) =>
      ask(name, question, { signal, onProgress: (progress) => noteProgress(name, progress) }),
    enabled: enabled && workspace !== null,
    placeholderData: (former: unknown, formerQuery: Former | undefined) => {
      const [, formerPath, , formerName, formerQuestion] = formerQuery?.queryKey ?? [];
      const isSame = formerPath === path && formerName === name;
      const isAllowed = keepsFormer || JSON.stringify(formerQuestion) === JSON.stringify(question);
      return isSame && isAllowed ? former : undefined;
    },
  }) as UseQueryResult<Reply<Name>, EngineFailure>;
}

type Former = { readonly queryKey: readonly unknown[] };
