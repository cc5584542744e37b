import { useRef } from "react";
import type { Named } from "../../../contract/common.ts";
import type { Flow } from "../../../contract/flows.ts";
import { colourOf } from "./colour-of.ts";
import { mapFlowMessages } from "./flow-messages.ts";
import type { MapFlow } from "./map-flows.ts";
import { codeOf } from "./map-model.ts";
import type { Board } from "./use-board.ts";
import { FlowBar } from "../../app/flow-bar.tsx";
import { contactOf } from "../../app/flow-grades.ts";
import type { FlowItem } from "../../app/flow-item.ts";
import { flowMessages } from "../../app/flow-messages.ts";
import { openFlow } from "../../app/flow-place.ts";
import { sidesOf } from "../../app/flow-sides.ts";
import { inARow } from "../../app/list-words.ts";
import { spelled } from "../../app/numbers.ts";
import { go } from "../../app/selection.ts";
import { useTexts, type Say } from "../../app/texts.tsx";
import { namedName } from "../../app/tie-words.ts";
import { useFlowSteps } from "../../app/use-flow-steps.ts";
import { Button } from "../../ui/button.tsx";
import { DepartmentBadge } from "../../ui/department-badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useKeepFocus } from "../../ui/use-keep-focus.ts";

type SayFlow = Say<keyof (typeof mapFlowMessages)["nl"]>;

/** On a card: what could flow from here, and the step to take. Nothing where nothing could. */
export function CardFlow({ board }: { readonly board: Board }) {
  const say = useTexts(mapFlowMessages);
  const { shown, barOf } = board.flowing;
  const section = useRef<HTMLElement>(null);
  const keepFocus = useKeepFocus(section);
  if (shown === null || !board.filters.flows) return null;
  return (
    <section
      className="map-card-flow"
      aria-label={say("label")}
      ref={section}
      tabIndex={-1}
      {...keepFocus}
    >
      <p className="voice">
        {shown.isOfDepartments ? between(shown, say) : toOther(shown, board, say)}
      </p>
      <FlowBar item={shown.item} length={barOf(shown.item)} />
      <Facts flow={shown} board={board} />
      <div className="map-card-flow-do">
        {shown.isOfDepartments ? (
          <Button look="primary" onPress={() => openFlow(shown.item.key)}>
            {say("see")}
          </Button>
        ) : (
          <>
            <Step flow={shown} board={board} />
            <LinkButton onPress={() => openFlow(shown.item.key)}>{say("why")}</LinkButton>
          </>
        )}
        <Next shown={shown} board={board} />
      </div>
    </section>
  );
}

function between({ item }: MapFlow, say: SayFlow) {
  const [first, second] = item.departments.map(({ name, department }) => department ?? name);
  return say.rich("between", { first, second });
}

const KINDS = { talent: "talent", meet: "meet" } as const;

/** "Lijkt op Het gesprek op papier bij ● VWS. Er is nog geen contact." */
function toOther({ item }: MapFlow, board: Board, say: SayFlow) {
  const { model } = board;
  const [other, ...more] = othersOf(item, board.selectedId);
  if (other === undefined) return null;
  const kind = item.kind === "talent" || item.kind === "meet" ? KINDS[item.kind] : "alike";
  const departmentId = model.nodes.get(other.id)?.departmentId ?? null;
  const code = codeOf(model, departmentId);
  const values = {
    other: namedName(other, say.language),
    contact: say("contact", { contact: contactOf(item.contact) }),
  };
  const names = inARow(
    more.map((one) => namedName(one, say.language)),
    say.language,
  );
  return (
    <>
      {code === null
        ? say.rich(`${kind}Loose`, values)
        : say.rich(
            kind,
            values,
            {},
            { department: <DepartmentBadge code={code} colour={colourOf(model, departmentId)} /> },
          )}
      {more.length > 0 && ` ${say("more", { names })}`}
    </>
  );
}

