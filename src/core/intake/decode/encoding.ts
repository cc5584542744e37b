import type { Problem } from "../../model/problem.ts";

/** How the bytes of a file stand for text; named as the Encoding Standard does. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** An encoding, and which bytes of the file are no characters of it. */
export type FoundEncoding = {
  readonly encoding: Encoding;
  /** Whether such bytes must be read one by one. */
  readonly damaged: boolean;
  readonly problems: readonly Problem[];
};

/** The encoding that the first bytes announce; null where they announce none. */
export function announcedEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return null;
}
