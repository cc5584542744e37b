// npm run --silent cli -- COMMAND: the command line, from a clone where nothing is installed yet.
import { join } from "node:path";
import process from "node:process";
import { prepare, project } from "./prepare/prepare.mjs";
import { main, run } from "./prepare/run.mjs";

await main(async () => {
  const { node, env } = await prepare();
  // Paths in the arguments are relative to where the person is.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  // What Node makes of the source is made once.
  const compiled = join(project, "node_modules/.cache/compiled");
  return run(node, [join(project, "src/cli/index.ts"), ...process.argv.slice(2)], {
    cwd,
    env: { NODE_COMPILE_CACHE: compiled, ...env },
  });
});
