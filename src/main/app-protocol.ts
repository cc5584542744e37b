import { protocol } from "electron";
import { readFile } from "node:fs/promises";
import { SCHEME } from "./app-address.ts";
import { CONTENT_POLICY } from "./content-policy.ts";
import { servedFile } from "./served-file.ts";

/**
 * Makes the app's scheme a real origin, with storage, modules and a code cache of its own; `file:`
 * would let the page read the whole disk. Must be called before Electron is ready.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** @param folder holds the built page; absolute */
export function serveApp(folder: string): void {
  protocol.handle(SCHEME, (request) => answer(folder, request));
}

async function answer(folder: string, request: Request): Promise<Response> {
  const served = request.method === "GET" ? servedFile(folder, request.url) : null;
  if (served === null) return refusal();
  try {
    return new Response(await readFile(served.file), { headers: headers(served.mediaType) });
  } catch {
    return refusal(); // there is no such file
  }
}

function refusal(): Response {
  return new Response("", { status: 404, headers: headers("text/plain") });
}

function headers(mediaType: string): Record<string, string> {
  return {
    "content-type": mediaType,
    "content-security-policy": CONTENT_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
}
