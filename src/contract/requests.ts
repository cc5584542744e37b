import type { z } from "zod";
import { applyImport, discardImport } from "./apply-import.ts";
import { card } from "./card.ts";
import { exportNetwork } from "./export.ts";
import { inspect } from "./inspect.ts";
import { keepPositions, map } from "./map.ts";
import { overview } from "./overview.ts";
import { planImport } from "./plan-import.ts";
import { search } from "./search.ts";
import { importHistory, undoImport } from "./undo-import.ts";
import { closeWorkspace, currentWorkspace, openWorkspace, saveCopy } from "./workspace.ts";

/** Every question that the engine answers, by name. */
export const REQUESTS = {
  "open-workspace": openWorkspace,
  "close-workspace": closeWorkspace,
  "current-workspace": currentWorkspace,
  "save-copy": saveCopy,
  "plan-import": planImport,
  "apply-import": applyImport,
  "discard-import": discardImport,
  "undo-import": undoImport,
  "import-history": importHistory,
  inspect,
  overview,
  map,
  "keep-positions": keepPositions,
  card,
  search,
  export: exportNetwork,
} as const;

export type RequestName = keyof typeof REQUESTS;
/** What a caller writes: fields with a default may be left out. */
export type Ask<Name extends RequestName> = z.input<(typeof REQUESTS)[Name]["ask"]>;
/** What the engine reads: defaults filled in. */
export type Asked<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]["ask"]>;
export type Reply<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]["reply"]>;
