import { app } from "electron";
import { appAddress, devServer } from "./app-address.ts";
import { registerAppScheme } from "./app-protocol.ts";
import { silenceChromium } from "./command-line.ts";
import { guardContents } from "./contents-guard.ts";
import { runDesktop } from "./desktop.ts";
import { guardSessions } from "./session-guard.ts";
import { testHooks } from "./test-hooks.ts";

// All of this must stand before Electron is ready, so nothing here may wait.
const hooks = testHooks(process.env, app.isPackaged);
if (hooks.userData !== null) app.setPath("userData", hooks.userData);

const server = devServer(process.env, app.isPackaged);
const address = appAddress(server);
silenceChromium(server !== null);
// As root Chromium runs without a sandbox only, and insisting on it would end every process.
if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
registerAppScheme();
guardSessions({ address, isBuilt: server === null, hasTools: !app.isPackaged });
guardContents(address);

runDesktop({ address, hooks });
