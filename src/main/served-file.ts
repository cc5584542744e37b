import { extname, join, resolve, sep } from "node:path";

/** What the page is made of; a file of any other kind is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

export type ServedFile = { readonly file: string; readonly mediaType: string };

/**
 * The file that an address of the app's own scheme stands for; null where it leads outside the folder
 * or to a kind of file that the page has no business with.
 *
 * @param folder absolute
 */
export function servedFile(folder: string, address: string): ServedFile | null {
  const path = decoded(address);
  if (path === null || /[\0\\:]/.test(path) || path.split("/").includes("..")) return null;
  const file = resolve(join(folder, path));
  const mediaType = MEDIA_TYPES[extname(file)];
  return file.startsWith(folder + sep) && mediaType !== undefined ? { file, mediaType } : null;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return null; // no address, or a broken %-sequence
  }
}
