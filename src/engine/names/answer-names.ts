import { nameRule, type NameRule } from "../../core/exchange/name-rule.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Person } from "../../core/model/person.ts";
import type { ReadDb } from "../../core/store/db.ts";
import type { WorkspaceFile } from "../../core/store/open.ts";
import { allPeople, namesNotShown } from "../../core/store/people.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { dataVersionOf } from "../../core/store/version.ts";

/** Stands where a name may not; without words, as these are made at the edge. */
export const HIDDEN = "•••";

/** Who has no name in answers, and what their texts may say. */
export type AnswerNames = {
  readonly erase: NameRule<Person>["erase"];
  /** Who wishes not to be named, and who was only mentioned by such a name. */
  readonly unnamed: ReadonlySet<EntityId>;
};

let made: {
  readonly path: string;
  readonly version: number;
  readonly names: AnswerNames | null;
} | null = null;

/** Prepared once for each version of a workspace in each thread; null where everyone may be named. */
export function answerNames({ db, path }: WorkspaceFile): AnswerNames | null {
  return snapshot(db, (reading) => {
    const version = dataVersionOf(reading);
    if (made?.path !== path || made.version !== version)
      made = { path, version, names: prepared(reading) };
    return made.names;
  });
}

function prepared(db: ReadDb): AnswerNames | null {
  if (namesNotShown(db).size === 0) return null;
  const { hidden, erase } = nameRule(allPeople(db), {
    mayBeNamed: (sharing) => sharing !== "private",
    phrase: HIDDEN,
  });
  return { erase: remembered(erase), unnamed: new Set<EntityId>(hidden.map(({ id }) => id)) };
}

/** The same titles are told again and again; what is long is told seldom. */
function remembered(erase: AnswerNames["erase"]): AnswerNames["erase"] {
  const known = { text: new Map<string, string>(), label: new Map<string, string>() };
  return (text, kind) => {
    if (text.length > LONGEST) return erase(text, kind);
    const before = known[kind].get(text);
    if (before !== undefined) return before;
    const erased = erase(text, kind);
    if (known[kind].size < MOST) known[kind].set(text, erased);
    return erased;
  };
}

const LONGEST = 200;
const MOST = 50_000;

/** People with the wish of those whose name they were mentioned by, so that nothing is proposed to them or by them. */
export function withWishes<Someone extends Pick<Person, "id" | "sharing">>(
  people: readonly Someone[],
  names: AnswerNames | null,
): readonly Someone[] {
  if (names === null) return people;
  return people.map((person) =>
    names.unnamed.has(person.id) ? { ...person, sharing: "private" } : person,
  );
}
