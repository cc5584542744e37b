import type { Flow } from "../../contract/flows.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import type { FoundGroup, FoundPair } from "../../core/insight/flows/found.ts";
import { reachBetween, tiesBetween } from "../../core/insight/flows/two-departments.ts";
import { distanceFinder, FAR } from "../../core/insight/paths/distances.ts";
import { introducingPairs, mayIntroduce } from "../../core/insight/paths/may-introduce.ts";
import { ways } from "../../core/insight/paths/ways.ts";
import { Failure } from "../../core/model/failure.ts";
import type { EntityId, PersonId } from "../../core/model/ids.ts";
import { degreeOf } from "../../core/network/people-pairs.ts";
import { provenanceOf } from "../../core/store/provenance.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { currentFlows, prepareFlows, type CurrentFlows } from "../flows/found-flows.ts";
import { flowTeller, type FlowTeller } from "../flows/tell-flows.ts";
import type { TaskContext } from "./task.ts";

const WAYS = 3;
/** Rows of a very large group that are told. */
const ROWS = 200;

/** As many people who should meet are looked through as one can ask for: who is not among the first may be further on. */
const MEETINGS = [1, 100_000];

/**
 * What is known of a finding, all of it as of one moment.
 *
 * @throws Failure `none-open`, `not-found` for a finding that is no more, `cancelled`
 */
export async function flow(ask: Asked<"flow">, context: TaskContext): Promise<Reply<"flow">> {
  for (const meetings of ask.key.startsWith("meet:") ? MEETINGS : [0]) {
    await prepareFlows(context, ask.level, meetings);
    const found = snapshot(context.workspace().db, () => explained(ask, meetings, context));
    if (found !== null) return found;
  }
  throw new Failure("not-found");
}

function explained(ask: Asked<"flow">, least: number, context: TaskContext): Flow | null {
  const current = currentFlows(context, ask.level, least);
  const { groups, initiatives, talents, meetings, departments } = current.found;
  const teller = flowTeller(current, context);
  const group = groups.find(({ key }) => key === ask.key);
  if (group !== undefined) return explainGroup({ group, current, teller, context });
  const pair = [initiatives, talents, meetings, departments]
    .flat()
    .find(({ key }) => key === ask.key);
  return pair === undefined ? null : explainPair({ pair, current, teller, context });
}

type Explained = {
  readonly current: CurrentFlows;
  readonly teller: FlowTeller;
  readonly context: TaskContext;
};

/** Ways and introducers are those between its two most central initiatives of different departments. */
function explainGroup({ group, ...around }: Explained & { readonly group: FoundGroup }): Flow {
  const { current, teller } = around;
  const told = teller.group(group);
  const ids = group.units.flat();
  const [one] = ids;
  const place = placeIn(current, one!);
  const other = ids.find((id) => placeIn(current, id) !== place) ?? ids[1]!;
  return {
    group: told,
    pair: null,
    initiatives: told.initiatives,
    rows: rowsOf(around, ids),
    ...between(around, { a: [one!], b: [other], places: [place, placeIn(current, other)] }),
  };
}

function explainPair({ pair, ...around }: Explained & { readonly pair: FoundPair }): Flow {
  const { teller } = around;
  const { a, b, kind, departments } = pair;
  const ends = kind === "departments" ? pair.alike.flat() : [...a, ...b];
  const shown = kind === "departments" ? pair.alike.flat().map((id) => [id]) : [a, b];
  const told = new Map(shown.map((folded) => [folded[0], folded]));
  const places =
    kind === "departments"
      ? departments
      : [placeIn(around.current, a[0]), placeIn(around.current, b[0])];
  return {
    group: null,
    pair: teller.pair(pair),
    initiatives: [...told.values()]
      .filter(([id]) => teller.isInitiative(id))
      .map(teller.initiative),
    rows: rowsOf(around, ends),
    ...between(around, { a, b, places: [places[0]!, places[1]!] }),
  };
}

function placeIn({ network, at, texts }: CurrentFlows, id: EntityId): number {
  const person = network.placeOf.get(id as PersonId);
  if (person !== undefined) return at.ofPerson[person]!;
  return at.ofInitiative[texts.initiatives.findIndex((one) => one.id === id)] ?? -1;
}

function rowsOf({ teller, context }: Explained, ids: readonly EntityId[]): Flow["rows"] {
  const { db } = context.workspace();
  return [...new Set(ids)].slice(0, ROWS).flatMap((id) => {
    const origin = provenanceOf(db, id);
    if (origin === null) return [];
    const { file, sheet, line } = origin;
    return [{ entity: teller.named(id), file, sheet, line }];
  });
}

type Sides = {
  readonly a: readonly EntityId[];
  readonly b: readonly EntityId[];
  readonly places: readonly [number, number];
};

/** How the two sides come together, and what that changes between their departments. */
function between(
  { current, teller }: Explained,
  { a, b, places }: Sides,
): Pick<Flow, "ways" | "via" | "change" | "departments"> {
  const { network, at } = current;
  const [one, other] = [teller.peopleOf(a), teller.peopleOf(b)];
  const isKnown = one.length > 0 && other.length > 0;
  const introduced = [bestKnown(current, one), bestKnown(current, other)] as const;
  const ties = tiesBetween(network.pairs, at, places);
  return {
    ways: isKnown ? waysBetween(current, one, other).map((people) => people.map(teller.named)) : [],
    via: isKnown ? teller.via(a, b) : [],
    change:
      introduced[0] === null || introduced[1] === null
        ? null
        : reachBetween(network.pairs, at, { places, introduced: [introduced[0], introduced[1]] }),
    departments:
      ties === null
        ? null
        : {
            a: teller.named(at.departments[places[0]]!.id),
            b: teller.named(at.departments[places[1]]!.id),
            ...ties,
          },
  };
}

/** From the nearest person of one side to the nearest of the other, over those who may introduce. */
function waysBetween(
  { network }: CurrentFlows,
  one: readonly PersonId[],
  other: readonly PersonId[],
): PersonId[][] {
  const find = distanceFinder(introducingPairs(network));
  const asked = (people: readonly PersonId[]): PersonId[] =>
    people.filter((id) => mayIntroduce(network, network.placeOf.get(id)!));
  const nearest = (from: readonly PersonId[], to: readonly PersonId[]): PersonId | null => {
    const { steps } = find(from.map((id) => network.placeOf.get(id)!));
    const reached = to
      .map((id) => ({ id, steps: steps[network.placeOf.get(id)!]! }))
      .filter((target) => target.steps !== FAR);
    return reached.toSorted((x, y) => x.steps - y.steps || x.id - y.id)[0]?.id ?? null;
  };
  const to = nearest(asked(one), asked(other));
  const from = to === null ? null : nearest([to], asked(one));
  return to === null || from === null ? [] : ways(network, { from, to, limit: WAYS });
}

/** Who would be introduced: of those of a side who may be, the person with most ties. */
function bestKnown({ network }: CurrentFlows, people: readonly PersonId[]): number | null {
  const places = people
    .map((id) => network.placeOf.get(id)!)
    .filter((place) => mayIntroduce(network, place));
  return (
    places.toSorted(
      (a, b) => degreeOf(network.pairs, b) - degreeOf(network.pairs, a) || a - b,
    )[0] ?? null
  );
}
