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

/** UTF-16 without a mark, which a text of mostly Latin letters shows: every other byte is NUL. Else null. */
export function spacedEncoding(head: Uint8Array): Encoding | null {
  const nuls = [0, 0];
  const looked = Math.min(head.length, LOOK) & ~1;
  for (let at = 0; at < looked; at++) if (head[at] === 0) nuls[at % 2]! += 1;
  const [even = 0, odd = 0] = nuls.map((count) => (2 * count) / Math.max(2, looked));
  if (odd > MOSTLY && even < RARELY) return "utf-16le";
  return even > MOSTLY && odd < RARELY ? "utf-16be" : null;
}

const LOOK = 4_096;
const MOSTLY = 0.7;
const RARELY = 0.05;
