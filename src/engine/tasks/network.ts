import type { Network } from "../../core/network/network.ts";
import { buildNetwork } from "../../core/network/build.ts";
import type { NetworkRows } from "../../core/network/network-rows.ts";
import type { EntityId } from "../../core/model/ids.ts";
import { TIE_KINDS, type Tie } from "../../core/model/tie.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { allDepartments } from "../../core/store/departments.ts";
import { allInitiatives } from "../../core/store/initiatives.ts";
import { allPeople } from "../../core/store/people.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { allTies, type TieColumns } from "../../core/store/ties.ts";
import { dataVersionOf } from "../../core/store/version.ts";
import { answerNames, withWishes, type AnswerNames } from "../names/answer-names.ts";
import type { TaskContext } from "./task.ts";

let built: { readonly path: string; readonly version: number; readonly network: Network } | null =
  null;

/** The network of the workspace as it is now; built again only when something changed. */
export function currentNetwork(context: TaskContext): {
  readonly network: Network;
  readonly version: number;
} {
  const { db, path } = context.workspace();
  return snapshot(db, (reading) => {
    const version = dataVersionOf(reading);
    if (built?.path !== path || built.version !== version) {
      context.onProgress({ step: "network", done: 0, total: null, unit: "rows" });
      built = { path, version, network: build(reading, answerNames(context.workspace())) };
    }
    return built;
  });
}

function build(db: ReadDb, names: AnswerNames | null): Network {
  const { people, ...rows } = networkRows(db);
  return buildNetwork({ ...rows, people: withWishes(people, names) });
}

/** All rows of a workspace that a network is built from. */
export function networkRows(db: ReadDb): NetworkRows & { readonly ties: TieColumns } {
  return {
    departments: allDepartments(db),
    people: allPeople(db),
    initiatives: allInitiatives(db),
    ties: allTies(db),
  };
}

/** All ties one by one, for those who write them out. */
export function allTiesOf(db: ReadDb): Tie[] {
  const { from, to, kind } = allTies(db);
  return Array.from(from, (id, i) => ({
    from: id as EntityId,
    to: to[i] as EntityId,
    kind: TIE_KINDS[kind[i]!]!,
  }));
}
