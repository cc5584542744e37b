import { Failure } from "../../model/failure.ts";
import type { ByteSource } from "../byte-source.ts";
import type { IdsAside } from "../ports/ids-aside.ts";

/** What a long reading listens to and tells, and where it keeps what is too much for memory. */
export type Watch = {
  readonly signal?: AbortSignal | undefined;
  /** Bytes gone through so far, of this pass. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly idsAside?: (() => IdsAside) | undefined;
};

/**
 * A file's bytes in chunks of at most a mebibyte, whatever the source gives.
 *
 * @throws Failure `cancelled` between two chunks
 */
export async function* readChunks(
  source: ByteSource,
  { signal, onBytes }: Watch,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of source.chunks()) {
    for (let from = 0; from < chunk.length; from += LARGEST) {
      if (signal?.aborted === true) throw new Failure("cancelled", { path: source.name });
      const part = chunk.subarray(from, from + LARGEST);
      yield part;
      done += part.length;
      onBytes?.(done);
    }
  }
}

const LARGEST = 1 << 20;
