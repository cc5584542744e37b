import type { DepartmentId, EntityId, InitiativeId, PersonId, TopicId } from "../model/ids.ts";
import type { InitiativeStatus, InnovationKind } from "../model/initiative.ts";
import { DEFAULT_SHARING, type Sharing } from "../model/sharing.ts";
import type { Tie } from "../model/tie.ts";
import type { TopicLink } from "../model/topic.ts";
import type { Attribute, Everything, Position } from "./everything.ts";
import type { TextKind } from "./mentions.ts";
import { nameRule, type NameRule, type Wishing } from "./name-rule.ts";
import { countNotNamed, type NotNamed } from "./not-named.ts";
import { byDepartmentNameId, compare, departmentRanks } from "./order.ts";
import { printable } from "./printable.ts";

export type Language = "nl" | "en";

export type ShareChoice = {
  /** Also name who shares within the workspace, or stated no wish. */
  readonly includeInternal: boolean;
  /** Also the columns that were kept as they are. */
  readonly includeAttributes: boolean;
  /** Of the phrase that stands where a text named someone who may not be named. */
  readonly language: Language;
};

export type SharedAttribute = { readonly name: string; readonly value: string };

export type SharedDepartment = {
  readonly id: DepartmentId;
  readonly name: string;
  readonly code: string | null;
  readonly parentId: DepartmentId | null;
  readonly attributes: readonly SharedAttribute[];
};

export type SharedPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly departmentId: DepartmentId | null;
  readonly stub: boolean;
  readonly attributes: readonly SharedAttribute[];
};

export type SharedInitiative = {
  readonly id: InitiativeId;
  readonly title: string;
  readonly description: string | null;
  readonly lessons: string | null;
  readonly status: InitiativeStatus | null;
  readonly innovation: InnovationKind | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly departmentId: DepartmentId | null;
  readonly stub: boolean;
  readonly attributes: readonly SharedAttribute[];
};

export type SharedTopic = {
  readonly id: TopicId;
  readonly name: string;
  readonly attributes: readonly SharedAttribute[];
};

/** What may leave this computer, in a fixed order; the only thing that any writer sees. */
export type Shareable = {
  readonly departments: readonly SharedDepartment[];
  readonly people: readonly SharedPerson[];
  readonly initiatives: readonly SharedInitiative[];
  readonly topics: readonly SharedTopic[];
  readonly topicLinks: readonly TopicLink[];
  readonly ties: readonly Tie[];
  /** Places on the map; none where anyone is left out, as the holes would tell how many and where. */
  readonly positions: ReadonlyMap<EntityId, { readonly x: number; readonly y: number }>;
  readonly notNamed: NotNamed;
  /** How many are counted but not named; only for who has the workspace. */
  readonly leftOut: number;
};

const PHRASES = { nl: "[naam niet gedeeld]", en: "[name not shared]" } as const;

/**
 * What of a workspace may leave it.
 *
 * Departments and initiatives always; people whose wish allows it (`private` never); topics that these are about,
 * offer or ask; ties with both ends among these; of everyone else a count. A text that names someone who is not
 * named here has a neutral phrase in that place. E-mail addresses and roles stay behind.
 *
 * The order is by department, name, id, so that the same workspace gives the same bytes.
 * O(rows log rows + letters).
 */
