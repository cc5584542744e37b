import { Failure } from "../../core/model/failure.ts";
import type { TaskContext } from "../tasks/task.ts";

/** A signal for code that reads in pieces: looked at with every piece. */
export function followed(
  watch: Pick<TaskContext, "isCancelled" | "idsAside">,
  onBytes: (bytes: number) => void,
) {
  const stop = new AbortController();
  const onProgress = (bytes: number): void => {
    if (watch.isCancelled()) stop.abort(new Failure("cancelled"));
    onBytes(bytes);
  };
  return { signal: stop.signal, onProgress, idsAside: watch.idsAside };
}
