import type { EntityId } from "../../model/ids.ts";
import type { DepartmentLevel } from "../../network/department-level.ts";
import type { Initiative } from "../../model/initiative.ts";
import type { Topic } from "../../model/topic.ts";
import type { Network } from "../../network/network.ts";
import type { Watch } from "../../network/watch.ts";
import type { Corpus } from "../../text/likeness/corpus.ts";
import type { Lexicon } from "../../text/likeness/lexicon.ts";
import type { Alike } from "./alike.ts";
import type { ContactFinder } from "./contact.ts";
import type { Folded } from "./found.ts";
import type { RoleOfTopic } from "./talent.ts";
import type { Unit } from "./units.ts";

export type FlowsAsk = {
  readonly at: DepartmentLevel;
  /** In the network's order, with their texts as rows of the corpus. */
  readonly initiatives: readonly Initiative[];
  readonly corpus: Corpus;
  /** Of each the first that says nearly the same. */
  readonly first: Int32Array;
  readonly topics: readonly Topic[];
  readonly links: readonly RoleOfTopic[];
  readonly lexicon: Lexicon;
  readonly seed: number;
  readonly watch: Watch;
};

/** What every kind of flow is found in. */
export type Around = {
  readonly network: Network;
  readonly ask: FlowsAsk;
  readonly units: readonly Unit[];
  readonly contact: ContactFinder;
  readonly alike: Alike;
};

/** The initiatives of a unit, by id. */
export function idsOf({ network }: Around, unit: Unit): Folded {
  return unit.members.map(
    (place) => network.initiatives[place]!.id,
  ) as readonly EntityId[] as Folded;
}

/** The places of the people of an initiative. */
export function peopleOf(
  { initiatives, participants, placeOf }: Network,
  initiative: number,
): number[] {
  return (participants.get(initiatives[initiative]!.id) ?? []).map((id) => placeOf.get(id)!);
}

/** In which department everyone and everything is, by place. */
export function departmentsById(
  network: Network,
  at: DepartmentLevel,
): ReadonlyMap<EntityId, number> {
  return new Map<EntityId, number>([
    ...network.people.map(({ id }, place) => [id, at.ofPerson[place]!] as const),
    ...network.initiatives.map(({ id }, place) => [id, at.ofInitiative[place]!] as const),
  ]);
}
