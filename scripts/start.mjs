// npm start: whatever is missing is installed, then the app is built and shown.
import { join } from "node:path";
import process from "node:process";
import { hasDisplay } from "./prepare/display.mjs";
import { prepare, project } from "./prepare/prepare.mjs";
import { main, run, runQuietly } from "./prepare/run.mjs";

await main(async () => {
  const { node, env } = await prepare();
  const options = { cwd: project, env };
  await runQuietly("building", "electron-vite", ["build", "--logLevel", "warn"], options);
  const shown = hasDisplay()
    ? ["electron", ".", "--example", ...process.argv.slice(2)]
    : [node, join(project, "scripts/show-example.ts")];
  return run(node, [join(project, "scripts/electron.ts"), ...shown], options);
});
