/** A mistake of ours as the log keeps it: for whoever mends it, never for a screen. */
export function faultText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
