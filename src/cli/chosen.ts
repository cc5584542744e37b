import type { Named } from "../contract/common.ts";
import { fill } from "../contract/words/fill.ts";
import type { InBoth } from "../contract/words/in-both.ts";
import { Failure } from "../engine/failure.ts";
import type { Context } from "./command.ts";
import { withWholeNames } from "./department-names.ts";
import { nearNames } from "./near-names.ts";
import { WrongValue } from "./wrong-use.ts";

type Chosen = {
  readonly kind: Exclude<Named["kind"], "topic">;
  /** The argument or option that names it. */
  readonly option: string;
};

/** As many as the engine looks up at once; of candidates so many are told. */
const LOOKED_AT = 200;
const TOLD = 8;

/**
 * Whom or what an id or a name on the command line means. An id comes first; a name may be a part of it where only
 * one has it.
 *
 * @throws WrongValue that lists who or what it could be, or whose name is near it, with their ids
 */
export async function chosen(
  value: string,
  { kind, option }: Chosen,
  context: Context,
): Promise<Named> {
  const byId = /^\d{1,15}$/.test(value) ? await withId(Number(value), context) : null;
  if (byId?.kind === kind) return byId;
  // Of an address only what stands before the @ is looked up.
  const text = value.split("@")[0] ?? "";
  const { hits } = await context.ask("search", { text, limit: LOOKED_AT });
  const likely = hits.filter((hit) => hit.kind === kind);
  const exact = likely.filter((hit) => isSame(hit.name, value));
  const [only, ...others] = exact.length > 0 ? exact : likely;
  if (only !== undefined && others.length === 0) return only;
  const allowed =
    only === undefined
      ? await unknown(value, kind, context)
      : fill(WORDS[context.language].several, {
          candidates: listed(await withWholeNames([only, ...others].slice(0, TOLD + 1), context)),
        });
  throw new WrongValue({ value, option, allowed });
}

/** That nobody and nothing of the kind is called so, and who or what is nearly. */
export async function unknown(
  value: string,
  kind: Chosen["kind"],
  context: Context,
): Promise<string> {
  const words = WORDS[context.language];
  const near = await withWholeNames(await nearNames(value, kind, context), context);
  const none = fill(words.unknown, { kind: words.kinds[kind] });
  return near.length === 0 ? none : `${none}; ${fill(words.near, { candidates: listed(near) })}`;
}

/**
 * Looks whether there is someone or something with an id.
 *
 * @throws WrongValue
 */
export async function checkId(id: number, option: string, context: Context): Promise<void> {
  if ((await withId(id, context)) !== null) return;
  throw new WrongValue({ value: String(id), option, allowed: WORDS[context.language].noId });
}

async function withId(id: number, { ask }: Context): Promise<Named | null> {
  if (id < 1) return null;
  try {
    return (await ask("card", { id })).entity;
  } catch (error) {
    if (error instanceof Failure && error.code === "not-found") return null;
    throw error;
  }
}

const isSame = (one: string, other: string): boolean =>
  one.localeCompare(other.trim(), "nl", { sensitivity: "base" }) === 0;

function listed(candidates: readonly Named[]): string {
  const told = candidates
    .slice(0, TOLD)
    .map(({ id, kind, name, department }) =>
      department === null || kind === "department"
        ? `${id} ${name}`
        : `${id} ${name} (${department})`,
    );
  return [...told, ...(candidates.length > TOLD ? ["…"] : [])].join(", ");
}

type Words = {
  readonly unknown: string;
  readonly several: string;
  readonly near: string;
  readonly noId: string;
  readonly kinds: Readonly<Record<Chosen["kind"], string>>;
};
const WORDS: InBoth<Words> = {
  nl: {
    unknown: "er is geen {kind} met die naam of dat nummer",
    several: "het kunnen er meer zijn, geef het nummer: {candidates}",
    noId: "er is niemand en niets met dat nummer",
    near: "het lijkt op {candidates}",
    kinds: { person: "persoon", initiative: "initiatief", department: "organisatieonderdeel" },
  },
  en: {
    unknown: "there is no {kind} with that name or id",
    several: "there are several, give the id: {candidates}",
    noId: "there is nobody and nothing with that id",
    near: "it is like {candidates}",
    kinds: { person: "person", initiative: "initiative", department: "department" },
  },
};
