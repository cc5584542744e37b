import type { ByteSource } from "./byte-source.ts";
import type { Watch } from "./decode/read-chunks.ts";
import { openText } from "./open-text.ts";
import { readTable, type OpenTable } from "./read-table.ts";
import type { TableChoices } from "./table-choices.ts";

export type ReadOptions = TableChoices &
  Pick<Watch, "idsAside"> & {
    readonly signal?: AbortSignal;
    /** Told how much of the work is done, as a part of the file's bytes. */
    readonly onProgress?: (bytes: number) => void;
  };

/**
 * Reads a text file of rows: what its bytes, delimiter, header and columns are, and what is wrong with it as a whole.
 * Goes through it twice, and keeps none of it.
 *
 * @throws Failure `import-failed` with the problem that makes it unreadable; `cancelled`
 */
export async function readFile(source: ByteSource, options: ReadOptions = {}): Promise<OpenTable> {
  const [firstPass, secondPass] = twoPasses(options);
  return readTable(await openText(source, options, firstPass), options, secondPass);
}

/** Each of two passes over a file is half of the work. */
function twoPasses({ signal, onProgress, idsAside }: ReadOptions): [first: Watch, second: Watch] {
  let done = 0;
  const tell = (bytes: number): void => {
    done = Math.max(done, bytes);
    onProgress?.(done);
  };
  let size = 0;
  return [
    { signal, onBytes: (bytes) => tell(Math.floor((size = Math.max(size, bytes)) / 2)) },
    { signal, onBytes: (bytes) => tell(Math.floor((size + bytes) / 2)), idsAside },
  ];
}
