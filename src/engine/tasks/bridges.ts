import type { Bridges } from "../../contract/bridges.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { bridges as measure } from "../../core/insight/bridges/bridges.ts";
import { fragileCrossings } from "../../core/insight/bridges/fragile-crossings.ts";
import {
  deepestLevel,
  departmentLevel,
  type DepartmentLevel,
} from "../../core/network/department-level.ts";
import type { Network } from "../../core/network/network.ts";
import { compareDepartments } from "../../core/network/small-departments.ts";
import { spreadBetweenness, type Betweenness } from "../betweenness/spread.ts";
import { networkNames } from "../network-names.ts";
import { checkCancelled, stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** The same at every level, and by far the longest: kept with the network it is of. */
const known = new WeakMap<Network, Betweenness>();

/** @throws Failure `none-open`, `cancelled` */
export async function bridges(
  ask: Asked<"bridges">,
  context: TaskContext,
): Promise<Reply<"bridges">> {
  const { network } = currentNetwork(context);
  const { passing, sampled } = await betweennessOf(network, context);
  const at = departmentLevel(network, ask.level);
  const names = networkNames(network);
  const found = measure(network, {
    at,
    limit: ask.limit,
    betweenness: passing,
    watch: stepWatch(context, "people"),
  });
  checkCancelled(context);
  return {
    deepest: deepestLevel(network.departments),
    people: found.map(({ id, department, ...measured }) => ({
      person: names.person(id),
      department: nameAt(department, at, names),
      ...measured,
    })),
    n: network.people.length,
    sampled,
    fragile: fragileIn(network, at, names),
  };
}

type Names = ReturnType<typeof networkNames>;

const nameAt = (place: number, at: DepartmentLevel, names: Names) => {
  const department = at.departments[place];
  return department === undefined ? null : names.department(department.id);
};

function fragileIn(network: Network, at: DepartmentLevel, names: Names): Bridges["fragile"] {
  return fragileCrossings(network, at, compareDepartments(at)).map(
    ({ a, b, ties, people, initiative }) => ({
      a: names.department(at.departments[a]!.id),
      b: names.department(at.departments[b]!.id),
      through: [
        ...people.map((id) => names.person(id)),
        ...(initiative === null ? [] : [names.initiative(initiative)]),
      ],
      ties,
    }),
  );
}

async function betweennessOf(network: Network, context: TaskContext): Promise<Betweenness> {
  const before = known.get(network);
  if (before !== undefined) return before;
  const watch = stepWatch(context, "betweenness");
  const found = await spreadBetweenness(network.pairs, { seed: SEED, watch });
  known.set(network, found);
  return found;
}
