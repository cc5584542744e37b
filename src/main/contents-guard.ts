import { app } from "electron";
import type { AppAddress } from "./app-address.ts";

/**
 * Keeps every page where it is: it goes nowhere else, opens no windows and embeds nothing. A file that
 * is dropped beside the drop target would otherwise replace the app.
 */
export function guardContents(address: AppAddress): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-frame-navigate", (event) => {
      if (!event.isMainFrame || !address.isPage(event.url)) event.preventDefault();
    });
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  });
}
