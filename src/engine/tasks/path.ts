import type { Asked, Reply } from "../../contract/requests.ts";
import { tieReasons } from "../../core/insight/paths/tie-reasons.ts";
import { ways } from "../../core/insight/paths/ways.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PersonId } from "../../core/model/ids.ts";
import { networkNames } from "../network-names.ts";
import { currentNetwork } from "./network.ts";
import type { TaskContext } from "./task.ts";

/** @throws Failure `not-found` where one of the two is nobody */
export function path(ask: Asked<"path">, context: TaskContext): Reply<"path"> {
  const { network } = currentNetwork(context);
  const from = ask.from as PersonId;
  const to = ask.to as PersonId;
  if (!network.placeOf.has(from) || !network.placeOf.has(to)) throw new Failure("not-found");
  const found = ways(network, { from, to, limit: ask.limit });
  const reasons = tieReasons(network, found);
  const names = networkNames(network);
  return {
    paths: found.map((people, way) => ({
      people: people.map((id) => names.person(id)),
      ties: reasons[way]!.map(({ kinds, initiatives }) => ({
        kinds: [...kinds],
        initiatives: initiatives.map((id) => names.initiative(id)),
      })),
    })),
  };
}
