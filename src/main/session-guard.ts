import { app, type Session } from "electron";
import type { AppAddress } from "./app-address.ts";
import { DEVELOPMENT_POLICY } from "./content-policy.ts";

type Rules = {
  readonly address: AppAddress;
  /** Whether the page brings its own content policy; Vite's server does not. */
  readonly isBuilt: boolean;
  /** Whether the developer tools may load theirs. */
  readonly hasTools: boolean;
};

/**
 * Guards every session, also one that nobody meant to make: no permissions, no devices, no downloads,
 * and no requests but for the app's own files. Must be called before Electron is ready.
 */
export function guardSessions(rules: Rules): void {
  app.on("session-created", (session) => {
    refusePermissions(session);
    refuseRequests(session, rules);
    session.setSpellCheckerEnabled(false);
    // The page hands what it draws to the main process, which writes only where the user said.
    session.on("will-download", (event) => event.preventDefault());
  });
}

function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

function refuseRequests(session: Session, { address, isBuilt, hasTools }: Rules): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !(address.owns(url) || isLocal(url) || (hasTools && isTool(url))) }),
  );
  if (isBuilt) return;
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({
      responseHeaders: { ...responseHeaders, "content-security-policy": [DEVELOPMENT_POLICY] },
    }),
  );
}

/** Made by the page in its own memory; which of them it may use is said by the content policy. */
function isLocal(url: string): boolean {
  return url.startsWith("data:") || url.startsWith("blob:");
}

function isTool(url: string): boolean {
  return url.startsWith("devtools:");
}
