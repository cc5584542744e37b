import type { DepartmentLevel } from "../../network/department-level.ts";
import type { Network } from "../../network/network.ts";
import { step, type Watch } from "../../network/watch.ts";
import { alikePairs } from "./alike.ts";
import { departmentsById, type Around, type FlowsAsk } from "./around.ts";
import { contactFinder } from "./contact.ts";
import { foundDepartments } from "./department-flows.ts";
import type { Folded, FoundFlows, FoundGroup, FoundPair } from "./found.ts";
import { foundGroups, outside } from "./group-flows.ts";
import { foundInitiatives } from "./initiative-flows.ts";
import { crossings, potentialOf, type Between } from "./potential.ts";
import { foundTalents } from "./talent-flows.ts";
import { foldInitiatives } from "./units.ts";

/**
 * Where knowledge could flow between departments and does not yet. What each kind is: alike.ts, flow-groups.ts,
 * lesson.ts, talent.ts, potential.ts; people who should meet are found apart (meeting-flows.ts).
 *
 *     score = affinity (1 - contact)
 *
 * of initiatives and talents; of a group both are means over its pairs; of people who should meet the score is how
 * expected a tie is; of departments it is their potential. A pair within a group is not told again, unless it is a
 * lesson. Small departments are not ranked, but their initiatives and people are in everything else.
 *
 * @throws Failure `cancelled`
 */
export function findFlows(network: Network, ask: FlowsAsk): FoundFlows {
  const part = parts(ask.watch, 3);
  const units = foldInitiatives(network, ask.at, ask.first);
  const contact = contactFinder(network.pairs);
  const around: Around = {
    network,
    ask,
    units,
    contact,
    alike: alikePairs(ask.corpus, units, { seed: ask.seed, watch: part(0) }),
  };
  step(part(1), 0, 1);
  const groups = foundGroups(around);
  step(part(2), 0, 1);
  const initiatives = foundInitiatives(around, groups);
  const talented = foundTalents(around);
  const pairs = [...initiatives.filter(outside(groups)), ...talented];
  const flows = [...groups.map(betweenAll), ...pairs.map(betweenSides(network, ask.at))];
  const potential = potentialOf(flows, ask.at);
  return {
    groups,
    initiatives,
    talents: talented,
    departments: foundDepartments(around, potential),
    potential,
  };
}

/** The whole as so many parts of the same length. */
function parts({ cancelled, progress }: Watch, count: number): (part: number) => Watch {
  return (part) => ({
    cancelled,
    progress: (done, total) =>
      progress(Math.round((100 * (part + (total === 0 ? 1 : done / total))) / count), 100),
  });
}

function betweenAll(group: FoundGroup): Between {
  return { between: crossings(group, group), score: group.score };
}

/** From one side of a pair to the other: near-identical ones on one side are no flow of this pair. */
function betweenSides(network: Network, at: DepartmentLevel): (pair: FoundPair) => Between {
  const departmentOf = departmentsById(network, at);
  const sideOf = (ids: Folded) => ({ departments: ids.map((id) => departmentOf.get(id)!) });
  return ({ a, b, score }) => ({ between: crossings(sideOf(a), sideOf(b)), score });
}
