import { useEffect, useRef } from "react";
import { colourOf } from "./colour-of.ts";
import { codeOf } from "./map-model.ts";
import type { Board } from "./use-board.ts";
import type { ShownWay } from "./use-way.ts";
import { wayMessages } from "./way-messages.ts";
import { beginWay, endWay, leadWay, turnWay } from "./way-state.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { PersonPick } from "../../app/person-pick.tsx";
import { useTexts } from "../../app/texts.tsx";
import { tieWords, type Path } from "../../app/tie-words.ts";
import { DepartmentBadge } from "../../ui/department-badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { WayLine, type WayStep } from "../../ui/way-line.tsx";

/** A way from one person to another, told person by person; before that, the question to whom. */
export function WayCard({ board, way }: { readonly board: Board; readonly way: ShownWay }) {
  const say = useTexts(wayMessages);
  const { from, to } = way;
  const fromName = board.nameOf({ kind: "node", id: from });
  return to === null ? (
    <>
      <p className="map-card-kind">{say("title", { from: fromName })}</p>
      <h2>{say("who")}</h2>
      <p className="map-card-text">{say("whoLead")}</p>
      <PersonPick
        label={say("who")}
        onChoose={(id) => {
          if (id !== from) leadWay(from, id);
        }}
        onCancel={endWay}
      />
    </>
  ) : (
    <Told
      board={board}
      way={way}
      names={{ from: fromName, to: board.nameOf({ kind: "node", id: to }) }}
    />
  );
}

function Told({
  board,
  way: { from, paths, failure, path, at },
  names,
}: {
  readonly board: Board;
  readonly way: ShownWay;
  readonly names: { readonly from: string; readonly to: string };
}) {
  const say = useTexts(wayMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whom to was chosen in a field that is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const of = paths?.length ?? 0;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say("way", names)}
      </h2>
      {failure !== null && <FailureView failure={failure} />}
      {failure === null && paths === undefined && <BusyView title={say("busy")} progress={null} />}
      {path === null && paths !== undefined && (
        <p className="map-card-text">{say("none", names)}</p>
      )}
      {path !== null && (
        <>
          <p className="map-card-text">{say.rich("between", { count: path.people.length - 2 })}</p>
          <WayLine steps={stepsOf(path, board)} />
        </>
      )}
      <fieldset className="map-card-actions" aria-label={board.say("actions")}>
        {of > 1 && (
          <LinkButton onPress={() => turnWay(of)}>
            {say("other", { at: (at % of) + 1, of })}
          </LinkButton>
        )}
        <LinkButton onPress={() => beginWay(from)}>{say("someoneElse")}</LinkButton>
        <LinkButton onPress={endWay}>{say("end")}</LinkButton>
      </fieldset>
    </>
  );
}

function stepsOf({ people, ties }: Path, { model, say, nameOf, choose }: Board): WayStep[] {
  return people.map((person, place) => {
    const tie = ties[place - 1];
    const before = people[place - 1];
    const departmentId = model.nodes.get(person.id)?.departmentId ?? person.departmentId;
    const colour = colourOf(model, departmentId);
    const code = codeOf(model, departmentId);
    return {
      id: person.id,
      kind: "person",
      colour,
      name: (
        <LinkButton onPress={() => choose(person.id, false)}>
          {nameOf({ kind: "node", id: person.id })}
        </LinkButton>
      ),
      badge: code === null ? undefined : <DepartmentBadge code={code} colour={colour} />,
      words: tie === undefined || before === undefined ? "" : tieWords(tie, before, say.language),
    };
  });
}
