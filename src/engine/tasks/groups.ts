import type { Asked, Reply } from "../../contract/requests.ts";
import { groups as find } from "../../core/insight/groups/groups.ts";
import { deepestLevel, departmentLevel } from "../../core/network/department-level.ts";
import { compareDepartments } from "../../core/network/small-departments.ts";
import { networkNames } from "../network-names.ts";
import { stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** People of a group who are named. */
const NAMED = 20;

/** @throws Failure `none-open`, `cancelled` */
export function groups(ask: Asked<"groups">, context: TaskContext): Reply<"groups"> {
  const { network } = currentNetwork(context);
  const at = departmentLevel(network, ask.level);
  const names = networkNames(network);
  const found = find(network, {
    at,
    rule: compareDepartments(at),
    seed: SEED,
    watch: stepWatch(context, "groups"),
  });
  return {
    deepest: deepestLevel(network.departments),
    ...found,
    groups: found.groups.map(({ people, departments, other }) => ({
      people: people.length,
      named: people.slice(0, NAMED).map((person) => names.person(network.people[person]!.id)),
      departments: departments.map(({ place, people: count }) => ({
        department: names.department(at.departments[place]!.id),
        people: count,
      })),
      other,
    })),
    seed: SEED,
  };
}
