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
import { namedEntities } from "../../core/store/named.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { occursIn, readQuestion } from "../../core/text/find/question.ts";
import type { Corpus } from "../../core/text/likeness/corpus.ts";
import { departmentPlaces } from "../answers/department-places.ts";
import { byName } from "../find/by-name.ts";
import { findTexts } from "../find/find-texts.ts";
import { bestOf, together, type Hit } from "../find/found.ts";
import { foundDepartments } from "../find/found-departments.ts";
import { foundPeople } from "../find/found-people.ts";
import { otherWords, writtenWords } from "../find/words-of.ts";
import { currentTexts, type Texts } from "../texts/current-texts.ts";
import { initiativeText, topicNames } from "../texts/initiative-text.ts";
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
    return findIn(ask, { db, texts, network });
  });
}

type From = { readonly db: WriteDb; readonly texts: Texts; readonly network: Network };

function findIn(ask: Asked<"find">, { db, texts, network }: From): Reply<"find"> {
  const { initiatives, people: ofPeople, known, hiddenNames } = findTexts(db, texts);
  const question = readQuestion(ask.question, known);
  const { language } = question;
  const hidden = hiddenNames(question.words);
  const words = question.words.filter((word) => !hidden.has(word));
  // What only a name has, no text can meet.
  const isOfText = (word: string): boolean =>
    !known.names.has(word) || occursIn(initiatives.corpus.vocabulary, word, known.lexicon);
  const weigh = (corpus: Corpus, of: readonly string[]) =>
    corpus.weigh({ title: "", text: of.join(" "), language });
  const asked = weigh(initiatives.corpus, words.filter(isOfText));
  const names = byName(db, question);
  const answers = new Map<InitiativeId, Hit>();
  for (const { text, score } of initiatives.answers.to(asked))
    answers.set(texts.initiatives[text]!.id, { score, why: [] });
  for (const { id } of texts.initiatives)
    if (names.has(id))
      answers.set(id, { score: together([names.get(id)!, answers.get(id)?.score ?? 0]), why: [] });
  const all = bestOf(answers, answers.size);
  const level = departmentLevel(network, ask.level);
  const people = bestOf(
    foundPeople(network, {
      names,
      initiatives: all,
      texts: ofPeople,
      question: weigh(ofPeople.corpus, words),
    }),
    ask.limit,
  );
  const departments = foundDepartments(network, { names, initiatives: all, level });
  const told = {
    initiatives: all.slice(0, ask.limit),
    people,
    departments: bestOf(departments.hits, ask.limit),
  };
  const shownTerms = termsIn(db, texts, (place) => initiatives.answers.reasons(asked, place));
  const places = placesIn(ask, { db, network });
  const ways = wayFinder(ask, network);
  const isShown = (word: string): boolean =>
    !question.words.includes(word) && !word.split(" ").some((one) => texts.hidden.has(one));
  const wayTo = new Map<EntityId, readonly PersonId[] | null>();
  for (const [id] of told.initiatives) wayTo.set(id, ways(network.participants.get(id) ?? []));
  for (const [id] of told.people) wayTo.set(id, ways([id]));
  const named = namer(db, [
    ...told.initiatives.map(([id]) => id),
    ...told.people.map(([id]) => id),
    ...told.departments.map(([id]) => id),
    ...[...wayTo.values()].flatMap((way) => way ?? []),
  ]);
  const wayOf = (id: EntityId): Named[] | null => wayTo.get(id)?.map(named) ?? null;
  return {
    words: [...new Set(question.telling)],
    also: otherWords(asked, initiatives.corpus, isShown),
    initiatives: told.initiatives.map(([id, { score }]) => ({
      initiative: named(id),
      department: places.nameOf(id),
      ...shownTerms(id),
      score,
      way: wayOf(id),
      elsewhere: places.isElsewhere(id),
    })),
    people: told.people.map(([id, { score, why }]) => ({
      person: named(id),
      department: places.nameOf(id),
      score,
      why: [...why],
      way: wayOf(id),
      elsewhere: places.isElsewhere(id),
    })),
    departments: told.departments.map(([id, { score }]) => ({
      department: named(id),
      score,
      initiatives: departments.initiatives.get(id) ?? 0,
      elsewhere: places.isElsewhere(id),
    })),
  };
}

function namer(db: WriteDb, ids: readonly EntityId[]): (id: EntityId) => Named {
  const { named } = departmentPlaces(db);
  const entities = namedEntities(db, ids);
  return (id) => named(entities.get(id)!);
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
