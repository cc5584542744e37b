import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Initiative } from "../../core/model/initiative.ts";
import { departmentLevel, NO_DEPARTMENT } from "../../core/network/department-level.ts";
import { departmentSpread } from "../../core/network/department-spread.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { fold } from "../../core/text/fold.ts";
import { neighboursOf } from "../../core/text/likeness/neighbours.ts";
import { sharedTerms } from "../../core/text/likeness/shared-terms.ts";
import { currentTexts, type Texts } from "../texts/current-texts.ts";
import { checkCancelled, stepWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import type { TaskContext } from "./task.ts";

const TERMS = 8;

/**
 * The initiatives most like each, in other departments of the level; one without a department is a department by itself.
 *
 * @throws Failure `none-open`, `not-found`, `cancelled`
 */
export function similar(ask: Asked<"similar">, context: TaskContext): Reply<"similar"> {
  const { db } = context.workspace();
  const { texts, network } = snapshot(db, () => ({
    texts: currentTexts(context),
    network: currentNetwork(context).network,
  }));
  const at = departmentLevel(network, ask.level);
  const { departments, ofInitiative } = at;
  const asked = askedFor(ask.initiative, texts.initiatives);
  const groupOf = ofInitiative.map((department, i) =>
    department === NO_DEPARTMENT ? departments.length + i : department,
  );
  const neighbours = neighboursOf(texts.corpus, {
    groupOf,
    first: texts.first,
    limit: ask.limit,
    of: asked,
    ...stepWatch(context, "similar", "rows"),
  });
  const told = (i: number) => ({
    id: texts.initiatives[i]!.id,
    title: texts.initiatives[i]!.title,
    department: departments[ofInitiative[i]!]?.name ?? null,
  });
  const sameAs = samePlaces(texts.first);
  return {
    initiatives: asked.map((own, nth) => {
      checkCancelled(context);
      return {
        ...told(own),
        neighbours: neighbours[nth]!.map(({ text, likeness }) => ({
          ...told(text),
          affinity: likeness,
          terms: reasons(texts, own, text),
          same: sameAs(text)
            .filter((other) => other !== text && groupOf[other] !== groupOf[own])
            .map(told),
        })),
      };
    }),
    spread: departmentSpread(network, at),
  };
}

function reasons({ corpus, hidden }: Texts, a: number, b: number) {
  const { rows } = corpus;
  return sharedTerms(rows[a]!, rows[b]!, { corpus, limit: TERMS, hidden });
}

/** By id, else all with the title; null asks for everything. */
function askedFor(asked: string | null, initiatives: readonly Initiative[]): number[] {
  if (asked === null) return initiatives.map((_, i) => i);
  const byId = initiatives.findIndex(({ id }) => String(id) === asked.trim());
  if (byId >= 0) return [byId];
  const title = fold(asked);
  const found = initiatives.flatMap((initiative, i) =>
    fold(initiative.title) === title ? [i] : [],
  );
  if (found.length === 0) throw new Failure("not-found");
  return found;
}

/** For each place all that say nearly the same, itself included. */
function samePlaces(first: Int32Array): (place: number) => readonly number[] {
  const groups = new Map<number, number[]>();
  first.forEach((group, place) => {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [place]);
    else known.push(place);
  });
  return (place) => groups.get(first[place]!)!;
}
