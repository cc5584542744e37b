import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { EntityId, PersonId } from "../../core/model/ids.ts";
import { tieReasons } from "../../core/insight/paths/tie-reasons.ts";
import { ways } from "../../core/insight/paths/ways.ts";
import { namedPlaces } from "../answers/named-places.ts";
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
  const ids: EntityId[] = [
    ...found.flat(),
    ...reasons.flat().flatMap(({ initiatives }) => initiatives),
  ];
  const named = namedPlaces(context.workspace().db, ids);
  return {
    paths: found.map((people, way) => ({
      people: people.map(named),
      ties: reasons[way]!.map(({ kinds, initiatives }) => ({
        kinds: [...kinds],
        initiatives: initiatives.map(named),
      })),
    })),
  };
}