/** The other ends, those of other departments first. */
function othersOf({ ends }: FlowItem, selectedId: number | null): readonly Named[] {
  const own = ends.find(({ id }) => id === selectedId)?.departmentId;
  const others = ends.filter(({ id }) => id !== selectedId);
  const isAway = ({ departmentId }: Named): number => (departmentId === own ? 1 : 0);
  return others.toSorted((x, y) => isAway(x) - isAway(y));
}

const MOST_WORDS = 4;

/** What is shared, and how far apart the two are now. */
function Facts({ flow: { item }, board }: { readonly flow: MapFlow; readonly board: Board }) {
  const say = useTexts(mapFlowMessages);
  const words = item.topics.length > 0 ? item.topics : item.terms.map(({ a }) => a);
  const way = wayNow(board);
  const via = way?.slice(1, -1).map((one) => namedName(one, say.language)) ?? [];
  return (
    <p className="sm">
      {words.length > 0 &&
        `${say("shared", { words: inARow(words.slice(0, MOST_WORDS), say.language) })} `}
      {way !== undefined &&
        say("way", {
          count: way.length - 1,
          spelled: spelled(way.length - 1, say.language),
          via: via.length === 0 ? "none" : inARow(via, say.language),
        })}
    </p>
  );
}

/** The shortest way between the two who would meet; undefined where none is known or another pair is looked at. */
function wayNow(board: Board): Flow["ways"][number] | undefined {
  const meeting = meetingOf(board);
  return meeting?.isAsExplained === true
    ? board.flowing.explained?.ways.find(({ length }) => length > 1)
    : undefined;
}

type Meeting = {
  readonly a: number;
  readonly b: number;
  /** Whether these are the two of whom ways and introducers are told. */
  readonly isAsExplained: boolean;
};

/** Who would be introduced: what is chosen, and the other of the two that are compared. */
function meetingOf({ flowing: { shown, explained }, selectedId }: Board): Meeting | null {
  if (shown === null || shown.isOfDepartments || explained === undefined) return null;
  const [a, b] = sidesOf(shown.item, explained).map(({ named }) => named.id);
  if (a === undefined || b === undefined) return null;
  if (selectedId === null || selectedId === a || selectedId === b)
    return { a, b, isAsExplained: true };
  return { a: selectedId, b: a, isAsExplained: false };
}

/** The one step, or what has become of it. */
function Step({ flow: { item }, board }: { readonly flow: MapFlow; readonly board: Board }) {
  const say = useTexts(flowMessages);
  const steps = useFlowSteps();
  const meeting = meetingOf(board);
  const { explained } = board.flowing;
  if (item.state === "planned")
    return (
      <p>
        {say("isPlanned")}{" "}
        <LinkButton onPress={() => go("introductions")}>{say("seeIntroductions")}</LinkButton>
      </p>
    );
  if (board.about.workspace?.readOnly === true) return null;
  const plan = (): void => {
    if (meeting === null) return;
    const { a, b, isAsExplained } = meeting;
    const via = isAsExplained ? (explained?.via[0]?.person.id ?? null) : null;
    void steps.plan({ flow: item.key, a, b, via, note: "" });
  };
  return (
    <Button look="primary" isDisabled={steps.isBusy || meeting === null} onPress={plan}>
      {say("plan")}
    </Button>
  );
}

/** Where what is chosen has more than one flow. */
function Next({ shown, board }: { readonly shown: MapFlow; readonly board: Board }) {
  const say = useTexts(mapFlowMessages);
  const { ofChosen } = board.flowing;
  if (ofChosen.length < 2) return null;
  const at = ofChosen.indexOf(shown);
  const next = ofChosen[(at + 1) % ofChosen.length]!;
  return (
    <LinkButton className="light" onPress={() => board.lookAtFlow(next, board.selectedId)}>
      {say("next", { at: at + 1, of: ofChosen.length })}
    </LinkButton>
  );
}
