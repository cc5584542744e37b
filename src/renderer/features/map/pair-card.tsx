import { CardFlow } from "./card-flow.tsx";
import { colourOf } from "./colour-of.ts";
import { EntityLine } from "./entity-line.tsx";
import { MoreList } from "./more-list.tsx";
import { codeOf, type MapTie } from "./map-model.ts";
import { namedOf } from "./names.ts";
import type { Board } from "./use-board.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { DepartmentBadge } from "../../ui/department-badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Two departments: how many people know each other across, and every line between them. */
export function PairCard({
  board,
  pair,
}: {
  readonly board: Board;
  readonly pair: readonly [number, number];
}) {
  const { say, model, pairTies } = board;
  const [a, b] = pair;
  const [codeA, codeB] = [codeOf(model, a) ?? "", codeOf(model, b) ?? ""];
  const tie = model.departmentTies.find(
    (one) => (one.a === a && one.b === b) || (one.a === b && one.b === a),
  );
  return (
    <>
      <p className="map-card-kind">{say("pairLabel")}</p>
      <h2>{say("pairTitle", { one: codeA, other: codeB })}</h2>
      <p className="map-card-text">{say.rich("pairCount", { pairs: tie?.pairs ?? 0 })}</p>
      <p className="map-card-pair">
        {pair.map((id) => (
          <DepartmentBadge
            key={id}
            code={model.departments.get(id)?.name ?? ""}
            colour={colourOf(model, id)}
          />
        ))}
      </p>
      <CardFlow board={board} />
      <fieldset className="map-card-actions" aria-label={say("actions")}>
        <LinkButton
          onPress={() => {
            board.openDepartment(a, false);
            board.openDepartment(b, false);
            board.camera.frame([a, b]);
          }}
        >
          {say("pairBoth", { one: codeA, other: codeB })}
        </LinkButton>
      </fieldset>
      <section className="map-card-list">
        <h3>{say("pairTies", { count: pairTies.length })}</h3>
        <MoreList
          items={pairTies}
          total={pairTies.length}
          board={board}
          renderRow={(line) => (
            <PairLine key={`${line.from} ${line.to}`} line={line} board={board} />
          )}
        />
      </section>
    </>
  );
}

function PairLine({ line, board }: { readonly line: MapTie; readonly board: Board }) {
  const { say } = board;
  const [from, to] = [namedOf(board.model, line.from), namedOf(board.model, line.to)];
  return (
    <EntityLine entity={from} board={board} isCrossing={false}>
      {line.kinds.map((kind) => fieldWord(kind, say.language)).join(", ")}:{" "}
      <LinkButton className="light" onPress={() => board.choose(to.id, false)}>
        {board.nameOf({ kind: "node", id: to.id })}
      </LinkButton>
      {to.department === null ? "" : `, ${to.department}`}
    </EntityLine>
  );
}
