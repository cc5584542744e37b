import type { Card, Named } from "../../../contract/card.ts";
import { CardActions } from "./card-actions.tsx";
import { CardFacts } from "./card-facts.tsx";
import { CardTies } from "./card-ties.tsx";
import { colourOf } from "./colour-of.ts";
import { EntityLine } from "./entity-line.tsx";
import { MoreList } from "./more-list.tsx";
import { namedName } from "./names.ts";
import type { Board } from "./use-board.ts";
import { departmentCode } from "../../app/department-code.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { DepartmentBadge } from "../../ui/department-badge.tsx";

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
      <h2>{namedName(entity, say)}</h2>
      {stub && <p className="map-card-note">{say("cardStub")}</p>}
      {sharing === "private" && <p className="map-card-note">{say("cardPrivate")}</p>}
      {description !== undefined && <p className="map-card-text">{description}</p>}
      <CardFacts card={card} board={board} />
      {lessons !== undefined && (
        <section className="map-card-lessons">
          <h3>{say("lessons")}</h3>
          <p className="map-card-text">{lessons}</p>
        </section>
      )}
      <CardActions card={card} board={board} />
      {(entity.kind === "person" || entity.kind === "initiative" || card.tiesTotal > 0) && (
        <CardTies card={card} board={board} />
      )}
      {card.membersTotal > 0 && <Members card={card} board={board} />}
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
  const code = isTop ? (department.department ?? name) : departmentCode(name, null);
  return (
    <DepartmentBadge
      code={code.length > 14 ? departmentCode(code, null) : code}
      colour={colourOf(board.model, departmentId)}
      title={name}
    />
  );
}

function Members({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  return (
    <section className="map-card-list">
      <h3>{say("members", { count: card.membersTotal })}</h3>
      <MoreList
        items={card.members}
        total={card.membersTotal}
        board={board}
        renderRow={(member) => (
          <EntityLine key={member.id} entity={member} board={board} isCrossing={false} />
        )}
      />
    </section>
  );
}
