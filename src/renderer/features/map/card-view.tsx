import type { Card } from "../../../contract/card.ts";
import type { Named } from "../../../contract/common.ts";
import { CardActions } from "./card-actions.tsx";
import { CardBridge } from "./card-bridge.tsx";
import { CardFacts } from "./card-facts.tsx";
import { CardFlow } from "./card-flow.tsx";
import { CardHistory } from "./card-origin.tsx";
import { CardTies } from "./card-ties.tsx";
import { colourOf } from "./colour-of.ts";
import { EntityLine } from "./entity-line.tsx";
import { MoreList } from "./more-list.tsx";
import { namedMembers } from "./names.ts";
import type { Board } from "./use-board.ts";
import { departmentCode } from "../../app/department-code.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { namedName } from "../../app/tie-words.ts";
import { DepartmentBadge } from "../../ui/department-badge.tsx";

/** A longer name of a department below the top becomes its initials. */
const LONGEST_NAME = 30;

/** Everything known about what is chosen, and which row said so. */
export function CardView({ board }: { readonly board: Board }) {
  const { say, card, selectedId } = board;
  if (card.error !== null && card.data === undefined) return <FailureView failure={card.error} />;
  if (card.data === undefined || card.data.entity.id !== selectedId)
    return <p className="sm">{say("cardLoading")}</p>;
  return <Known card={card.data} board={board} />;
}

function Known({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const { entity, stub, sharing, facts } = card;
  const description = facts.find(({ field }) => field === "description")?.value;
  const lessons = facts.find(({ field }) => field === "lessons")?.value;
  return (
    <>
      <p className="map-card-kind">
        <Kind card={card} board={board} />
      </p>
      <h2>{namedName(entity, say.language)}</h2>
      {stub && <p className="map-card-note">{say("cardStub")}</p>}
      {sharing === "private" && <p className="map-card-note">{say("cardPrivate")}</p>}
      {description !== undefined && <p className="map-card-text">{description}</p>}
      <CardFlow board={board} />
      {entity.kind === "person" && <CardBridge id={entity.id} board={board} />}
      <CardFacts card={card} board={board} />
      {lessons !== undefined && (
        <section className="map-card-lessons">
          <h3>{say("lessons")}</h3>
          <p className="map-card-text">{lessons}</p>
        </section>
      )}
      <CardHistory card={card} board={board} />
      <CardActions card={card} board={board} />
      {(entity.kind === "person" || entity.kind === "initiative" || card.tiesTotal > 0) && (
        <CardTies card={card} board={board} />
      )}
      {(entity.kind === "department" || entity.kind === "topic") && (
        <Members card={card} board={board} />
      )}
    </>
  );
}

/** "Initiatief bij ● JenV", with the whole way down when it lies deeper. */
function Kind({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const { entity, departments } = card;
  if (entity.kind === "topic") return say("cardTopic");
  const above = entity.kind === "department" ? departments.slice(0, -1) : departments;
  if (entity.kind === "department" && above.length === 0) return say("cardDepartment");
  const isPerson = entity.kind === "person";
  if (above.length === 0) return say(isPerson ? "cardPersonLoose" : "cardInitiativeLoose");
  const words =
    entity.kind === "department"
      ? "cardDepartmentBelow"
      : isPerson
        ? "cardPerson"
        : "cardInitiative";
  return (
    <>
      {say(words)}{" "}
      {above.map((department, index) => (
        <span key={department.id} className="map-card-way">
          {index > 0 && <span aria-hidden="true"> › </span>}
          <Badge department={department} board={board} isTop={index === 0} />
        </span>
      ))}
    </>
  );
}

function Badge({
  department,
  board,
  isTop,
}: {
  readonly department: Named;
  readonly board: Board;
  readonly isTop: boolean;
}) {
  const { name, departmentId } = department;
  const code = isTop ? (department.department ?? name) : name;
  return (
    <DepartmentBadge
      code={code.length > LONGEST_NAME ? departmentCode(code, null) : code}
      colour={colourOf(board.model, departmentId)}
      title={name}
    />
  );
}

/** Of a department on the map all who count in it, also from below; else what the card itself tells. */
function Members({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say, model } = board;
  const { id } = card.entity;
  const own = model.departments.has(id) ? namedMembers(model, id) : card.members;
  const total = model.departments.has(id) ? own.length : card.membersTotal;
  if (total === 0) return null;
  return (
    <section className="map-card-list">
      <h3>{say("members", { count: total })}</h3>
      <MoreList
        items={own}
        total={total}
        board={board}
        renderRow={(member) => (
          <EntityLine key={member.id} entity={member} board={board} isCrossing={false} />
        )}
      />
    </section>
  );
}
