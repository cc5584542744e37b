import type { Named } from "../../../contract/common.ts";
import type { Found } from "../../../contract/find.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { FewFirst } from "./few-first.tsx";
import { choose, showOwn, type Chosen } from "./find-state.ts";
import { HitsHead } from "./hits-head.tsx";
import { InitiativeRow } from "./initiative-row.tsx";
import { messages } from "./messages.ts";
import { revealWay } from "./reveal-way.ts";
import { whyWords } from "./why-words.ts";
import type { Shown } from "./shown-hits.ts";
import { MOST } from "./use-find.ts";
import { openMap } from "../../app/selection.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** What was found: initiatives, then people and departments beside each other. */
export function HitsView({
  shown,
  asker,
  showsOwn,
  chosen,
  titles,
}: {
  readonly shown: Shown;
  /** Of all initiatives that were found. */
  readonly titles: ReadonlySet<string>;
  readonly asker: Named | null;
  readonly showsOwn: boolean;
  readonly chosen: Chosen | null;
}) {
  const say = useTexts(messages);
  const { people, departments } = shown;
  return (
    <>
      <Initiatives shown={shown} asker={asker} showsOwn={showsOwn} chosen={chosen} />
      <div className="find-pair">
        {people.length > 0 && (
          <section aria-labelledby="find-people">
            <HitsHead id="find-people" title={say("people", { count: people.length })} />
            <FewFirst
              kind="people"
              hits={people}
              renderRow={(hit) => (
                <PersonRow key={hit.person.id} hit={hit} titles={titles} chosen={chosen} />
              )}
              moreWords={(count) => say("morePeople", { count })}
            />
          </section>
        )}
        {departments.length > 0 && (
          <section aria-labelledby="find-departments">
            <HitsHead
              id="find-departments"
              title={say("departments", { count: departments.length })}
            />
            <FewFirst
              kind="departments"
              hits={departments}
              renderRow={(hit) => <DepartmentRow key={hit.department.id} hit={hit} />}
              moreWords={(count) => say("moreDepartments", { count })}
            />
          </section>
        )}
      </div>
    </>
  );
}

function Initiatives({
  shown,
  asker,
  showsOwn,
  chosen,
}: Omit<Parameters<typeof HitsView>[0], "titles">) {
  const say = useTexts(messages);
  const { initiatives, own } = shown;
  if (initiatives.length === 0 && own === 0) return null;
  const count = initiatives.length;
  const department = asker?.department ?? null;
  const isElsewhere = asker !== null && !showsOwn;
  return (
    <section aria-labelledby="find-initiatives">
      <HitsHead
        id="find-initiatives"
        title={
          count >= MOST
            ? say("bestInitiatives", { count })
            : say(isElsewhere ? "initiativesElsewhere" : "initiatives", { count })
        }
      >
        {department !== null && own > 0 ? (
          <>
            {!showsOwn && say("outside", { department })}{" "}
            <LinkButton className="light" onPress={() => showOwn(!showsOwn)}>
              {say(showsOwn ? "withoutOwn" : "alsoOwn", { department, count: own })}
            </LinkButton>
          </>
        ) : undefined}
      </HitsHead>
      <FewFirst
        kind="initiatives"
        hits={initiatives}
        renderRow={(hit) => (
          <InitiativeRow
            key={hit.initiative.id}
            hit={hit}
            isChosen={chosen?.id === hit.initiative.id}
            hasAsker={asker !== null}
            onChoose={() => chooseAndShow({ kind: "initiative", id: hit.initiative.id })}
          />
        )}
        moreWords={(more) => say("moreInitiatives", { count: more })}
      />
    </section>
  );
}

function PersonRow({
  hit: { person, why },
  titles,
  chosen,
}: {
  readonly hit: Found["people"][number];
  readonly titles: ReadonlySet<string>;
  readonly chosen: Chosen | null;
}) {
  const say = useTexts(messages);
  const isChosen = chosen?.id === person.id;
  return (
    <li className="find-line" aria-current={isChosen}>
      <LinkButton
        aria-pressed={isChosen}
        onPress={() => chooseAndShow({ kind: "person", id: person.id })}
      >
        {namedName(person, say.language)}
      </LinkButton>
      <BadgeOf of={person} />
      {why.length > 0 && <span className="sm">{whyWords(why, titles, say)}</span>}
    </li>
  );
}

function DepartmentRow({
  hit: { department, initiatives },
}: {
  readonly hit: Found["departments"][number];
}) {
  const say = useTexts(messages);
  return (
    <li className="find-line">
      <LinkButton onPress={() => openMap({ selectedId: department.id })}>
        {department.name}
      </LinkButton>
      <BadgeOf of={department} />
      {initiatives > 0 && <span className="sm">{say("about", { count: initiatives })}</span>}
    </li>
  );
}

function chooseAndShow(chosen: Chosen): void {
  choose(chosen);
  revealWay();
}
