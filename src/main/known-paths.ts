/**
 * Remembers which paths the user pointed at, in a native dialog or by opening a file. The page can name
 * any path; only these are written to or shown.
 */
export type KnownPaths = {
  /** The app gave it out or the user chose it. */
  add(...paths: readonly string[]): void;
  /** The user just chose it in a dialog to write something to. */
  addForWriting(path: string): void;
  has(path: string): boolean;
  /** Whether something may be written there. Only once for each time that the user chose it. */
  takeForWriting(path: string): boolean;
};

/** @param remembered known from an earlier time */
export function knownPaths(remembered: readonly string[] = []): KnownPaths {
  const known = new Set(remembered);
  const writable = new Set<string>();
  return {
    add: (...paths) => paths.forEach((path) => known.add(path)),
    addForWriting: (path) => {
      known.add(path);
      writable.add(path);
    },
    has: (path) => known.has(path),
    takeForWriting: (path) => writable.delete(path),
  };
}
