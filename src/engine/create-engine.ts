import type { Ask, Asked, Reply, RequestName } from "../contract/requests.ts";
import { REQUESTS } from "../contract/requests.ts";
import { Failure } from "../core/model/failure.ts";
import { asFailure } from "../core/store/failures.ts";
import { versionOf } from "../core/store/version.ts";
import { card } from "./answers/card.ts";
import type { EngineContext } from "./answers/context.ts";
import { dismissFlow, restoreFlow } from "./answers/flows-aside.ts";
import { introductions } from "./answers/introductions.ts";
import {
  changeIntroduction,
  planIntroduction,
  removeIntroduction,
} from "./answers/introductions-changed.ts";
import { keepApart } from "./answers/keep-apart.ts";
import { keepPositions } from "./answers/keep-positions.ts";
import { search } from "./answers/search.ts";
import {
  closeWorkspace,
  currentWorkspace,
  importHistory,
  openWorkspace,
  saveCopy,
} from "./answers/workspace.ts";
import {
  exportTemplate,
  readTemplate,
  removeTemplate,
  saveTemplate,
  templates,
} from "./answers/templates.ts";
import { answerCache } from "./answer-cache.ts";
import type { Engine, Follow } from "./engine.ts";
import { answerNames } from "./names/answer-names.ts";
import { withoutNames } from "./names/without-names.ts";
import { TASKS, type TaskName } from "./tasks/tasks.ts";
import { workerThread, type WorkerThread } from "./worker-thread.ts";

/** Answered at once, on the engine's own thread. */
const ANSWERS: {
  [Name in RequestName]?: (
    ask: Asked<Name>,
    context: EngineContext,
  ) => Reply<Name> | Promise<Reply<Name>>;
} = {
  "open-workspace": openWorkspace,
  "close-workspace": (_ask, context) => closeWorkspace(context),
  "current-workspace": (_ask, context) => currentWorkspace(context),
  "save-copy": saveCopy,
  "import-history": (_ask, context) => importHistory(context),
  "keep-positions": keepPositions,
  "keep-apart": keepApart,
  templates: (_ask, context) => templates(context),
  "save-template": saveTemplate,
  "remove-template": removeTemplate,
  "export-template": exportTemplate,
  "read-template": (ask) => readTemplate(ask),
  search,
  card,
  introductions,
  "plan-introduction": planIntroduction,
  "change-introduction": changeIntroduction,
  "remove-introduction": removeIntroduction,
  "dismiss-flow": dismissFlow,
  "restore-flow": restoreFlow,
};
const IMPORTING: ReadonlySet<RequestName> = new Set([
  "plan-import",
  "apply-import",
  "discard-import",
  "undo-import",
  "plan-rows",
  "choose-policy",
  "save-rejected",
  "save-plan",
  "merge",
  "decide-duplicates",
]);
const CHANGING: ReadonlySet<RequestName> = new Set(["apply-import", "undo-import", "merge"]);

/**
 * @param options.log told of mistakes of ours
 * @param options.importer a thread that was started already, while the rest of the engine was being read
 * @param options.analyst likewise
 * @param options.nativeBinding path of better-sqlite3's addon where the one in its package does not fit the runtime
 */
export function createEngine(
  options: {
    readonly nativeBinding?: string | undefined;
    readonly log?: (fault: string) => void;
    readonly importer?: WorkerThread;
    readonly analyst?: WorkerThread;
  } = {},
): Engine {
  const { nativeBinding, log = () => {} } = options;
  const listeners = new Set<(version: number) => void>();
  const context: EngineContext = {
    nativeBinding,
    // Two threads: an import of an hour makes no overview wait.
    importer: options.importer ?? workerThread(nativeBinding, log),
    analyst: options.analyst ?? workerThread(nativeBinding, log),
    workspace: null,
    changed: (version) => listeners.forEach((listener) => listener(version)),
  };
  const cache = answerCache();
  const answer = async (name: RequestName, ask: unknown, follow: Follow): Promise<unknown> => {
    const quick = ANSWERS[name] as ((ask: unknown, context: EngineContext) => unknown) | undefined;
    if (quick) return told(name, await answered(quick, ask, context), context);
    const { workspace } = context;
    const task = { task: name as TaskName, ask, path: workspace?.path ?? null };
    const run = (): Promise<unknown> => threadFor(name, ask, context).run(task, follow);
    const reply = await cache.through({ name, ask, workspace }, run);
    if (CHANGING.has(name) && context.workspace) context.changed(versionOf(context.workspace.db));
    return reply;
  };
  return {
    async ask<Name extends RequestName>(
      name: Name,
      ask: Ask<Name>,
      follow: Follow = {},
    ): Promise<Reply<Name>> {
      const request = REQUESTS[name] as (typeof REQUESTS)[RequestName] | undefined;
      const asked = request?.ask.safeParse(ask);
      if (!asked?.success || !(name in ANSWERS || name in TASKS)) throw new Failure("ask-invalid");
      return (await answer(name, asked.data, follow)) as Reply<Name>;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      await closeWorkspace(context);
      await Promise.all([context.importer.end(), context.analyst.end()]);
    },
  };
}

function told(name: RequestName, reply: unknown, { workspace }: EngineContext): unknown {
  return workspace ? withoutNames(name, reply, answerNames(workspace)) : reply;
}

/** What SQLite says is told as what it means for the user's file. */
async function answered(
  quick: (ask: unknown, context: EngineContext) => unknown,
  ask: unknown,
  context: EngineContext,
): Promise<unknown> {
  const path = context.workspace?.path;
  try {
    return await quick(ask, context);
  } catch (error) {
    throw path === undefined ? error : asFailure(error, path);
  }
}

/** What concerns the plan that waits in the importer is asked there. */
function threadFor(name: RequestName, ask: unknown, context: EngineContext): WorkerThread {
  const ofPlan = name === "duplicates" && (ask as Asked<"duplicates">).plan !== undefined;
  return ofPlan || IMPORTING.has(name) ? context.importer : context.analyst;
}
