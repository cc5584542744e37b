import { flowKey } from "../../model/flow-key.ts";
import type { EntityId } from "../../model/ids.ts";
import type { AlikePair } from "./alike.ts";
import { peopleOf, type Around } from "./around.ts";
import { departmentsOf } from "./flow-groups.ts";
import { byScore, type Folded, type FoundGroup, type FoundPair } from "./found.ts";
import { outside } from "./group-flows.ts";
import { hasLessonFor } from "./lesson.ts";
import type { Unit } from "./units.ts";

/** Pairs of initiatives that are looked at for contact, the most alike first. */
const MOST_PAIRS = 20_000;
/** Pairs of initiatives that are alike, or of which one has a lesson for the other; none within a group but lessons. */
export function foundInitiatives(around: Around, groups: readonly FoundGroup[]): FoundPair[] {
  const { units, alike } = around;
  const folded = units.filter(({ departments }) => departments.length === 2);
  const isOutside = outside(groups);
  return [
    ...alike.pairs
      .filter(({ remarkable }) => remarkable)
      .slice(0, MOST_PAIRS)
      .map((pair) => measurePair(around, pair)),
    ...folded.map((unit) => measureTwins(around, unit)),
  ]
    .filter((pair) => pair.score > 0 && (pair.kind === "lesson" || isOutside(pair)))
    .toSorted(byScore);
}

function measurePair(around: Around, pair: AlikePair): FoundPair {
  const { units, contact } = around;
  const one = units[pair.a]!;
  const other = units[pair.b]!;
  return flowOf(around, {
    one: one.members,
    other: other.members,
    affinity: pair.affinity,
    above: pair.above,
    contact: contact(one.people, other.people),
    departments: [...departmentsOf([pair.a, pair.b], units)],
  });
}

/** Near-identical ones in two departments. */
function measureTwins(around: Around, unit: Unit): FoundPair {
  const { network, ask } = around;
  const [one, other] = unit.departments.map((department) =>
    unit.members.filter((place) => ask.at.ofInitiative[place] === department),
  );
  const people = (places: readonly number[]) => places.flatMap((place) => peopleOf(network, place));
  return flowOf(around, {
    one: one!,
    other: other!,
    affinity: 1,
    above: 1,
    contact: around.contact(people(one!), people(other!)),
    departments: unit.departments,
  });
}

function flowOf(
  { network, ask }: Around,
  pair: Pick<FoundPair, "affinity" | "above" | "contact" | "departments"> & {
    readonly one: readonly number[];
    readonly other: readonly number[];
  },
): FoundPair {
  const { one, other, ...measured } = pair;
  const told = (places: readonly number[]) => ask.initiatives[places[0]!]!;
  const turned = hasLessonFor(told(other), told(one));
  const kind = turned || hasLessonFor(told(one), told(other)) ? "lesson" : "alike";
  const [from, to] = turned ? [other, one] : [one, other];
  const ids = (places: readonly number[]) =>
    places.map((place) => network.initiatives[place]!.id) as readonly EntityId[] as Folded;
  return {
    ...measured,
    key: flowKey(kind, [ids(from)[0], ids(to)[0]]),
    kind,
    a: ids(from),
    b: ids(to),
    score: pair.affinity * (1 - (pair.contact ?? 0)),
    topics: [],
    alike: [],
  };
}
