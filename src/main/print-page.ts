import { BrowserWindow, session, type Session } from "electron";
import { SCHEME } from "./app-address.ts";

const ADDRESS = `${SCHEME}://report/index.html`;

/** Over the page's own policy: no script, nothing fetched, only the styles and pictures that are in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

let printed = 0;

/**
 * Prints a page that is complete by itself to PDF, in a window that nobody sees: sandboxed, without scripts, in a session
 * of its own that knows this one page and no network.
 */
export async function printPage(page: string): Promise<Uint8Array> {
  printed += 1;
  const own = session.fromPartition(`report ${printed}`, { cache: false });
  serveOnly(own, page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      devTools: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(ADDRESS);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateDocumentOutline: true,
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
    own.protocol.unhandle(SCHEME);
  }
}

function serveOnly(own: Session, page: string): void {
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== ADDRESS }));
  own.protocol.handle(
    SCHEME,
    () =>
      new Response(page, {
        headers: {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": POLICY,
          "x-content-type-options": "nosniff",
        },
      }),
  );
}
