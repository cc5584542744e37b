// npm start: whatever is missing is installed, then the app is built and shown.
import { join } from "node:path";
import process from "node:process";
import { prepare, project } from "./prepare/prepare.mjs";
import { main, run, runQuietly } from "./prepare/run.mjs";

await main(async () => {
  const { node, env } = await prepare();
  const options = { cwd: project, env };
  await runQuietly("building", "electron-vite", ["build", "--logLevel", "warn"], options);
  const electron = join(project, "scripts/electron.ts");
  return run(node, [electron, "electron", ".", ...process.argv.slice(2)], options);
});
