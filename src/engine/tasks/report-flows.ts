import type { ReportFlows } from "../../core/exchange/report/report-facts.ts";
import type { FoundGroup, FoundPair } from "../../core/insight/flows/found.ts";
import type { EntityId, PersonId } from "../../core/model/ids.ts";
import { currentFlows, type CurrentFlows } from "../flows/found-flows.ts";
import { flowTeller } from "../flows/tell-flows.ts";
import { checkCancelled } from "../watch.ts";
import { inTurns, listed } from "./flows.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/** Who and what may be told of by itself: people who are named, departments whose figures may be told. */
export type MayBeTold = {
  readonly person: (id: EntityId) => boolean;
  readonly department: (id: EntityId) => boolean;
};

/** Of each kind; the report shows the first ten. */
const TOLD = 10;
/** So many people who should meet are looked through, until there are enough of them who may be named. */
const LOOKED_AT = [2000, 20_000, 100_000];

/**
 * The first flows of each kind of which all ends may be told. Of initiatives those that the short list has; of people
 * however few may be named, what they have comes forward. Flows that were put aside are left out.
 *
 * @throws Failure `none-open`, `cancelled`
 */
export function reportFlows(may: MayBeTold, level: number, context: TaskContext): ReportFlows {
  const { current, ofPeople } = withEnough({ may, level }, context);
  const { groups, initiatives, departments } = current.found;
  const teller = flowTeller(current, context);
  const isOpen = ({ key }: FoundGroup | FoundPair): boolean =>
    teller.stateOf(key).state !== "dismissed";
  const first = <Found extends FoundGroup | FoundPair, Told>(
    found: readonly Found[],
    tell: (one: Found) => Told,
  ): Told[] =>
    found
      .filter(isOpen)
      .slice(0, TOLD)
      .map((one) => {
        checkCancelled(context);
        return tell(one);
      });
  const told = (pair: FoundPair) => ({
    ...teller.pair(pair),
    via: pair.kind === "departments" ? [] : teller.via(pair.a, pair.b, may.person),
  });
  return {
    groups: first(groups, (group) => teller.group(group)),
    pairs: [
      ...first(initiatives.filter(listed(current, teller)), told),
      ...first(ofPeople, told),
      ...first(
        departments.filter(({ a, b }) => may.department(a[0]) && may.department(b[0])),
        told,
      ),
    ],
    seed: SEED,
  };
}

function withEnough(
  { may, level }: { readonly may: MayBeTold; readonly level: number },
  context: TaskContext,
  [least, ...further]: readonly number[] = LOOKED_AT,
): { readonly current: CurrentFlows; readonly ofPeople: readonly FoundPair[] } {
  const current = currentFlows(context, level, least);
  const ofPeople = peopleIn(current, may);
  const isAll = current.found.meetings.length < least!;
  return ofPeople.length >= TOLD || isAll || further.length === 0
    ? { current, ofPeople }
    : withEnough({ may, level }, context, further);
}

/** Meetings and talents in turns, with all people in them named. */
function peopleIn({ network, found }: CurrentFlows, may: MayBeTold): FoundPair[] {
  const isTold = ({ a, b }: FoundPair): boolean =>
    [a[0], b[0]].every((id) => !network.placeOf.has(id as PersonId) || may.person(id));
  return inTurns([found.meetings.filter(isTold), found.talents.filter(isTold)]);
}
