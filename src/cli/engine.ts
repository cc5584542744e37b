import type { Progress } from "../contract/message.ts";
import type { Ask, Reply, RequestName } from "../contract/requests.ts";

/** The part of the engine that the commands use. */
export type Engine = {
  ask<Name extends RequestName>(
    name: Name,
    ask: Ask<Name>,
    follow?: { onProgress?: (progress: Progress) => void; signal?: AbortSignal },
  ): Promise<Reply<Name>>;
  close(): Promise<void> | void;
};
