import { useState } from "react";
import type { Flow } from "../../../contract/flows.ts";
import { valueWord } from "../../../contract/words/value-words.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { departmentInText } from "../../app/department-code.ts";
import { inARow } from "../../app/list-words.ts";
import { openMap } from "../../app/selection.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import type { FlowItem } from "../../app/flow-item.ts";
import { messages } from "./messages.ts";
import { initiativesOf, type Side } from "../../app/flow-sides.ts";

/** More names than these are no sentence. */
const MOST_NAMED = 4;

/** The two beside each other as their files tell of them, with the words that they share marked. */
export function FlowTexts({
  item,
  flow,
  sides,
}: {
  readonly item: FlowItem;
  readonly flow: Flow;
  readonly sides: readonly [Side, Side];
}) {
  const say = useTexts(messages);
  const [isWhole, setIsWhole] = useState(false);
  const all = initiativesOf(flow);
  const rest = all.filter(({ initiative }) =>
    sides.every(({ named }) => named.id !== initiative.id),
  );
  const more: Side[] = rest.map((one) => ({ named: one.initiative, initiative: one }));
  const words = wordsOf(item);
  return (
    <section className="flow-texts" aria-label={say("texts")}>
      {[...sides, ...(isWhole ? more : [])].map((side, place) => (
        <SideText
          key={side.named.id}
          side={side}
          words={item.kind === "group" ? words.all : place === 0 ? words.a : words.b}
        />
      ))}
      <SharedTopics item={item} />
      {rest.length > 0 && (
        <p className="flow-also">
          {!isWhole && (
            <>
              {say(item.kind === "departments" ? "alikeAmong" : "also")}{" "}
              {inARow(
                rest
                  .slice(0, MOST_NAMED)
                  .map(({ initiative: { name, department } }) =>
                    department === null ? name : `${name} (${departmentInText(department, null)})`,
                  ),
                say.language,
              )}
              .{" "}
            </>
          )}
          <LinkButton className="light" onPress={() => setIsWhole(!isWhole)}>
            {say(isWhole ? "compareTwo" : "compareAll", { count: all.length })}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

/** The shared words as either text writes them; of a group in whichever. */
function wordsOf({ terms }: FlowItem) {
  const a = terms.map((term) => term.a);
  const b = terms.map((term) => term.b);
  return { a, b, all: [...a, ...b] };
}

function SharedTopics({ item: { topics } }: { readonly item: FlowItem }) {
  const say = useTexts(messages);
  if (topics.length === 0) return null;
  return (
    <p className="flow-also">{say("sharedTopics", { topics: inARow(topics, say.language) })}</p>
  );
}

function SideText({
  side: { named, initiative },
  words,
}: {
  readonly side: Side;
  readonly words: readonly string[];
}) {
  const say = useTexts(messages);
  const name = namedName(named, say.language);
  return (
    <div className="flow-side">
      <p className="flow-side-where">
        <BadgeOf of={named} />
        {initiative !== null && initiative.status !== null && (
          <small>{valueWord("status", initiative.status, say.language)}</small>
        )}
      </p>
      <h3>
        <LinkButton
          aria-label={say("openCard", { name })}
          onPress={() => openMap({ selectedId: named.id })}
        >
          {name}
        </LinkButton>
      </h3>
      {initiative !== null && (
        <p>
          {initiative.description === null ? (
            say("noText")
          ) : (
            <MarkedText text={initiative.description} terms={words} />
          )}
        </p>
      )}
      {initiative !== null && initiative.same.length > 0 && (
        <p className="sm">
          {say("same", {
            count: initiative.same.length,
            names: inARow(
              initiative.same.map((one) => one.department ?? one.name),
              say.language,
            ),
          })}
        </p>
      )}
    </div>
  );
}
