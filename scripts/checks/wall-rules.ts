import type { IForbiddenRuleType } from "dependency-cruiser";
import { ROOMS, foldersKnownTo, type Room } from "./rooms.ts";

/** Packages that draw or listen on a screen; only the renderer may know them. */
const SCREEN_PACKAGES = [
  "react",
  "react-dom",
  "react-intl",
  "react-aria-components",
  "@tanstack/",
  "@formatjs/",
  "@fontsource/",
  "cytoscape",
  "zustand",
  "lucide-react",
];

/** One wall around each room, then the walls that are about packages and single files. */
export function wallRules(): IForbiddenRuleType[] {
  return [...ROOMS.map(wallAround), ...PACKAGE_WALLS, ...RENDERER_WALLS, ...ALWAYS];
}

/** What a room imports from `src` lies in the room itself or in a folder that it may know. */
function wallAround(room: Room): IForbiddenRuleType {
  return {
    name: `room-${room.name}`,
    severity: "error",
    comment: `${room.folder} may know only: ${room.knows.join(", ") || "nobody"}.`,
    from: { path: `^${room.folder}/` },
    to: { path: "^src/", pathNot: foldersKnownTo(room).map((folder) => `^${folder}/`) },
  };
}

/** Matches a file of one of the packages, also when a tool gives its bare name. */
function packages(names: readonly string[]): string {
  const alternatives = names.map((name) => (name.endsWith("/") ? name : `${name}(/|$)`));
  return `(^|node_modules/)(@types/)?(${alternatives.join("|")})`;
}

const PACKAGE_WALLS: IForbiddenRuleType[] = [
  {
    name: "electron-only-at-the-edge",
    severity: "error",
    comment: "Only main and preload know Electron; the engine also runs under plain Node.",
    from: { path: "^src/", pathNot: "^src/(main|preload)/" },
    to: { path: packages(["electron"]) },
  },
  {
    name: "screens-only-in-renderer",
    severity: "error",
    comment: "Only the renderer draws.",
    from: { path: "^src/", pathNot: "^src/renderer/" },
    to: { path: packages(SCREEN_PACKAGES) },
  },
  {
    name: "sql-only-in-store",
    severity: "error",
    comment: "The workspace file is opened and asked in core/store only.",
    from: { path: "^src/", pathNot: "^src/core/store/" },
    to: { path: packages(["better-sqlite3"]) },
  },
  {
    name: "no-node-in-renderer",
    severity: "error",
    comment: "The renderer is sandboxed; what it needs from the computer it asks the engine.",
    from: { path: "^src/(renderer|contract)/" },
    to: { dependencyTypes: ["core"] },
  },
];

const RENDERER_WALLS: IForbiddenRuleType[] = [
  {
    name: "features-apart",
    severity: "error",
    comment: "Features meet through app/ and ui/, not each other.",
    from: { path: "^src/renderer/features/([^/]+)/" },
    to: { path: "^src/renderer/features/", pathNot: "^src/renderer/features/$1/" },
  },
  {
    name: "ui-knows-no-feature",
    severity: "error",
    comment: "Shared building blocks do not know what is built with them.",
    from: { path: "^src/renderer/ui/" },
    to: { path: "^src/renderer/features/" },
  },
  {
    name: "engine-asked-in-hooks-only",
    severity: "error",
    comment: "Only a use-*.ts file asks the engine, so that every other screen file is plain.",
    from: { path: "^src/renderer/", pathNot: "/use-[^/]+\\.ts$" },
    to: { path: "^src/renderer/app/engine-client\\.ts$" },
  },
];

const ALWAYS: IForbiddenRuleType[] = [
  {
    name: "no-circles",
    severity: "error",
    comment: "Modules that need each other are one idea in two files.",
    from: {},
    to: { circular: true },
  },
  {
    name: "nothing-missing",
    severity: "error",
    comment: "An import that leads nowhere would slip past every other wall.",
    from: {},
    to: { couldNotResolve: true },
  },
];
