import type { Card } from "../../contract/card.ts";
import type { Asked, Reply } from "../../contract/requests.ts";
import { Failure } from "../../core/model/failure.ts";
import type { DepartmentId, EntityId, InitiativeId, PersonId } from "../../core/model/ids.ts";
import { attributesOf } from "../../core/store/attributes.ts";
import type { ReadDb } from "../../core/store/db.ts";
import { aliasesOf, allDepartments } from "../../core/store/departments.ts";
import { initiativeById } from "../../core/store/initiatives.ts";
import { changesOf, mergedInto } from "../../core/store/merge/merged-into.ts";
import { membersOf, namedEntities, type NamedEntity } from "../../core/store/named.ts";
import { personById } from "../../core/store/people.ts";
import { provenanceOf } from "../../core/store/provenance.ts";
import { snapshot } from "../../core/store/snapshot.ts";
import { countTiesOf, tiesOf } from "../../core/store/ties.ts";
import { linksOfTopic, topicsOf } from "../../core/store/topic-links.ts";
import { workspaceOf, type EngineContext } from "./context.ts";
import { departmentPlaces } from "./department-places.ts";

/** Ties and members told one by one; all are counted. */
const TOLD = 500;
const CHANGES_TOLD = 100;

/** @throws Failure `none-open`, `not-found` */
export function card(ask: Asked<"card">, context: EngineContext): Reply<"card"> {
  return snapshot(workspaceOf(context).db, (db) => cardOf(db, ask.id as EntityId));
}

function cardOf(db: ReadDb, id: EntityId): Card {
  const places = departmentPlaces(db);
  const entity = namedEntities(db, [id]).get(id);
  const provenance = provenanceOf(db, id);
  if (!entity || !provenance) throw new Failure("not-found");
  const described = describe(db, entity);
  const ties = tiesOf(db, id, TOLD);
  const members = memberIds(db, entity);
  const others = namedEntities(db, [...ties.map((tie) => tie.other), ...members]);
  return {
    entity: places.named(entity),
    ...described,
    departments: places.path(entity.departmentId),
    // What someone offers or asks for could say who they are.
    topics: described.sharing === "private" ? [] : topicsOf(db, id).map((topic) => ({ ...topic })),
    ties: ties.map(({ other, provenance: origin, ...tie }) => {
      const named = places.named(others.get(other)!);
      return {
        ...tie,
        other: named,
        crossing: places.isCrossing(entity, named),
        provenance: { ...origin },
      };
    }),
    tiesTotal: countTiesOf(db, id),
    members: members.slice(0, TOLD).map((member) => places.named(others.get(member)!)),
    membersTotal: members.length,
    provenance: { ...provenance },
    ...earlier(db, id, described.sharing),
  };
}

/** What it was before merges and later imports; of who is private nothing, as it could say who they are. */
function earlier(
  db: ReadDb,
  id: EntityId,
  sharing: Card["sharing"],
): Pick<Card, "merged" | "changes"> {
  if (sharing === "private") return { merged: [], changes: [] };
  return {
    merged: mergedInto(db, id).map(({ name, facts: said, provenance }) => ({
      name,
      facts: said.map((fact) => ({ ...fact })),
      provenance: { ...provenance },
    })),
    changes: changesOf(db, id, CHANGES_TOLD).map((change) => ({ ...change })),
  };
}

type Described = Pick<Card, "sharing" | "stub" | "facts" | "attributes">;

function describe(db: ReadDb, { id, kind }: NamedEntity): Described {
  if (kind === "person") return describePerson(db, id as PersonId);
  const attributes = attributesOf(db, id).map((one) => ({ ...one }));
  if (kind === "initiative") {
    const { description, lessons, status, innovation, start, end, stub } = initiativeById(
      db,
      id as InitiativeId,
    )!;
    return {
      sharing: null,
      stub,
      facts: facts({ description, status, innovation, start, end, lessons }),
      attributes,
    };
  }
  if (kind === "topic") return { sharing: null, stub: false, facts: [], attributes };
  const aliases = aliasesOf(db, id as DepartmentId).join(", ");
  const code = allDepartments(db).find((one) => one.id === id)?.code ?? null;
  return {
    sharing: null,
    stub: false,
    facts: facts({ code, aliases: aliases === "" ? null : aliases }),
    attributes,
  };
}

/** Of someone who wishes not to be named nothing is told that could name them. */
function describePerson(db: ReadDb, id: PersonId): Described {
  const { email, role, sharing, stub } = personById(db, id)!;
  if (sharing === "private") return { sharing, stub, facts: [], attributes: [] };
  return {
    sharing,
    stub,
    facts: facts({ email, role }),
    attributes: attributesOf(db, id).map((one) => ({ ...one })),
  };
}

function facts(fields: Readonly<Record<string, string | null>>): Card["facts"] {
  return Object.entries(fields).flatMap(([field, value]) =>
    value === null ? [] : [{ field, value }],
  );
}

function memberIds(db: ReadDb, { id, kind }: NamedEntity): readonly EntityId[] {
  if (kind === "department") return membersOf(db, id as DepartmentId);
  return kind === "topic" ? linksOfTopic(db, id as never).map((link) => link.entityId) : [];
}