export function shareable(everything: Everything, choice: ShareChoice): Shareable {
  const people = [...everything.people];
  const { named, hidden, erase } = whoIsNamed(people, choice, PHRASES[choice.language]);
  const hiddenIds = new Set<PersonId>(hidden.map(({ id }) => id));
  const write: Write = (text, kind) => erase(printable(text), kind);

  const departments = [...everything.departments];
  const rank = departmentRanks(departments);
  const initiatives = [...everything.initiatives];
  const sharedIds = new Set<EntityId>(
    [...departments, ...named, ...initiatives].map(({ id }) => id),
  );
  const topicLinks = [...everything.topicLinks].filter(({ entityId }) => sharedIds.has(entityId));
  for (const { topicId } of topicLinks) sharedIds.add(topicId);
  const attributes = choice.includeAttributes
    ? attributesByEntity(everything.attributes, sharedIds, write)
    : new Map<EntityId, SharedAttribute[]>();
  const attributesOf = (id: EntityId): readonly SharedAttribute[] => attributes.get(id) ?? [];

  return {
    departments: departments
      .map(({ id, name, code, parentId }) => ({
        id,
        name: write(name, "label"),
        code: maybe(code, "label", write),
        parentId,
        attributes: attributesOf(id),
      }))
      .toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!),
    people: named
      .map(({ id, name, departmentId, stub }) => ({
        id,
        name: printable(stub ? withoutDomain(name) : name),
        departmentId,
        stub,
        attributes: attributesOf(id),
      }))
      .toSorted(byDepartmentNameId(rank, ({ name }) => name)),
    initiatives: initiatives
      .map(
        ({
          id,
          title,
          description,
          lessons,
          status,
          innovation,
          start,
          end,
          departmentId,
          stub,
        }) => ({
          id,
          title: write(title, "text"),
          description: maybe(description, "text", write),
          lessons: maybe(lessons, "text", write),
          status,
          innovation,
          start,
          end,
          departmentId,
          stub,
          attributes: attributesOf(id),
        }),
      )
      .toSorted(byDepartmentNameId(rank, ({ title }) => title)),
    topics: [...everything.topics]
      .filter(({ id }) => sharedIds.has(id))
      .map(({ id, name }) => ({ id, name: write(name, "label"), attributes: attributesOf(id) }))
      .toSorted((a, b) => compare(a.name, b.name) || a.id - b.id),
    topicLinks: topicLinks
      .map(({ entityId, topicId, role }) => ({ entityId, topicId, role }))
      .toSorted(
        (a, b) => a.entityId - b.entityId || a.topicId - b.topicId || compare(a.role, b.role),
      ),
    ties: sharedTies(everything.ties, sharedIds),
    positions: hidden.length === 0 ? positionsOf(everything.positions, sharedIds) : new Map(),
    notNamed: countNotNamed(
      people.map(({ id, departmentId }) => ({ departmentId, named: !hiddenIds.has(id) })),
      departments,
    ),
    leftOut: hidden.length,
  };
}

type Write = (text: string, kind: TextKind) => string;

/** Who is named in what leaves the computer, and who is not. */
export function whoIsNamed<Someone extends Wishing>(
  people: readonly Someone[],
  choice: Pick<ShareChoice, "includeInternal">,
  phrase = "",
): NameRule<Someone> {
  return nameRule(people, { mayBeNamed: (sharing) => mayBeNamed(sharing, choice), phrase });
}

/** Of someone known by an address alone, what stands before the @: addresses stay behind. */
const withoutDomain = (name: string): string => name.replace(/@\S*/, "");

function mayBeNamed(
  stated: Sharing | null,
  { includeInternal }: Pick<ShareChoice, "includeInternal">,
): boolean {
  const sharing = stated ?? DEFAULT_SHARING;
  return sharing === "open" || (sharing === "internal" && includeInternal);
}

function maybe(text: string | null, kind: TextKind, write: Write): string | null {
  return text === null ? null : write(text, kind);
}

function sharedTies(ties: Iterable<Tie>, sharedIds: ReadonlySet<EntityId>): Tie[] {
  const shared: Tie[] = [];
  for (const { from, to, kind } of ties) {
    if (sharedIds.has(from) && sharedIds.has(to)) shared.push({ from, to, kind });
  }
  return shared.toSorted((a, b) => a.from - b.from || a.to - b.to || compare(a.kind, b.kind));
}

function positionsOf(positions: Iterable<Position>, sharedIds: ReadonlySet<EntityId>) {
  const shared = new Map<EntityId, { x: number; y: number }>();
  for (const { id, x, y } of positions) if (sharedIds.has(id)) shared.set(id, { x, y });
  return shared;
}

function attributesByEntity(
  attributes: Iterable<Attribute>,
  sharedIds: ReadonlySet<EntityId>,
  write: Write,
): ReadonlyMap<EntityId, readonly SharedAttribute[]> {
  const of = new Map<EntityId, SharedAttribute[]>();
  for (const { entityId, name, value } of attributes) {
    if (!sharedIds.has(entityId)) continue;
    const own = of.get(entityId) ?? [];
    of.set(entityId, own);
    own.push({ name: write(name, "label"), value: write(value, "text") });
  }
  for (const own of of.values()) {
    own.sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value));
  }
  return of;
}
