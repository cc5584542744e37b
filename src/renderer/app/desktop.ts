import type { Desktop } from "../../contract/desktop.ts";

/** What the preload put on the window: native dialogs, settings and events of the desktop. */
export function desktop(): Desktop {
  return (window as unknown as { readonly dwarsverband: Desktop }).dwarsverband;
}
