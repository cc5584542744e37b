/** A file as the intake sees it; the engine makes it from a path, tests from a string. */
export type ByteSource = {
  /** The file's name without its folder. */
  readonly name: string;
  /** Bytes in total; null when not known beforehand. */
  readonly size: number | null;
  /** Reads from the start, each time it is called. Throws a Failure when the file is gone or unreadable. */
  chunks(): AsyncIterable<Uint8Array>;
};
