import type {
  DepartmentId,
  EntityId,
  EntityKind,
  FileId,
  InitiativeId,
  PersonId,
  TopicId,
} from "../../model/ids.ts";
import type { Problem } from "../../model/problem.ts";
import type { Sharing } from "../../model/sharing.ts";
import type { TieKind } from "../../model/tie.ts";
import type { TopicRole } from "../../model/topic.ts";

/** A row of a file: what an entity, tie or change is owed to. */
export type Origin = { readonly file: FileId; readonly line: number };

/** What the workspace remembers of a file. */
export type DraftFile = {
  readonly file: string;
  /** Of a workbook the sheet. */
  readonly sheet: string | null;
  /** What its rows are about: people, initiatives, departments, ties or unknown. */
  readonly about: string;
  readonly source: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly quote: string | null;
  readonly headerRow: number | null;
  readonly headerRows: number;
  readonly department: string | null;
  readonly constants: readonly unknown[];
  /** Data rows. */
  readonly rows: number;
  readonly columns: readonly unknown[];
};

/**
 * A fact as it waits to be matched, in the order of its content, so that the order of rows in a file does not matter:
 * of `sort`, then of what is `said` besides, as JSON.
 */
export type StagedRow = Origin & {
  readonly sort: string;
  readonly payload: string;
  /** At hand only while the row waits in memory: from disk it comes back within `sort`, after `SAID`. */
  readonly said?: object;
};
export const SAID = "\u0000";
export type Stage = "person" | "initiative" | "pending-initiative" | "mention" | "late-tie";

/**
 * An entity as it will be: a new one, or a stored one with what this batch says of it. `stated` and `conflicted` are
 * sets of fields: said by a row of this batch, and said differently by two of them.
 */
export type Drafted<Id, Fields> = Fields & {
  readonly id: Id;
  readonly created: boolean;
  /** As it is stored; null for a new one. */
  readonly before: Fields | null;
  readonly stated: ReadonlySet<keyof Fields & string>;
  readonly conflicted: ReadonlySet<keyof Fields & string>;
};

export type DepartmentFields = {
  name: string;
  key: string;
  code: string | null;
  parentId: DepartmentId | null;
};
export type PersonFields = {
  name: string;
  key: string;
  email: string | null;
  role: string | null;
  departmentId: DepartmentId | null;
  sharing: Sharing | null;
  stub: boolean;
};
export type InitiativeFields = {
  title: string;
  key: string;
  description: string | null;
  lessons: string | null;
  status: string | null;
  innovation: string | null;
  start: string | null;
  end: string | null;
  departmentId: DepartmentId | null;
  fingerprint: string | null;
  stub: boolean;
};
export type DraftedDepartment = Drafted<DepartmentId, DepartmentFields>;
export type DraftedPerson = Drafted<PersonId, PersonFields>;
export type DraftedInitiative = Drafted<InitiativeId, InitiativeFields>;

export type PersonCandidate = {
  readonly id: PersonId;
  readonly departmentId: DepartmentId | null;
  readonly email: string | null;
  readonly stub: boolean;
};
export type InitiativeCandidate = {
  readonly id: InitiativeId;
  readonly departmentId: DepartmentId | null;
  readonly created: boolean;
};

export type KnownDepartment = {
  readonly id: DepartmentId;
  readonly name: string;
  readonly key: string;
  readonly code: string | null;
  readonly parentId: DepartmentId | null;
  readonly aliases: readonly Alias[];
  /** What it and those that were merged into it were right below; null where one was at the top. */
  readonly formerParents: readonly (DepartmentId | null)[];
};

/** What the rows of one said that was merged into another: they are known again, and say nothing new. */
export type Former = {
  /** By field ("email", "departmentId", "attribute:Budget"), as text. */
  readonly values: ReadonlyMap<string, string>;
  /** Ids and marks of its rows, as JSON of source and text. */
  readonly rows: ReadonlySet<string>;
};

/** Another name of a department, folded and as it is written. */
export type Alias = { readonly key: string; readonly name: string };

/** A field of which two rows of a batch say different things. */
export type Disagreement = {
  readonly kind: EntityKind;
  readonly id: EntityId;
  readonly field: string;
  readonly said: string | null;
  /** What earlier rows said, all alike; null where they disagreed already. */
  readonly earlier: string | null;
  /** Of a name or a code both folded. */
  readonly keys: { readonly said: string | null; readonly earlier: string | null } | null;
};

/** An id of a file's own, such as "P17". */
export type GivenId = {
  readonly given: string;
  readonly kind: EntityKind;
  readonly source: string;
};

/** A batch of resolved ties as parallel arrays. */
export type ResolvedTies = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly kinds: readonly TieKind[];
  readonly lines: readonly number[];
  readonly count: number;
};

/**
 * What the intake asks of the workspace: what is there already, together with what this batch adds to it. Nothing is
 * written to the workspace before the draft is applied; memory does not grow with the number of rows.
 */
