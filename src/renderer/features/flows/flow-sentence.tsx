import type { Flow } from "../../../contract/flows.ts";
import { inARow } from "../../app/list-words.ts";
import { againstChance, capital, inFigures, spelled } from "../../app/numbers.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { codeOf, type FlowItem } from "../../app/flow-item.ts";
import { lessonOf, type SayFlow } from "./flow-words.ts";
import { messages } from "./messages.ts";

/** What it is in a sentence or two: the count, then what chance gives. */
export function FlowSentence({ item, flow }: { readonly item: FlowItem; readonly flow: Flow }) {
  const say = useTexts(messages);
  const { departments } = flow;
  return (
    <p className="flow-sentence">
      {sentence(item, flow, say)}
      {departments !== null && (
        <>
          {" "}
          {say.rich(tiesWord(departments), {
            first: codeOf(departments.a),
            second: codeOf(departments.b),
            ties: departments.ties,
            expected: inFigures(departments.expected, say.language),
          })}
        </>
      )}
    </p>
  );
}

function sentence(item: FlowItem, { initiatives }: Flow, say: SayFlow): string {
  const { kind, ends, departments } = item;
  const [first = "", second = ""] = ends.map((end) => namedName(end, say.language));
  switch (kind) {
    case "group":
      return say("sayGroup", {
        figure: capital(spelled(ends.length, say.language)),
        departments: departments.length,
        spelled: spelled(departments.length, say.language),
      });
    case "alike":
      return say("sayAlike");
    case "talent": {
      const person = ends.find((end) => end.kind === "person");
      const other = ends.find((end) => end !== person);
      if (person === undefined || other === undefined) return say("sayTalentOpen");
      const values = {
        person: capital(namedName(person, say.language)),
        other: namedName(other, say.language),
      };
      return say("sayTalent", values);
    }
    case "lesson": {
      const lesson = lessonOf(item, initiatives);
      if (lesson === null) return say("sayLessonOpen");
      const values = { done: lesson.done.initiative.name, going: lesson.going.initiative.name };
      return say("sayLesson", values);
    }
    case "meet":
      return say("sayMeet", { first: capital(first), second });
    case "departments":
      return say("sayDepartments", { both: inARow(ends.map(codeOf), say.language) });
    default:
      return kind satisfies never;
  }
}

function tiesWord({
  ties,
  expected,
}: NonNullable<Flow["departments"]>): "tiesLess" | "tiesLike" | "tiesMore" {
  if (expected === 0) return ties === 0 ? "tiesLike" : "tiesMore";
  const against = againstChance(ties / expected);
  if (against === "less") return "tiesLess";
  return against === "more" ? "tiesMore" : "tiesLike";
}
