/**
 * Where the window's page lives: the app's own scheme, or Vite's server while developing. Everything
 * that asks "is this ours?" (requests, navigation, senders) asks it here.
 */
export type AppAddress = {
  readonly page: string;
  /** Whether a request stays within the app. */
  owns(url: string): boolean;
  /** Whether it is the window's page itself, at whatever place (`#`) in it. */
  isPage(url: string): boolean;
};

export const SCHEME = "app";
const HOST = "dwarsverband";

/** @param server the address of Vite's server; null for the built page */
export function appAddress(server: string | null): AppAddress {
  const page = server ?? `${SCHEME}://${HOST}/index.html`;
  const home = new URL(page);
  const schemes = server === null ? [home.protocol] : ["http:", "ws:"];
  return {
    page,
    owns: (text) => {
      const url = parse(text);
      return url !== null && schemes.includes(url.protocol) && sameHost(url, home);
    },
    isPage: (text) => {
      const url = parse(text);
      return (
        url !== null &&
        url.protocol === home.protocol &&
        sameHost(url, home) &&
        url.pathname === home.pathname
      );
    },
  };
}

/** Vite's server, only while developing: an installed app loads nothing but its own files. */
export function devServer(env: NodeJS.ProcessEnv, packaged: boolean): string | null {
  const url = packaged ? null : parse(env.ELECTRON_RENDERER_URL ?? "");
  return url?.protocol === "http:" && LOOPBACK.has(url.hostname) ? url.href : null;
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

function sameHost(url: URL, home: URL): boolean {
  return url.host === home.host && url.username === "" && url.password === "";
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