export type Draft = {
  addFile(file: DraftFile): FileId;

  stage(stage: Stage, rows: readonly StagedRow[]): void;
  /** In the order of their content. The same stage may not be added to meanwhile. */
  staged(stage: Stage): IterableIterator<StagedRow & { readonly payload: string }>;

  /** What is reported from now on is about this file, where others have the same name. */
  speaking(file: FileId): void;
  report(problem: Problem): void;
  /** A row that is not taken; `because` of what is not reported of this row itself. */
  refuse(origin: Origin, because: Problem | null): void;

  /** Of any kind that has the given id: within `source`, else in all sources. */
  byGivenId(
    given: string,
    kind: EntityKind | null,
    source: string | null,
  ): readonly { readonly id: EntityId; readonly kind: EntityKind }[];
  /** The id of a source's own that an entity has; null where it has none. */
  givenIdOf(id: EntityId, source: string): string | null;
  /** Ids that were given to one person and nothing else, whatever the source; null where there are more than `most`. */
  soleGivenIds(most: number): ReadonlyMap<string, EntityId> | null;
  giveId(given: GivenId, id: EntityId, origin: Origin): void;
  /** What a row of this source, word for word the same, was taken for before; so that it is taken for that again. */
  recognise(mark: string, source: string): EntityId | null;
  remember(mark: string, id: EntityId, source: string, origin: Origin): void;
  /**
   * What is found by a folded name or title or an address, as it has it or as a row of this batch says, while that is not
   * settled: rows disagree about what finds it, or would change it and may be kept from that. Asked once all rows but ties
   * and mentions are in.
   */
  contested(text: string): readonly { readonly id: EntityId; readonly kind: EntityKind }[];
  /** Whether what finds it is not settled. */
  isContested(id: EntityId): boolean;
  /** Whether anything is remembered of words of this source. */
  knowsWords(source: string): boolean;
  /** What words of this source, in one short text, were taken to mean before: several where it might be any of them. */
  meantBy(mark: string, source: string): readonly EntityId[];
  /** Whether something came into the workspace later than what words of this source mean. */
  cameAfter(mark: string, source: string, id: EntityId): boolean;
  rememberWords(mark: string, ids: readonly EntityId[], source: string, origin: Origin): void;
  /** Whether any given id is known of this kind. */
  hasGivenIds(kind: EntityKind): boolean;
  /** Marks a given id or e-mail whose row names no person, and asks for it. */
  markVoid(given: string): void;
  isVoid(given: string): boolean;

  /** What was merged into one; almost always nothing. */
  formers(id: EntityId): readonly Former[];
  /** Departments that were merged into one. */
  formerDepartments(id: DepartmentId): readonly DepartmentId[];

  departments(): readonly KnownDepartment[];
  department(id: DepartmentId): DraftedDepartment;
  newDepartment(fields: DepartmentFields, origin: Origin): DraftedDepartment;
  /** What a row says of one that is there; `disagrees` where an earlier row of the batch said otherwise. */
  putDepartment(department: DraftedDepartment, origin: Origin, disagrees?: boolean): void;
  /** One that it has already stays as it is. */
  addAlias(department: DepartmentId, alias: Alias, origin: Origin): void;

  /** Whether anyone was stored before this draft. */
  hasPeople(): boolean;
  /** At most 50 with an address, also one of before a merge; it may be shared. */
  peopleByEmail(email: string): readonly PersonId[];
  /**
   * At most 50, those of the draft before those only stored, and last who was called so before a merge, in the place of
   * then: one may be there more than once.
   */
  peopleByName(key: string): readonly PersonCandidate[];
  person(id: PersonId): DraftedPerson;
  /** Whether it is a person whom rows only name. */
  isStub(id: EntityId): boolean;
  newPerson(
    fields: PersonFields,
    stated: readonly (keyof PersonFields)[],
    origin: Origin,
  ): PersonId;
  putPerson(person: DraftedPerson, origin: Origin, disagrees?: boolean): void;

  /** Whether any was stored before this draft. */
  hasInitiatives(): boolean;
  /** Stored or drafted ones with the same cells, also of before a merge; for titles likewise. */
  initiativesByFingerprint(fingerprint: string): readonly InitiativeCandidate[];
  initiativesByTitle(key: string): readonly InitiativeCandidate[];
  initiative(id: InitiativeId): DraftedInitiative;
  newInitiative(
    fields: InitiativeFields,
    stated: readonly (keyof InitiativeFields)[],
    origin: Origin,
  ): InitiativeId;
  putInitiative(initiative: DraftedInitiative, origin: Origin, disagrees?: boolean): void;
  /** A row that repeats another cell for cell. */
  repeatInitiative(id: InitiativeId, origin: Origin): void;
  /** Whether a row of this batch speaks of it. */
  isDrafted(id: InitiativeId): boolean;

  /** Keeps what the rows say, so that a person can choose. */
  disagree(disagreement: Disagreement, origin: Origin): void;

  topic(key: string, name: string, origin: Origin): TopicId;
  linkTopic(entity: EntityId, topic: TopicId, role: TopicRole, origin: Origin): void;
  /** A column kept as it is. Said differently by two rows of this batch, it stays as it was, and true is returned. */
  setAttribute(entity: EntityId, name: string, value: string, origin: Origin): boolean;

  addTies(ties: ResolvedTies, file: FileId): void;
};
