import { createHash } from "node:crypto";

/** All that is said somewhere in one short text; equal where all of it is. */
export const markOf = (said: unknown): string =>
  createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
