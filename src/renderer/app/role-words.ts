import type { Language } from "../../contract/desktop.ts";
import type { About } from "../../contract/mapping.ts";
import {
  entityOf,
  fieldOf,
  ROLES_ABOUT,
  type Role,
  type RoleEntity,
} from "../../contract/roles.ts";
import { fieldWord } from "../../contract/words/field-words.ts";
import type { InBoth } from "../../contract/words/in-both.ts";

const ENTITIES: Readonly<Record<RoleEntity, InBoth>> = {
  person: { nl: "Persoon", en: "Person" },
  initiative: { nl: "Initiatief", en: "Initiative" },
  department: { nl: "Onderdeel", en: "Department" },
  topic: { nl: "Onderwerp", en: "Topic" },
  tie: { nl: "Relatie", en: "Tie" },
};

/** Where the field alone says too little about a column. */
const FIELDS: Readonly<Record<string, InBoth>> = {
  "person.leads": { nl: "naam, leidt", en: "name, leads" },
  "person.takes-part": { nl: "namen, doen mee", en: "names, take part" },
  "person.advises": { nl: "namen, adviseren", en: "names, advise" },
  "person.reports-to": { nl: "valt onder (naam)", en: "reports to (name)" },
  "department.below": { nl: "een laag lager", en: "one level below" },
  "department.below-2": { nl: "twee lagen lager", en: "two levels below" },
  "department.below-3": { nl: "drie lagen lager", en: "three levels below" },
};

export function entityWord(entity: RoleEntity, language: Language): string {
  return ENTITIES[entity][language];
}

/** The field of a role as the choice of it says: "naam, leidt". */
export function roleFieldWord(role: Role, language: Language): string {
  return FIELDS[role]?.[language] ?? fieldWord(fieldOf(role), language);
}

/** The whole of a role: "Persoon naam, leidt". */
export function roleWord(role: Role, language: Language): string {
  return `${entityWord(entityOf(role), language)} ${roleFieldWord(role, language)}`;
}

/** What the columns of a table may become, entity by entity, in the order in which one chooses. */
export function roleSections(
  about: About,
): readonly { readonly entity: RoleEntity; readonly roles: readonly Role[] }[] {
  if (about === "unknown") return [];
  const roles: readonly Role[] = ROLES_ABOUT[about];
  const entities = [...new Set(roles.map(entityOf))];
  return entities.map((entity) => ({
    entity,
    roles: roles.filter((role) => entityOf(role) === entity),
  }));
}
