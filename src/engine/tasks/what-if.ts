import type { Asked, Reply } from "../../contract/requests.ts";
import { bestIntroductions } from "../../core/insight/what-if/best-introductions.ts";
import { gainFinder, type Gain } from "../../core/insight/what-if/gain.ts";
import { reachOfPeople, reachSum } from "../../core/insight/what-if/reach.ts";
import { Failure } from "../../core/model/failure.ts";
import type { DepartmentId, PersonId } from "../../core/model/ids.ts";
import { departmentLevel } from "../../core/network/department-level.ts";
import type { Network } from "../../core/network/network.ts";
import { loadOf } from "../../core/store/introductions.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { networkNames } from "../network-names.ts";
import { today } from "../today.ts";
import { stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import type { TaskContext } from "./task.ts";

type Introduced = Gain & { readonly a: PersonId; readonly b: PersonId };

/** Kept with the network they are of, the last so many; by what people carry too, which changes by steps and days. */
const known = new WeakMap<Network, Map<string, Reply<"what-if">>>();
const KEPT = 20;

/** @throws Failure `not-found` where the department or one of the pair is not there; `cancelled` */
export function whatIf(ask: Asked<"what-if">, context: TaskContext): Reply<"what-if"> {
  const { network, load } = snapshot(context.workspace().db, (db) => ({
    network: currentNetwork(context).network,
    load: loadOf(db, today()),
  }));
  const key = JSON.stringify([ask, [...load]]);
  const answers = known.get(network) ?? new Map<string, Reply<"what-if">>();
  known.set(network, answers);
  const before = answers.get(key);
  if (before !== undefined) return before;
  const reply = answer(ask, { network, load, context });
  answers.set(key, reply);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
  return reply;
}

type Asking = {
  readonly network: Network;
  readonly load: ReadonlyMap<PersonId, number>;
  readonly context: TaskContext;
};

function answer(ask: Asked<"what-if">, { network, load, context }: Asking): Reply<"what-if"> {
  const at = departmentLevel(network, ask.level);
  const watch = stepWatch(context, "what-if");
  const found =
    ask.pair === null
      ? bestIntroductions(network, {
          at,
          limit: ask.limit,
          among: ask.department === null ? null : peopleBelow(network, ask.department),
          load,
          most: ask.load,
          watch,
        })
      : {
          reach: reachSum(reachOfPeople(network.pairs, at.ofPerson, watch)),
          introductions: [ofPair(network, at.ofPerson, ask.pair)],
          exhaustive: true,
        };
  const names = networkNames(network);
  return {
    reach: found.reach,
    introductions: found.introductions.map(({ a, b, two, three }) => ({
      a: names.person(a),
      b: names.person(b),
      gainTwo: two,
      gainThree: three,
      score: three,
    })),
    exhaustive: found.exhaustive,
  };
}

function ofPair(
  network: Network,
  ofPerson: Int32Array,
  pair: { readonly a: number; readonly b: number },
): Introduced {
  const a = pair.a as PersonId;
  const b = pair.b as PersonId;
  const places = [network.placeOf.get(a), network.placeOf.get(b)] as const;
  if (places[0] === undefined || places[1] === undefined) throw new Failure("not-found");
  return { a, b, ...gainFinder(network.pairs, ofPerson).of(places[0], places[1]) };
}

/** Everyone in a department and below it, by number of the index. */
function peopleBelow({ departments, people }: Network, id: number): ReadonlySet<number> {
  if (!departments.some((one) => one.id === id)) throw new Failure("not-found");
  const below = new Set([id as DepartmentId]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const department of below)
    for (const { id: child, parentId } of departments)
      if (parentId === department) below.add(child);
  const inside = people.flatMap(({ departmentId }, place) =>
    departmentId !== null && below.has(departmentId) ? [place] : [],
  );
  return new Set(inside);
}
