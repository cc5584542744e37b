import type { EntityKind } from "../../model/ids.ts";

/** Fields that hold the id of another entity, by the name that a person knows them by. */
const IDS: Readonly<Record<string, string>> = { departmentId: "department", parentId: "parent" };
const BY_NAME = new Map(Object.entries(IDS).map(([field, name]) => [name, field]));

/** "person.role", "initiative.department"; of topics and kept columns "topic.about" and "attribute:Budget". */
export function fieldName(kind: EntityKind, field: string): string {
  return isShared(field) ? field : `${kind}.${IDS[field] ?? field}`;
}

/** The field of a draft's changes that is called so; of no kind in particular for topics and kept columns. */
export function fieldOf(name: string): { readonly kind: string | null; readonly field: string } {
  if (isShared(name)) return { kind: null, field: name };
  const [kind = "", field = ""] = name.split(".");
  return { kind, field: BY_NAME.get(field) ?? field };
}

const isShared = (name: string): boolean => /^(topic\.|attribute:)/.test(name);
