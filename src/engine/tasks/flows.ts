import type { Asked, Reply } from "../../contract/requests.ts";
import type { FoundGroup, FoundPair } from "../../core/insight/flows/found.ts";
import { plainPairs } from "../../core/insight/flows/plain.ts";
import { departmentSpread } from "../../core/network/department-spread.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { flowTerms } from "../flows/flow-terms.ts";
import { currentFlows, prepareFlows, type CurrentFlows } from "../flows/found-flows.ts";
import { flowTeller, type FlowTeller } from "../flows/tell-flows.ts";
import { checkCancelled } from "../watch.ts";
import { SEED } from "./seed.ts";
import type { TaskContext } from "./task.ts";

/**
 * What is found is told as of one moment, with what became of it by then.
 *
 * @throws Failure `none-open`, `cancelled`
 */
export async function flows(ask: Asked<"flows">, context: TaskContext): Promise<Reply<"flows">> {
  const meetings = ask.of === null || ask.of === "people" ? ask.limit : 0;
  await prepareFlows(context, ask.level, meetings);
  const { current, teller } = snapshot(context.workspace().db, () => {
    const now = currentFlows(context, ask.level, meetings);
    return { current: now, teller: flowTeller(now, context) };
  });
  const { network, at, found } = current;
  const place =
    ask.department === null ? null : at.departments.findIndex(({ id }) => id === ask.department);
  const touches = ({ departments }: FoundGroup | FoundPair): boolean =>
    place === null || departments.includes(place);
  const groups = (ask.of ?? "initiatives") === "initiatives" ? found.groups.filter(touches) : [];
  const isListed = ask.all ? () => true : listed(current, teller);
  const pairs = inTurns(
    pairsOf(found, ask.of).map((list) => list.filter((pair) => touches(pair) && isListed(pair))),
  );
  const isShown = ({ key }: FoundGroup | FoundPair): boolean =>
    ask.dismissed || teller.stateOf(key).state !== "dismissed";
  const told = <Found, Told>(all: readonly Found[], tell: (one: Found) => Told): Told[] =>
    all.map((one) => {
      checkCancelled(context);
      return tell(one);
    });
  return {
    groups: told(groups.filter(isShown).slice(0, ask.limit), (group) => teller.group(group)),
    pairs: told(pairs.filter(isShown).slice(0, ask.limit), (pair) => teller.pair(pair)),
    counts: {
      ...countStates([...groups, ...pairs], teller),
      initiatives: network.initiatives.length,
      people: network.people.length,
    },
    spread: departmentSpread(network, at),
    seed: SEED,
  };
}

/** What is plain; and what something became of, plain or not. */
export function listed(
  { found, texts }: CurrentFlows,
  { stateOf }: FlowTeller,
): (pair: FoundPair) => boolean {
  const terms = flowTerms(texts);
  const plain = plainPairs({ ...found, wordsAlike: (a, b) => terms.ofPair(a, b).length });
  return ({ key, kind }) =>
    kind === "departments" || plain.has(key) || stateOf(key).state !== "open";
}

function pairsOf(
  { initiatives, talents, meetings, departments }: CurrentFlows["found"],
  of: Asked<"flows">["of"],
): (readonly FoundPair[])[] {
  if (of === "initiatives") return [initiatives];
  if (of === "people") return [meetings, talents];
  return of === "departments" ? [departments] : [initiatives, talents, meetings, departments];
}

/** The first of each list, then the second of each: their scores are of different kinds. */
export function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

function countStates(all: readonly (FoundGroup | FoundPair)[], { stateOf }: FlowTeller) {
  const counts = { open: 0, planned: 0, dismissed: 0 };
  for (const { key } of all) counts[stateOf(key).state] += 1;
  return counts;
}
