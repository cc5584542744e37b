import { app } from "electron";

/**
 * Chromium's own habits of calling home, switched off before it starts. Requests of the page are
 * stopped elsewhere; these are the ones that no request filter sees: name look-ups, connections made
 * ahead of a request, proxy discovery, updates of components.
 */
export function silenceChromium(developing: boolean): void {
  for (const name of SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch("force-webrtc-ip-handling-policy", "disable_non_proxied_udp");
  // Not even a numeric address resolves, so nothing that is forgotten elsewhere can connect.
  const home = developing ? ", EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]" : "";
  app.commandLine.appendSwitch("host-resolver-rules", `MAP * ~NOTFOUND${home}`);
}

const SWITCHES = [
  "disable-background-networking",
  "disable-component-update",
  "disable-domain-reliability",
  "disable-sync",
  "dns-prefetch-disable",
  "no-pings",
  // Looking for a proxy by itself asks the network.
  "no-proxy-server",
];
