/**
 * A person's wish about being named.
 *
 * `open`: may be named anywhere. `internal`: named in this workspace only (the default).
 * `private`: counted, never named.
 */
export const SHARING = ["open", "internal", "private"] as const;
export type Sharing = (typeof SHARING)[number];

/** What holds for someone who stated no wish. */
export const DEFAULT_SHARING: Sharing = "internal";

/** The stricter of two wishes: an import and a merge may only tighten a stated wish. */
export function stricter(a: Sharing, b: Sharing): Sharing {
  return SHARING.indexOf(a) >= SHARING.indexOf(b) ? a : b;
}
