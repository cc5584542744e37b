import file from "../../../../resources/register/departments.json" with { type: "json" };

export type FormerName = {
  readonly name: string;
  readonly abbreviations?: readonly string[];
  /** The last year in which it was in use. */
  readonly until: number;
};

/** A ministry or agency; resources/register/README.md says what each field means. */
export type RegisterEntry = {
  readonly id: string;
  readonly kind: "ministry" | "agency";
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly names?: readonly string[];
  readonly informal?: readonly string[];
  readonly former?: readonly FormerName[];
  readonly parent?: string;
  readonly formerParents?: readonly string[];
  readonly until?: number;
  /** Ids of what a ministry that was split is now. */
  readonly now?: readonly string[];
};

export const REGISTER: readonly RegisterEntry[] = file.departments as readonly RegisterEntry[];

const byId: ReadonlyMap<string, RegisterEntry> = new Map(
  REGISTER.map((entry) => [entry.id, entry]),
);

/** Whether an id is a ministry's. */
export const isMinistry = (id: string): boolean => byId.get(id)?.kind === "ministry";

/** Whether a ministry answers for an agency, or did, also under another name of that ministry. */
export function isAbove(ministry: string, agency: string): boolean {
  const { parent, formerParents = [] } = byId.get(agency) ?? {};
  const above = parent === undefined ? formerParents : [parent, ...formerParents];
  return [ministry, ...(byId.get(ministry)?.now ?? [])].some((id) => above.includes(id));
}

/** The official name and the usual letters of an entry; null where it has none. */
export function officialName(id: string): { readonly name: string; readonly code: string | null } {
  const { name = id, abbreviations = [] } = byId.get(id) ?? {};
  return { name, code: abbreviations[0] ?? null };
}

/** What the names of entries are, one after the other. */
export const namesOf = (ids: readonly string[]): string =>
  ids.map((id) => byId.get(id)?.name ?? id).join(", ");
