// node scripts/electron.ts COMMAND ...: runs a command that starts Electron (electron, playwright,
// electron-vite), with an Electron that works here and, without a display, a virtual one.
import { hasDisplay } from "./prepare/display.mjs";
import { project } from "./prepare/prepare.mjs";
import { projectNode } from "./prepare/node.mjs";
import { CommandFailed, main, run } from "./prepare/run.mjs";
import { findElectron } from "./runtime/find-electron.ts";
import { sandboxEnv } from "./runtime/sandbox.ts";

const SCREEN = ["-a", "-s", "-screen 0 1400x1000x24"];

await main(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined) throw new CommandFailed("Usage: node scripts/electron.ts COMMAND ...");
  const display = hasDisplay();
  const electron = await findElectron(!display);
  const env = { ...projectNode(project).env, ...electron.env, ...sandboxEnv(electron.executable) };
  return display
    ? run(command, args, { env })
    : run("xvfb-run", [...SCREEN, command, ...args], { env });
});
