import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { cruise, type ICruiseResult, type IViolation } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { ROOMS } from "./rooms.ts";
import { wallRules } from "./wall-rules.ts";

export type WallReport = {
  /** Each broken wall as a sentence: rule, from, to, why. */
  readonly broken: readonly string[];
  readonly modules: number;
};

const root = resolve(import.meta.dirname, "../..");
const SOURCE = /\.tsx?$/;

/**
 * Looks at everything under `src` of a folder and reports which walls are broken.
 *
 * @param base the folder that holds `src`; the project's own, or one of wrong examples
 */
export async function checkWalls(base: string): Promise<WallReport> {
  const files = sourceFiles(base);
  if (files.length === 0) return { broken: [], modules: 0 };
  const { modules, summary } = await cruiseSource(base);
  const seen = modules.filter(({ source }) => source.startsWith("src/") && SOURCE.test(source));
  return {
    modules: seen.length,
    broken: [
      ...summary.violations.map(sentence),
      ...outsideRooms(files),
      ...unseen(files, new Set(seen.map(({ source }) => source))),
    ],
  };
}

async function cruiseSource(base: string): Promise<ICruiseResult> {
  const tsConfig = extractTSConfig(join(root, "tsconfig.json"));
  const { output } = await cruise(
    ["src"],
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden: wallRules() },
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
    },
    {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".css", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
    { tsConfig },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser gave text, not a result");
  return output;
}

/** The TypeScript files under `src`, relative to the base, with `/` between folders. */
function sourceFiles(base: string): string[] {
  const entries = readdirSync(join(base, "src"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function sentence(violation: IViolation): string {
  const rule = wallRules().find(({ name }) => name === violation.rule.name);
  const way = violation.cycle
    ? [violation.from, ...violation.cycle.map(({ name }) => name)].join(" -> ")
    : `${violation.from} -> ${violation.to}`;
  return `${violation.rule.name}: ${way}. ${rule?.comment ?? ""}`;
}

function outsideRooms(files: readonly string[]): string[] {
  const homeless = files.filter(
    (file) => !ROOMS.some(({ folder }) => file.startsWith(`${folder}/`)),
  );
  return homeless.map((file) => `in-a-room: ${file} lies in no room. See scripts/checks/rooms.ts.`);
}

/** A tool that silently skips files (an unknown compiler, say) would let every wall stand. */
function unseen(files: readonly string[], seen: ReadonlySet<string>): string[] {
  return files
    .filter((file) => !seen.has(file))
    .map((file) => `all-seen: ${file} was not looked at.`);
}

if (process.argv[1] === import.meta.filename) {
  const { broken, modules } = await checkWalls(root);
  for (const line of broken) console.error(line);
  console.log(`${modules} modules, ${broken.length} broken walls`);
  if (broken.length > 0) process.exitCode = 1;
}
