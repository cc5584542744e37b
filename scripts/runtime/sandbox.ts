import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandFailed } from "../prepare/run.mjs";

/**
 * Electron's sandbox does not work as root, so it is off there: in containers and on build
 * machines. Everyone else has it; where the system forbids it, the remedy is in the error.
 */
export function sandboxEnv(executable: string): Record<string, string> {
  if (process.platform !== "linux") return {};
  if (process.getuid?.() === 0) return { ELECTRON_DISABLE_SANDBOX: "1" };
  const helper = join(dirname(executable), "chrome-sandbox");
  if (userNamespacesWork() || isSetUserIdRoot(helper)) return {};
  throw new CommandFailed(
    [
      "Electron's sandbox is not allowed to start here (unprivileged user namespaces are off).",
      "Give its helper the right to, once:",
      "",
      `  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
      "",
      "Then give the same command again.",
    ].join("\n"),
  );
}

function userNamespacesWork(): boolean {
  return spawnSync("unshare", ["--user", "--map-root-user", "true"]).status === 0;
}

function isSetUserIdRoot(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.uid === 0 && (stat.mode & 0o4000) !== 0;
}
