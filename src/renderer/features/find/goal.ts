import type { Named } from "../../../contract/common.ts";

/** What was chosen among what was found, and the way to it as it was found. */
export type Goal = { readonly found: Named; readonly way: readonly Named[] | null };
