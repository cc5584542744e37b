import type { Progress } from "../contract/message.ts";
import type { Ask, Reply, RequestName } from "../contract/requests.ts";

export type Follow = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** The core behind the contract. It holds at most one open workspace. */
export type Engine = {
  /**
   * @throws Failure with a code, and where and why; `ask-invalid` when the question does not fit the contract,
   *   `cancelled` when the signal ended it: the workspace is then as it was
   */
  ask<Name extends RequestName>(name: Name, ask: Ask<Name>, follow?: Follow): Promise<Reply<Name>>;
  /** Called with the workspace's new version after every change. */
  onChange(listener: (version: number) => void): () => void;
  /** Closes the workspace, leaving one file, and ends the threads. */
  close(): Promise<void>;
};
