// npm test: whatever is missing is installed, then everything is checked. See checks/run.ts.
import { join } from "node:path";
import process from "node:process";
import { prepare, project } from "./prepare/prepare.mjs";
import { main, run } from "./prepare/run.mjs";

await main(async () => {
  const { node, env } = await prepare();
  const checks = join(project, "scripts/checks/run.ts");
  return run(node, [checks, ...process.argv.slice(2)], { cwd: project, env });
});
