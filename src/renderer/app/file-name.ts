/** The last part of a path, on every system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Without its ending: "leden.csv" is "leden". */
export function stem(path: string): string {
  return fileName(path).replace(/\.[^.]+$/, "");
}

export function isWorkspaceFile(path: string): boolean {
  return path.toLowerCase().endsWith(".dwv");
}
