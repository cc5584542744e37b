/**
 * A file's name without its ending, as it stands for what its rows belong to. The rows that were refused of a file, and
 * come back corrected, belong to the same.
 */
export const fileName = (file: string): string =>
  file.replace(/\.[^.]+$/, "").replace(/ \((?:geweigerd|refused)\)$/i, "");
