import type { Named } from "../../contract/common.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { DepartmentId, EntityId, InitiativeId, PersonId } from "../../core/model/ids.ts";
import { waysFrom, type WayTo } from "../../core/insight/paths/ways-from.ts";
import { departmentLevel } from "../../core/network/department-level.ts";
import type { Network } from "../../core/network/network.ts";
import type { WriteDb } from "../../core/store/db.ts";
import { departmentTree } from "../../core/store/department-tree.ts";
import { allDepartments } from "../../core/store/departments.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { findTexts, type FindTexts } from "../find/find-texts.ts";
import { bestOf } from "../find/found.ts";
import { foundDepartments } from "../find/found-departments.ts";
import { foundInitiatives } from "../find/found-initiatives.ts";
import { foundPeople } from "../find/found-people.ts";
import { readAsked, type AskedFor } from "../find/read-asked.ts";
import { otherWords, writtenWords } from "../find/words-of.ts";
import { networkNames } from "../network-names.ts";
import { currentTexts, type Texts } from "../texts/current-texts.ts";
import { initiativeText, topicNames } from "../texts/initiative-text.ts";
import { checkCancelled, type TaskWatch } from "../watch.ts";
import { currentNetwork } from "./network.ts";
import type { TaskContext } from "./task.ts";

/**
 * Who and what has to do with a question in own words.
 *
 * @throws Failure `none-open`, `cancelled`; `not-found` where nobody has the id of who asks
 */
export function find(ask: Asked<"find">, context: TaskContext): Reply<"find"> {
  const { db } = context.workspace();
  return snapshot(db, () => {
    const texts = currentTexts(context);
    const { network } = currentNetwork(context);
    checkCancelled(context);
    return findIn(ask, { db, texts, network }, context);
  });
}

type From = { readonly db: WriteDb; readonly texts: Texts; readonly network: Network };

function findIn(ask: Asked<"find">, from: From, watch: TaskWatch): Reply<"find"> {
  const { db, texts } = from;
  const looked = findTexts(db, texts);
  checkCancelled(watch);
  const asked = readAsked(db, ask.question, looked);
  return told(ask, from, { looked, asked, ...found(ask, from, { looked, asked }) });
}

type Looked = { readonly looked: FindTexts; readonly asked: AskedFor };

/** The best of each kind, as many as are asked for; all initiatives speak for the people and departments behind them. */
function found(ask: Asked<"find">, { texts, network }: From, { looked, asked }: Looked) {
  const { names } = asked;
  const hits = foundInitiatives(texts.initiatives, looked.initiatives, asked);
  const initiatives = bestOf(hits, hits.size);
  const by = { names, initiatives };
  const people = foundPeople(network, { ...by, texts: looked.people, question: asked.inLabels });
  const level = departmentLevel(network, ask.level);
  const departments = foundDepartments(network, { ...by, level });
  return {
    initiatives: initiatives.slice(0, ask.limit),
    people: bestOf(people, ask.limit),
    departments: bestOf(departments.hits, ask.limit),
    initiativesOf: departments.initiatives,
  };
}

function told(
  ask: Asked<"find">,
  from: From,
  { looked, asked, ...hits }: Looked & ReturnType<typeof found>,
): Reply<"find"> {
  const { db, texts, network } = from;
  const { corpus, answers } = looked.initiatives;
  const { question, inInitiatives } = asked;
  const isShown = (word: string): boolean =>
    !question.words.includes(word) && !word.split(" ").some((one) => texts.hidden.has(one));
  const terms = termsIn(db, texts, (place) => answers.reasons(inInitiatives, place));
  const places = placesIn(ask, { db, network });
  const wayTo = wayFinder(ask, network);
  const named = networkNames(network).entity;
  const way = (people: readonly PersonId[]): Named[] | null => wayTo(people)?.map(named) ?? null;
  return {
    words: [...new Set(question.telling)],
    also: otherWords(inInitiatives, corpus, isShown),
    initiatives: hits.initiatives.map(([id, { score }]) => ({
      initiative: named(id),
      department: places.nameOf(id),
      ...terms(id),
      score,
      way: way(network.participants.get(id) ?? []),
      elsewhere: places.isElsewhere(id),
    })),
    people: hits.people.map(([id, { score, why }]) => ({
      person: named(id),
      department: places.nameOf(id),
      score,
      why: [...why],
      way: way([id]),
      elsewhere: places.isElsewhere(id),
    })),
    departments: hits.departments.map(([id, { score }]) => ({
      department: named(id),
      score,
      initiatives: hits.initiativesOf.get(id) ?? 0,
      elsewhere: places.isElsewhere(id),
    })),
  };
}

/** Of an initiative its description, and the words in its text that meet the question. */
function termsIn(db: WriteDb, texts: Texts, reasons: (place: number) => readonly number[]) {
  const topics = topicNames(db);
  const placeOf = new Map(texts.initiatives.map(({ id }, place) => [id, place]));
  return (id: InitiativeId) => {
    const place = placeOf.get(id)!;
    const initiative = texts.initiatives[place]!;
    const written = initiativeText(initiative, topics.get(id) ?? []);
    const terms = writtenWords(written, reasons(place), texts.corpus);
    return { description: initiative.description, terms };
  };
}

/** In which department of the level someone or something is, and whether that is another than the asker's. */
function placesIn(
  { level, from }: Asked<"find">,
  { db, network }: { readonly db: WriteDb; readonly network: Network },
) {
  const departments = allDepartments(db);
  const tree = departmentTree(departments);
  const nameOf = new Map(departments.map(({ id, name }) => [id, name]));
  const own = new Map<EntityId, DepartmentId | null>([
    ...network.departments.map(({ id }) => [id, id] as const),
    ...network.people.map(({ id, departmentId }) => [id, departmentId] as const),
    ...network.initiatives.map(({ id, departmentId }) => [id, departmentId] as const),
  ]);
  const placeOf = (id: EntityId): DepartmentId | null => {
    const department = own.get(id) ?? null;
    return department === null ? null : tree.atLevel(department, level);
  };
  const home = from === null ? null : placeOf(from as PersonId);
  return {
    nameOf: (id: EntityId): string | null => nameOf.get(placeOf(id)!) ?? null,
    isElsewhere: (id: EntityId): boolean => {
      const place = placeOf(id);
      return home !== null && place !== null && place !== home;
    },
  };
}

function wayFinder({ from }: Asked<"find">, network: Network): WayTo {
  if (from === null) return () => null;
  if (!network.placeOf.has(from as PersonId)) throw new Failure("not-found");
  return waysFrom(network, from as PersonId);
}
