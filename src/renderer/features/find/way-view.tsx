import { useEffect } from "react";
import type { Card } from "../../../contract/card.ts";
import type { Named } from "../../../contract/common.ts";
import { firstStepOf } from "./first-step.ts";
import { showWay, useFindState } from "./find-state.ts";
import { MessagePart } from "./message-part.tsx";
import { messages } from "./messages.ts";
import { useCardOf, useWays } from "./use-find.ts";
import { wayStepsOf } from "./way-steps.tsx";
import type { Goal } from "./goal.ts";
import { waysFirst } from "./ways-first.ts";
import type { Path } from "../../app/tie-words.ts";
import { announce } from "../../app/announce.ts";
import { openMap } from "../../app/selection.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { useDepartmentIds } from "../../app/use-departments.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { WayLine } from "../../ui/way-line.tsx";

/** The way to one initiative or person, person by person, and what to do first. */
export function WayView({
  asker,
  goal: { found, way },
  question,
}: {
  readonly asker: Named;
  readonly goal: Goal;
  readonly question: string;
}) {
  const say = useTexts(messages);
  const last = way?.at(-1) ?? null;
  const ways = useWays(asker.id, last?.id ?? null);
  const card = useCardOf(found.kind === "initiative" ? found.id : null);
  const own = useCardOf(asker.id);
  const ids = useDepartmentIds();
  const key = `${asker.id} ${found.id}`;
  const at = useFindState((state) => state.ways[key] ?? 0);
  const paths = waysFirst(ways.data?.paths ?? [], way ?? []);
  const path = paths[at % Math.max(1, paths.length)] ?? withoutTies(way);
  const stranger = found.kind === "person" ? found : firstOf(card.data);
  const step = firstStepOf(asker, path?.people ?? null, stranger);
  const name = namedName(found, say.language);
  const told =
    path === null
      ? ""
      : path.people
          .slice(1)
          .map((one) => namedName(one, say.language))
          .join(", ");
  useEffect(() => {
    if (told !== "") announce(say("spokenWay", { name, people: told }));
  }, [say, name, told]);
  return (
    <>
      <h2>{say(path === null ? "noWayTo" : "wayTo", { name })}</h2>
      {path === null ? (
        <p className="find-way-lead">{noWayWords(stranger, found, say)}</p>
      ) : (
        <WayLine
          steps={wayStepsOf(
            path,
            { found, cards: { asker: own.data, initiative: card.data }, ids },
            say,
          )}
          arcTo={path.people.findIndex(({ id }) => id === step?.meets.id)}
        />
      )}
      <p className="find-way-links">
        {paths.length > 1 && (
          <LinkButton className="light" onPress={() => showWay(key, (at + 1) % paths.length)}>
            {say("otherWay", { at: (at % paths.length) + 1, of: paths.length })}
          </LinkButton>
        )}
        <LinkButton className="light" onPress={() => openMap({ selectedId: found.id })}>
          {say("onMap")}
        </LinkButton>
      </p>
      {step !== null && (
        <MessagePart
          key={`${step.to.id} ${step.meets.id} ${question}`}
          step={step}
          about={{ question, found, goal: path?.people.at(-1) ?? step.meets }}
        />
      )}
    </>
  );
}

/** As it was found, until it is known what each tie is. */
function withoutTies(way: readonly Named[] | null): Path | null {
  return way === null ? null : { people: [...way], ties: [] };
}

/** Who leads an initiative, else who takes part in it and may be named. */
function firstOf(card: Card | undefined): Named | null {
  const people = (card?.ties ?? []).filter(
    ({ other }) => other.kind === "person" && other.name !== "",
  );
  return (people.find(({ kind }) => kind === "leads") ?? people[0])?.other ?? null;
}

function noWayWords(
  stranger: Named | null,
  { department }: Named,
  say: ReturnType<typeof useTexts<keyof (typeof messages)["nl"]>>,
): string {
  if (stranger !== null) return say("noWayLead");
  return department === null ? say("noOneLoose") : say("noOne", { department });
}
