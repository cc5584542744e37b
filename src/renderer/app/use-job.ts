import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { Progress } from "../../contract/message.ts";
import type { Ask, Reply, RequestName } from "../../contract/requests.ts";
import { ask } from "./engine-client.ts";
import { failureOf, type EngineFailure } from "./engine-failure.ts";

export type JobState<R> =
  | { readonly status: "idle" }
  | { readonly status: "busy"; readonly progress: Progress | null }
  | { readonly status: "done"; readonly reply: R }
  | { readonly status: "failed"; readonly failure: EngineFailure };

/** Something long that goes on while the user looks elsewhere; one of its kind at a time. */
export type Job<Name extends RequestName> = {
  readonly use: UseBoundStore<StoreApi<JobState<Reply<Name>>>>;
  /** Resolves with the reply; null when it failed or was stopped, which the state tells of. */
  readonly start: (question: Ask<Name>) => Promise<Reply<Name> | null>;
  /** Stops what goes on; nothing has changed then. */
  readonly stop: () => void;
  /** Forgets what came of it. */
  readonly forget: () => void;
};

export function makeJob<Name extends RequestName>(name: Name): Job<Name> {
  const use = create<JobState<Reply<Name>>>(() => ({ status: "idle" }));
  const become = (state: JobState<Reply<Name>>): void => use.setState(state, true);
  let running: AbortController | null = null;
  return {
    use,
    start: async (question) => {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const isMine = (): boolean => running === mine;
      become({ status: "busy", progress: null });
      try {
        const reply = await ask(name, question, {
          signal: mine.signal,
          onProgress: (progress) => {
            if (isMine()) become({ status: "busy", progress });
          },
        });
        if (isMine()) become({ status: "done", reply });
        return reply;
      } catch (error) {
        if (isMine()) become({ status: "failed", failure: failureOf(error) });
        return null;
      }
    },
    stop: () => running?.abort(),
    forget: () => {
      running?.abort();
      running = null;
      become({ status: "idle" });
    },
  };
}
